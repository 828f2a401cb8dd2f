import { useEffect, useState } from 'preact/hooks';
import { tagToLanguageName } from '../../../text/languages.ts';
import { Button } from '../../../ui/button.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { offerDownload } from '../../../ui/offer-download.ts';
import type { ReviewProblem } from '../../review/review-session.ts';
import type { ThanksOverview } from '../../thanks/describe-thanks.ts';
import type { ThanksFault } from '../../thanks/thanks-source.ts';
import { createAsking } from './asking.ts';
import styles from './office.module.css';
import { reviewProblemToSentence } from './office-words.ts';
import type { WritingTabProps } from './open-office.tsx';
import { ThanksPeople } from './thanks-people.tsx';
import { ThanksTexts } from './thanks-texts.tsx';

const { actions, hint, section, paper } = styles;

/** In ms: a plan of 200,000 people is not made anew for each letter typed. */
const pauseMs = 300;

/** A letter to those who asked to hear: its texts, who gets what, and the way out. */
export function ThanksTab({ words, line, drafts }: WritingTabProps) {
  const { thanks: says, review } = words;
  const source = drafts.thanks.value;
  const [language, setLanguage] = useState(() => (Object.hasOwn(source.texts, words.tag) ? words.tag : 'en'));
  const [typedNumber, setTypedNumber] = useState('');
  const [shown, setShown] = useState<ThanksOverview>();
  const [faults, setFaults] = useState<readonly ThanksFault[]>([]);
  const [recording] = useState(() => createAsking<number, ReviewProblem>());
  const isBusy = recording.state.value === 'busy';
  const recorded = recording.state.value === 'busy' ? undefined : recording.state.value;
  const number = /^[1-9]\d{0,9}$/.test(typedNumber) ? Number(typedNumber) : undefined;
  useEffect(() => {
    let isWanted = true;
    const timer = setTimeout(
      () =>
        void line.ask('thanks', { source, number, language }).then((found) => {
          if (!isWanted) return;
          if (found.ok) setShown(found.value);
          setFaults(!found.ok && found.problem.kind === 'thanks-source-wrong' ? found.problem.faults : []);
        }),
      shown ? pauseMs : 0,
    );
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [source, number, language, recorded]);
  const isGood = faults.length === 0;
  const save = () =>
    void line.ask('export', { what: 'thanks-csv', source, number }).then(({ name, file }) => offerDownload(file, name));
  const record = () => void recording.ask(() => line.ask('thanked', { source, number }));
  return (
    <>
      <p class={hint}>{says.lead}</p>
      <ThanksTexts
        words={words}
        drafts={drafts}
        languages={shown?.gaps.map((gap) => gap.language) ?? []}
        language={language}
        onLanguage={setLanguage}
        number={typedNumber}
        onNumber={setTypedNumber}
      />
      {!isGood && (
        <Notice tone="warn" role="status">
          {faults.map(({ at, what }) => (
            <p key={`${at} ${what.kind}`}>
              {says.faults[what.kind](at, what.kind === 'place-unknown' ? what.place : '')}
            </p>
          ))}
        </Notice>
      )}
      {shown?.sample && isGood && (
        <section class={section}>
          <h2>{says.sample}</h2>
          <article class={paper} lang={shown.sample.language} dir="auto" aria-label={tagToLanguageName(language)}>
            <p>
              <strong>{shown.sample.subject}</strong>
            </p>
            <p>{shown.sample.text}</p>
          </article>
        </section>
      )}
      {shown && shown.gaps.length === 0 && <EmptyState>{says.none}</EmptyState>}
      {shown && shown.gaps.length > 0 && (
        <>
          <ThanksPeople words={words} shown={shown} />
          <section class={section}>
            <div class={actions}>
              <Button kind="primary" disabled={!isGood} onPress={save}>
                {says.csv}
              </Button>
              <Button disabled={isBusy || !isGood || shown.mail + shown.phone + shown.unclear === 0} onPress={record}>
                {says.record}
              </Button>
            </div>
            <p class={hint}>{says.csvHint}</p>
            {recorded?.ok && (
              <Notice tone="good" role="status">
                {says.recorded(recorded.value)}
              </Notice>
            )}
            {recorded?.ok === false && (
              <Notice tone="bad" role="alert">
                {reviewProblemToSentence(recorded.problem, review)}
              </Notice>
            )}
            <p class={hint}>
              {says.send} <code>desk thanks --key … --texts thanks.json --send</code>
            </p>
          </section>
        </>
      )}
    </>
  );
}
