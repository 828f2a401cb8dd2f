import { useEffect } from 'preact/hooks';
import type { Letter } from '../../../domain/pass.ts';
import { words } from '../../../text/text.ts';
import { Button } from '../../../ui/button.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { Progress } from '../../../ui/progress.tsx';
import { PageList } from './page-list.tsx';
import { PagesNotSaved } from './pages-not-saved.tsx';
import { isAt, listLetters } from './pass-draft.ts';
import type { Passing } from './passing.ts';
import { ReviewPerson } from './review-person.tsx';
import { ReviewPhone } from './review-phone.tsx';
import styles from './review-step.module.css';
import { StepFrame } from './step-frame.tsx';

const { sheet, part, names, letter: letterClass } = styles;

/** Everything once more, as it will be sealed. */
export function ReviewStep({ passing }: { readonly passing: Passing }) {
  const { general, review, store } = words.value;
  const { signed, pages } = passing.draft.value;
  const letters = listLetters(passing.draft.value);
  const sealing = passing.sealing.value;
  const isBusy = sealing.kind === 'under-way';
  const caseToName = (number: number) => {
    const found = passing.cases.find((each) => each.number === number);
    return found ? passing.pick(found.name).text : String(number);
  };
  useEffect(() => {
    if (sealing.kind === 'not-saved' || sealing.kind === 'pages-not-saved') scrollTo(0, 0);
  }, [sealing]);
  const toTitle = (letter: Letter) =>
    letter.purpose === 'appeal'
      ? review.letterFor(caseToName(letter.case))
      : review.messageFor(caseToName(letter.case));
  return (
    <StepFrame
      passing={passing}
      title={review.title}
      lead={review.lead}
      actions={
        <>
          <Button large disabled={isBusy} onPress={() => passing.go({ kind: 'sign' })}>
            {general.back}
          </Button>
          <Button kind="primary" large disabled={isBusy} onPress={passing.seal}>
            {sealing.kind === 'not-saved' || sealing.kind === 'pages-not-saved' ? general.tryAgain : review.seal}
          </Button>
        </>
      }
    >
      {sealing.kind === 'not-saved' && (
        <Notice tone="bad" role="alert">
          {store.notSaved[sealing.why]}
        </Notice>
      )}
      {sealing.kind === 'pages-not-saved' && <PagesNotSaved passing={passing} why={sealing.why} />}
      {isBusy && <Progress label={review.sealing} />}
      <div class={sheet}>
        {signed.length > 0 && (
          <section class={part}>
            <h2>{review.youSign}</h2>
            <ul class={names}>
              {passing.cases
                .filter(({ number }) => signed.includes(number))
                .map(({ number }) => (
                  <li key={number}>
                    <bdi>{caseToName(number)}</bdi>
                  </li>
                ))}
            </ul>
            <div>
              <Button kind="quiet" disabled={isBusy} onPress={() => passing.go({ kind: 'cases' })}>
                {review.changeChoice}
              </Button>
            </div>
          </section>
        )}
        {letters.map((letter) => (
          <section class={part} key={`${letter.case}/${letter.purpose}`}>
            <h2>{toTitle(letter)}</h2>
            {letter.text !== '' && (
              <p class={letterClass} lang={letter.language} dir="auto">
                {letter.text}
              </p>
            )}
            <PageList pages={pages.filter((page) => isAt(page, letter))} />
          </section>
        ))}
        <ReviewPhone passing={passing} />
        <ReviewPerson passing={passing} />
        <div>
          <Button kind="quiet" disabled={isBusy} onPress={() => passing.go({ kind: 'sign' })}>
            {review.changeName}
          </Button>
        </div>
      </div>
    </StepFrame>
  );
}
