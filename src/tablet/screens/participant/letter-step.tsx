import { useEffect, useRef, useState } from 'preact/hooks';
import type { CampaignCase } from '../../../domain/case-pack.ts';
import { tagToLanguageName } from '../../../text/languages.ts';
import { words } from '../../../text/text.ts';
import { writingWords } from '../../../text/writing.ts';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { Select } from '../../../ui/select.tsx';
import { TextArea } from '../../../ui/text-area.tsx';
import { InkPageScreen } from './ink-page-screen.tsx';
import { LetterAside } from './letter-aside.tsx';
import { holdLetterKeeper } from './letter-keeper.ts';
import { countTooMuch, isUnwritten, toBlankPage, toSamplePage, toWritingPlace } from './letter-paper.ts';
import styles from './letter-step.module.css';
import { PagesPart, PageWays, type PageWork } from './pages-part.tsx';
import { findLetter, isAt, putLetter } from './pass-draft.ts';
import type { Passing, Place } from './passing.ts';
import { PhotoScreen } from './photo-screen.tsx';
import { StepFrame } from './step-frame.tsx';

const { columns, sheet, starts, language: languageClass } = styles;

export type LetterStepProps = {
  readonly passing: Passing;
  readonly place: Place;
};

type Page = { readonly text: string; readonly language: string };

/** One letter or message. What is typed goes into the draft at once, so that nothing is lost by a change of language. */
export function LetterStep({ passing, place }: LetterStepProps) {
  const about = passing.cases.find(({ number }) => number === place.case);
  return about ? <LetterSheet passing={passing} place={place} about={about} /> : null;
}

function LetterSheet({ passing, place, about }: LetterStepProps & { readonly about: CampaignCase }) {
  const { general, letter: say } = words.value;
  const { first, others } = passing.languages;
  const languages = [...first, ...others];
  const fallback = passing.joined.pack.languages[0] ?? 'en';
  const blank = (language: string) => toBlankPage(about, place.purpose, language, fallback);
  const draft = passing.draft.value;
  const kept = findLetter(draft, place);
  const [language, setLanguage] = useState(kept?.language ?? draft.language);
  const [text, setText] = useState(kept?.text || blank(language));
  const [asking, setAsking] = useState<{ readonly page: Page }>();
  const [isEmpty, setIsEmpty] = useState(false);
  const [work, setWork] = useState<PageWork>();
  const paper = useRef<HTMLTextAreaElement>(null);

  const keeper = holdLetterKeeper(passing);
  // What is gone on with after a restart must survive the next one too.
  useEffect(() => {
    if (kept?.text) keeper.take(kept);
  }, []);

  const isFree = (value: string) => isUnwritten(value, about, place.purpose, languages, fallback);
  const keep = (value: string, tag: string) => {
    const form = place.purpose === 'appeal' ? 'letter' : 'card';
    const written = isFree(value) ? '' : value;
    const letter = { ...place, form, language: tag, text: written } as const;
    passing.change({ letters: putLetter(draft.letters, letter) });
    keeper.take(letter);
  };
  const write = (value: string) => {
    setText(value);
    setIsEmpty(false);
    keep(value, language);
  };
  const begin = ({ text: page, language: tag }: Page) => {
    setAsking(undefined);
    setText(page);
    setIsEmpty(false);
    setLanguage(tag);
    keep(page, tag);
    const goOn = () => paper.current?.focus({ preventScroll: true });
    goOn();
    requestAnimationFrame(() => {
      // The dialog that asked has given the focus back to what opened it.
      goOn();
      paper.current?.setSelectionRange(toWritingPlace(page), toWritingPlace(page));
    });
  };
  const isSample = text === toSamplePage(about, language, fallback).text;
  const offer = (page: Page) => (isFree(text) || isSample ? begin(page) : setAsking({ page }));
  const chooseLanguage = (tag: string) => {
    setLanguage(tag);
    const next = isSample ? toSamplePage(about, tag, fallback).text : isFree(text) ? blank(tag) : text;
    setText(next);
    keep(next, tag);
  };
  const hasPages = draft.pages.some((page) => isAt(page, place));
  const tooMuch = countTooMuch(
    text,
    draft.letters.filter((letter) => !isAt(letter, place)).map((letter) => letter.text),
  );
  const finish = () => {
    if (tooMuch > 0) paper.current?.focus();
    else if (isFree(text) && !hasPages) setIsEmpty(true);
    else passing.go({ kind: 'cases' });
  };
  const endWork = () => setWork(undefined);
  if (work?.kind === 'ink') return <InkPageScreen passing={passing} place={place} page={work.page} onDone={endWork} />;
  if (work?.kind === 'photo') return <PhotoScreen passing={passing} place={place} onDone={endWork} />;
  const name = passing.pick(about.name).text;
  const isLetter = place.purpose === 'appeal';
  return (
    <StepFrame
      passing={passing}
      title={isLetter ? say.title(name) : say.messageTitle(name)}
      actions={
        <>
          <Button
            kind="quiet"
            onPress={() => {
              keep('', language);
              passing.change({ pages: draft.pages.filter((page) => !isAt(page, place)) });
              passing.go({ kind: 'cases' });
            }}
          >
            {say.remove}
          </Button>
          <Button kind="primary" large onPress={finish}>
            {say.done}
          </Button>
        </>
      }
    >
      <div class={columns}>
        <div class={sheet}>
          {tooMuch > 0 && (
            <Notice tone="warn" role="alert">
              {writingWords.value.pages.tooLong(tooMuch)}
            </Notice>
          )}
          {isEmpty && (
            <Notice tone="warn" role="alert">
              {say.empty}
            </Notice>
          )}
          <div class={languageClass}>
            <div class={starts}>
              {isLetter && (
                <>
                  <Button onPress={() => offer(toSamplePage(about, language, fallback))}>{say.fromSample}</Button>
                  <Button onPress={() => offer({ text: blank(language), language })}>{say.fromBlank}</Button>
                </>
              )}
              <PageWays passing={passing} onWork={setWork} />
            </div>
            <Select
              slim
              label={isLetter ? say.languageOf : say.languageOfMessage}
              value={language}
              options={languages.map((tag) => ({ value: tag, text: tagToLanguageName(tag), lang: tag }))}
              onChange={chooseLanguage}
            />
          </div>
          <PagesPart passing={passing} place={place} onWork={setWork} />
          <TextArea
            label={isLetter ? say.text : say.messageText}
            value={text}
            onInput={write}
            rows={isLetter ? 12 : 7}
            lang={language}
            inputRef={paper}
          />
        </div>
        <LetterAside passing={passing} about={about} purpose={place.purpose} />
      </div>
      {asking && (
        <Dialog
          title={say.replaceNow}
          narrow
          onClose={() => setAsking(undefined)}
          actions={
            <>
              <Button onPress={() => setAsking(undefined)}>{general.cancel}</Button>
              <Button kind="risky" onPress={() => begin(asking.page)}>
                {say.replaceNow}
              </Button>
            </>
          }
        >
          <p>{say.replaceSure}</p>
        </Dialog>
      )}
    </StepFrame>
  );
}
