import { bytesToBase64url } from '../../../sealing/base64url.ts';
import { language, organiserWords, words } from '../../../text/text.ts';
import { Button } from '../../../ui/button.tsx';
import { Notice } from '../../../ui/notice.tsx';
import type { Counts } from '../../store/tablet-store.ts';
import { isAllAtCentre } from '../all-at-centre.ts';
import { broughtToLines } from '../carrying/brought-lines.ts';
import { copyToText } from '../copy-to-text.ts';
import { toMegabytes } from '../data-sentence.tsx';
import type { Tablet } from '../tablet.ts';
import type { SessionEnd } from './copy-session.ts';
import { copyProblemToText } from './copy-words.ts';

type CopyOutcomeProps = { readonly end: SessionEnd; readonly tablet: Tablet; readonly onAgain: () => void };

/** What each of the two has now, in words for the person at this one. */
export function CopyOutcome({ end, tablet, onAgain }: CopyOutcomeProps) {
  const { copying: say } = organiserWords.value;
  const again = <Button onPress={onAgain}>{words.value.general.tryAgain}</Button>;
  if (end.kind !== 'done' && end.kind !== 'cut') {
    return (
      <Notice tone="bad" role="alert" action={again}>
        {copyProblemToText(end.kind)}
      </Notice>
    );
  }
  const lines = endToLines(end, tablet);
  const isWhole = end.kind === 'done' && !end.given?.isFull && !(end.brought?.kind === 'taken' && end.brought.isFull);
  return (
    <Notice tone={isWhole ? 'good' : 'warn'} role="status" action={!isWhole && again}>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {end.kind === 'cut' && <p>{say.cut}</p>}
    </Notice>
  );
}

function endToLines(
  { partner, given, brought }: Extract<SessionEnd, { readonly kind: 'done' | 'cut' }>,
  { store }: Tablet,
): readonly string[] {
  const { copying: say, carrying } = organiserWords.value;
  const { atCentre, copies } = store.counts.value;
  const copy = copies.find(({ tablet }) => tablet === bytesToBase64url(partner.tablet));
  const text = copy && copyToText(copy, atCentre, Date.now());
  return [
    ...(text ? [text] : []),
    ...(given?.wanted === 0 ? countsToLines(store.counts.value) : []),
    ...(given?.isFull ? [say.noRoom(partner.name)] : []),
    ...(brought?.kind === 'taken' ? broughtToLines(brought) : []),
    ...(brought?.kind === 'taken' && brought.isFull ? [carrying.full] : []),
  ];
}

/** Where no own entry waits: what else does, if anything. */
function countsToLines(counts: Counts): readonly string[] {
  const { carrying, photos } = organiserWords.value;
  if (isAllAtCentre(counts)) return [carrying.nothing];
  const { carried, pages, pageBytes } = counts;
  return [
    ...(carried > 0 ? [carrying.carried(carried)] : []),
    ...(pages > 0 ? [photos.waiting(pages, toMegabytes(pageBytes, language.value.tag))] : []),
  ];
}
