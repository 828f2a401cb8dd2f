import { formatNumber } from '../../../text/plural.ts';
import { Button } from '../../../ui/button.tsx';
import { Progress } from '../../../ui/progress.tsx';
import type { SessionProgress } from '../../session/session.ts';
import type { OfficeWords } from './office-words.ts';

type OpeningProgressProps = {
  readonly words: OfficeWords;
  readonly progress: SessionProgress;
  readonly onCancel: () => void;
};

/** How far it is, and the way out of it. */
export function OpeningProgress({ words, progress, onCancel }: OpeningProgressProps) {
  const { working, cancel } = words.open;
  const isCounted = progress.stage === 'opening' && progress.of > 0;
  const label =
    progress.stage !== 'opening'
      ? working[progress.stage]
      : progress.of > 0
        ? working.openingOf(formatNumber(words.tag, progress.opened), formatNumber(words.tag, progress.of))
        : working.opening(progress.opened);
  return (
    <>
      <Progress label={label} share={isCounted ? Math.min(1, progress.opened / progress.of) : undefined} />
      <div>
        <Button onPress={onCancel}>{cancel}</Button>
      </div>
    </>
  );
}
