import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Sheet } from '../../../domain/sheet.ts';
import { sheetNumberToText } from '../../../domain/sheet-number.ts';
import { pickLanguage } from '../../../text/languages.ts';
import { language, organiserWords, words } from '../../../text/text.ts';
import { Button } from '../../../ui/button.tsx';
import { Field } from '../../../ui/field.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { Select } from '../../../ui/select.tsx';
import { listCountries } from '../countries.ts';
import { OrganiserPage } from '../organiser-page.tsx';
import { LineStrip } from './line-strip.tsx';
import type { SheetParts } from './sheet-parts.ts';
import styles from './sheet-typing.module.css';
import type { SheetView } from './sheet-view.ts';
import { type SheetTrouble, sheetTroubleToText } from './sheet-words.ts';
import { moveStrip, pressToStripMove, straightPlace } from './strip-place.ts';
import { draftToLine, type LineAbove, type LineDraftProblem, sameAsAbove, startLine } from './typed-lines.ts';

const { frame, form, fields, list, without } = styles;

/** So many lines are sealed in one entry; whoever leaves seals what there is. */
const linesAtOnce = 5;

type SheetTypingProps = SheetParts & {
  readonly sheet: Sheet;
  /** Its photograph, where it was just taken. */
  readonly view: SheetView | undefined;
  readonly onPhotograph: () => void;
  readonly onBack: () => void;
};

/** The lines of one sheet, by the keyboard alone: a name, perhaps Tab and a country or an age, Enter. Names are in memory, and on the screen, until they are sealed. */
export function SheetTyping({ tablet, register, sheet, view, onPhotograph, onBack }: SheetTypingProps) {
  const { typed: keeper } = register;
  const [line, setLine] = useState(() => (keeper.list(sheet.number).at(-1)?.line ?? sheet.transcribed) + 1);
  // Of a sealed line its number alone.
  const [taken, setTaken] = useState<readonly number[]>(() => keeper.list(sheet.number).map((each) => each.line));
  const [unsealed, setUnsealed] = useState(() => keeper.list(sheet.number));
  const [before] = useState(sheet.transcribed);
  const [above, setAbove] = useState<LineAbove>();
  const [draft, setDraft] = useState(() => startLine(undefined));
  const [wrong, setWrong] = useState<LineDraftProblem>();
  const [place, setPlace] = useState(straightPlace);
  const [trouble, setTrouble] = useState<SheetTrouble>();
  const element = useRef<HTMLFormElement>(null);
  const { sheets: say } = organiserWords.value;
  const { tag } = language.value;
  const isMinors = sheet.profile === 'first_name_age';
  const countries = useMemo(() => listCountries(tag), [tag]);
  const isFull = line > sheet.lines;
  const toName = () => element.current?.querySelector('input')?.focus();
  useLayoutEffect(toName, [line]);
  // After the page has had its heading read.
  useEffect(toName, []);
  useEffect(() => {
    // What an earlier visit could not seal.
    void seal(false);
    return () => void keeper.seal(sheet.number, false);
  }, []);

  async function seal(isDone: boolean): Promise<boolean> {
    const saved = await keeper.seal(sheet.number, isDone);
    setUnsealed(keeper.list(sheet.number));
    setTrouble(saved.ok ? undefined : saved.problem);
    return saved.ok;
  }

  /** Takes what stands in the fields. Gives whether it can go on. */
  function take(): boolean {
    const made = draftToLine(draft, line, sheet, above);
    setWrong(made.ok ? undefined : made.problem);
    if (!made.ok) return false;
    const given = made.value;
    if (given) {
      keeper.take(sheet.number, given);
      setTaken([...taken, given.line]);
      setUnsealed(keeper.list(sheet.number));
      setAbove(given.country === undefined ? {} : { country: given.country });
    }
    setDraft(startLine(given ?? above));
    setLine(line + 1);
    if (keeper.list(sheet.number).length >= linesAtOnce) void seal(false);
    return true;
  }

  const finish = async (): Promise<void> => {
    if (!isFull && !take()) return;
    if (await seal(true)) onBack();
  };
  const leave = async (): Promise<void> => {
    if (await seal(false)) onBack();
  };
  const leaveWithout = () => {
    keeper.drop(sheet.number);
    onBack();
  };
  const typed = before + taken.length;
  const nameByLine = new Map(unsealed.map((each) => [each.line, each.name]));
  const nameOf = (code: string) => countries.find((each) => each.code === code)?.name ?? code;
  return (
    <OrganiserPage
      tablet={tablet}
      title={`${say.type}: ${sheetNumberToText(sheet.number)}`}
      lead={!view && say.typeLead}
      actions={
        <>
          <Button large onPress={() => void leave()}>
            {words.value.general.back}
          </Button>
          {trouble && unsealed.length > 0 && (
            <Button large onPress={leaveWithout}>
              {say.leaveUnsealed}
            </Button>
          )}
          <Button large kind={typed >= (sheet.count ?? 0) ? 'primary' : 'plain'} onPress={() => void finish()}>
            {say.doneTyping}
          </Button>
        </>
      }
    >
      {trouble && (
        <Notice tone="bad" role="alert">
          {sheetTroubleToText(trouble)} {unsealed.length > 0 && say.unsealed(unsealed.length)}
        </Notice>
      )}
      <div role="status">
        {typed >= (sheet.count ?? 0) && <Notice tone="good">{say.enough(sheet.count ?? 0)}</Notice>}
      </div>
      {view && !isFull && (
        <LineStrip
          view={view}
          line={line}
          lines={sheet.lines}
          place={place}
          onPlace={setPlace}
          isFromRight={pickLanguage([sheet.language]).direction === 'rtl'}
        />
      )}
      <div class={frame}>
        <div class={form}>
          {!isFull && (
            <form
              ref={element}
              autocomplete="off"
              class={form}
              aria-label={say.line(line, sheet.lines)}
              onKeyDown={(pressed) => {
                const isInList = pressed.target instanceof HTMLSelectElement;
                const move = view && pressToStripMove(pressed, isInList);
                if (move) {
                  pressed.preventDefault();
                  setPlace(moveStrip(place, move));
                }
                // A list does not hand Enter on to its form.
                if (pressed.key !== 'Enter' || !isInList) return;
                pressed.preventDefault();
                pressed.currentTarget.requestSubmit();
              }}
              onSubmit={(submitted) => {
                submitted.preventDefault();
                take();
              }}
            >
              <div role="status">
                <h2>{say.line(line, sheet.lines)}</h2>
              </div>
              <div class={fields}>
                <Field
                  label={isMinors ? say.firstName : say.name}
                  hint={say.skip}
                  max={400}
                  value={draft.name}
                  problem={wrong && toNameWord(wrong)}
                  onInput={(name) => setDraft({ ...draft, name })}
                />
                {isMinors ? (
                  <Field
                    label={say.age}
                    digits
                    short
                    max={3}
                    value={draft.age}
                    problem={wrong?.kind === 'age-wrong' && say.ageWrong}
                    onInput={(age) => setDraft({ ...draft, age })}
                  />
                ) : (
                  <Select
                    label={say.country}
                    value={draft.country}
                    options={[
                      ...(above?.country ? [{ value: sameAsAbove, text: say.sameAsAbove(nameOf(above.country)) }] : []),
                      { value: '', text: say.notWritten },
                      ...countries.map(({ code, name }) => ({ value: code, text: name })),
                    ]}
                    onChange={(country) => setDraft({ ...draft, country })}
                  />
                )}
              </div>
              <Button submit large full>
                {say.next}
              </Button>
            </form>
          )}
          {!view && (
            <div class={without}>
              <p>{say.photographFirst}</p>
              <Button onPress={onPhotograph}>{say.photograph}</Button>
            </div>
          )}
          {taken.length > 0 && (
            <ol class={list} aria-label={say.typedLabel}>
              {taken.map((each) => (
                <li key={each}>
                  <span>{each}</span> <bdi>{nameByLine.get(each) ?? '✓'}</bdi>
                </li>
              ))}
            </ol>
          )}
        </div>
      </div>
    </OrganiserPage>
  );
}

/** What is wrong with a name, as a participant is told too. */
function toNameWord(problem: LineDraftProblem): string | undefined {
  const { problems } = words.value.sign;
  switch (problem.kind) {
    case 'age-wrong':
      return undefined;
    case 'name-too-long':
      return problems['name-too-long'](problem.graphemes);
    case 'name-without-letter':
    case 'name-with-hidden-characters':
      return problems[problem.kind];
  }
}
