import { formatNumber } from '../../text/plural.ts';
import { formatMoment, language, organiserWords, words } from '../../text/text.ts';
import { Button } from '../../ui/button.tsx';
import { Panel } from '../../ui/panel.tsx';
import { isAllAtCentre } from './all-at-centre.ts';
import { CarriedSentences } from './carried-sentences.tsx';
import { copyToText } from './copy-to-text.ts';
import { DataSentence } from './data-sentence.tsx';
import styles from './figures.module.css';
import { PhotoSentences, PhotoSwitchChoice, SendPhotosButton } from './photo-status.tsx';
import { syncToText } from './sync-words.ts';
import type { Tablet } from './tablet.ts';

const { figures, words: wordsClass, sentences, hint } = styles;

/** The three numbers that an organiser looks for: written, safe here, at the centre. And what they mean. */
export function Figures({ tablet }: { readonly tablet: Tablet }) {
  const { home } = organiserWords.value;
  const { store } = words.value;
  const counts = tablet.store.counts.value;
  const { written, safeHere, atCentre, receiptAt, inForkedJournals, copies, pages } = counts;
  const state = tablet.sync.state.value;
  const health = tablet.store.health.value;
  const { tag } = language.value;
  const now = Date.now();
  const waiting = written - atCentre;
  const arePagesDue = pages > 0 && tablet.photos.value?.mayGo() === true;
  return (
    <Panel label={home.figuresLabel}>
      <dl class={figures}>
        {[[home.written, written] as const, [home.safe, safeHere] as const, [home.centre, atCentre] as const].map(
          ([label, n]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{formatNumber(tag, n)}</dd>
            </div>
          ),
        )}
      </dl>
      <div class={wordsClass}>
        <div class={sentences} role="status">
          {waiting > 0 && <p>{home.waiting(waiting)}</p>}
          {written === 0 && pages === 0 && <p>{home.nothingYet}</p>}
          {written > 0 && isAllAtCentre(counts) && <p>{home.allSent}</p>}
          <PhotoSentences tablet={tablet} />
          {(tablet.data.value?.cap.value ?? 0) > 0 && <DataSentence tablet={tablet} />}
          {state.kind !== 'idle' && <p>{syncToText(state, now)}</p>}
          <p class={hint}>
            {receiptAt > 0 ? home.lastReceipt(formatMoment(receiptAt, now)) : home.noReceipt}{' '}
            {store.health[health.kind]}
          </p>
          {copies.map((copy) => {
            const text = copyToText(copy, atCentre, now);
            return text && <p key={copy.tablet}>{text}</p>;
          })}
          <CarriedSentences tablet={tablet} />
          {inForkedJournals > 0 && <p>{home.forked(inForkedJournals)}</p>}
        </div>
        <SendPhotosButton tablet={tablet} />
        {(waiting > 0 || arePagesDue || tablet.sync.carried.value.refused > 0) && (
          <Button disabled={state.kind === 'sending'} onPress={tablet.sync.nudge}>
            {home.sendNow}
          </Button>
        )}
      </div>
      <PhotoSwitchChoice tablet={tablet} />
    </Panel>
  );
}
