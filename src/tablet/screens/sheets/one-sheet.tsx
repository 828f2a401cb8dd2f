import { useState } from 'preact/hooks';
import { pickText } from '../../../domain/case-pack.ts';
import {
  canCount,
  canPhotograph,
  canTranscribe,
  listNextStates,
  mayBeReadUnder,
  type Sheet,
  type SheetState,
} from '../../../domain/sheet.ts';
import { sheetNumberToText } from '../../../domain/sheet-number.ts';
import { language, organiserWords } from '../../../text/text.ts';
import { Button } from '../../../ui/button.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { Pill } from '../../../ui/pill.tsx';
import { OrganiserPage } from '../organiser-page.tsx';
import styles from './one-sheet.module.css';
import { SheetCounting } from './sheet-counting.tsx';
import type { SheetParts } from './sheet-parts.ts';
import { type SheetTrouble, sheetTroubleToText } from './sheet-words.ts';

const { panel, facts, steps } = styles;

type OneSheetProps = SheetParts & {
  readonly sheet: Sheet;
  readonly onType: () => void;
  readonly onPhotograph: () => void;
  /** For one that never came out of the printer. */
  readonly onPrint: (sheet: Sheet) => void;
  readonly onBack: () => void;
};

/** Where one sheet is on its way, and the next steps. */
export function OneSheet(props: OneSheetProps) {
  const { tablet, joined, event, register, sheet: found, onType, onPhotograph, onPrint, onBack } = props;
  const [sheet, setSheet] = useState(found);
  const [trouble, setTrouble] = useState<SheetTrouble>();
  const [isCounting, setIsCounting] = useState(false);
  const { sheets: say } = organiserWords.value;
  const name = joined.pack.cases.find((each) => each.number === sheet.case)?.name ?? {};
  const sitting = tablet.store.sitting.value;
  const isSittingOpen = sitting?.event.id === event.id;
  const mayBeRead = isSittingOpen && mayBeReadUnder(sheet, sitting.profile);
  const move = async (to: SheetState): Promise<void> => {
    const moved = await register.move(sheet.number, to);
    setTrouble(moved.ok ? undefined : moved.problem);
    if (moved.ok) setSheet(moved.value);
  };
  const count = async (n: number): Promise<void> => {
    const counted = await register.count(sheet.number, n);
    setTrouble(counted.ok ? undefined : counted.problem);
    setSheet(register.find(sheet.number) ?? sheet);
    if (counted.ok) setIsCounting(false);
  };
  return (
    <OrganiserPage
      tablet={tablet}
      title={sheetNumberToText(sheet.number)}
      lead={pickText(name, language.value.tag, joined.pack.languages[0] ?? 'en').text}
      narrow
      actions={
        <Button large onPress={onBack}>
          {say.back}
        </Button>
      }
    >
      {trouble && (
        <Notice tone="bad" role="alert">
          {sheetTroubleToText(trouble)}
        </Notice>
      )}
      {register.typed.list(sheet.number).length > 0 && (
        <Notice tone="warn">{say.unsealed(register.typed.list(sheet.number).length)}</Notice>
      )}
      <section class={panel}>
        <div class={facts}>
          <Pill>{say.states[sheet.state]}</Pill>
          {sheet.count !== undefined && <Pill tone="good">{say.counted(sheet.count)}</Pill>}
          {(sheet.photos ?? 0) > 0 && <Pill tone="good">{say.photos(sheet.photos ?? 0)}</Pill>}
          {sheet.transcribed > 0 && <Pill>{say.typed(sheet.transcribed)}</Pill>}
        </div>
        {isCounting ? (
          <SheetCounting
            sheet={sheet}
            onSettled={(n) => void count(n)}
            onCancel={() => {
              setIsCounting(false);
              setTrouble(undefined);
            }}
          />
        ) : (
          <div class={steps}>
            {sheet.state === 'issued' && (
              <Button large onPress={() => onPrint(sheet)}>
                {say.printNow}
              </Button>
            )}
            {/* The next steps take the place of this one: the second half of a double tap must not take one of them. */}
            {listNextStates(sheet).map((state) => (
              <Button key={state} large onPress={({ detail }) => detail < 2 && void move(state)}>
                {say.moves[state]}
              </Button>
            ))}
            {canCount(sheet) && isSittingOpen && (
              <Button large kind={sheet.count === undefined ? 'primary' : 'plain'} onPress={() => setIsCounting(true)}>
                {sheet.count === undefined ? say.count : say.countAgain}
              </Button>
            )}
            {canPhotograph(sheet) && mayBeRead && (
              <Button large onPress={onPhotograph}>
                {say.photograph}
              </Button>
            )}
            {canTranscribe(sheet) && mayBeRead && sheet.state !== 'transcribed' && (
              <Button large kind="primary" onPress={onType}>
                {say.type}
              </Button>
            )}
          </div>
        )}
        {canPhotograph(sheet) && isSittingOpen && !mayBeRead && <p>{say.problems['sheet-beyond-sitting']}</p>}
        {canCount(sheet) && !isSittingOpen && <p>{say.sittingFirst}</p>}
      </section>
    </OrganiserPage>
  );
}
