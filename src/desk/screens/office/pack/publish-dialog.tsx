import { pickText } from '../../../../domain/case-pack.ts';
import type { PackSource } from '../../../pack/pack-source-shape.ts';
import type { PackSummary } from '../../../worker/messages.ts';
import { AskDialog } from '../ask-dialog.tsx';
import type { OfficeWords } from '../office-words.ts';

type PublishDialogProps = {
  readonly words: OfficeWords;
  readonly source: PackSource;
  readonly inForce: PackSummary | undefined;
  readonly onYes: () => Promise<void>;
  readonly onClose: () => void;
};

/** Says what tablets will get that they have not, and what they will lose. */
export function PublishDialog({ words, source, inForce, onYes, onClose }: PublishDialogProps) {
  const { pack: says, tag } = words;
  const first = source.languages[0] ?? 'en';
  const now = source.cases.map(({ number, name }) => ({ case: number, name }));
  const before = inForce?.cases ?? [];
  const less = (some: PackSummary['cases'], others: PackSummary['cases']) =>
    some
      .filter((each) => !others.some((other) => other.case === each.case))
      .map(({ name }) => pickText(name, tag, first).text);
  const list = (names: readonly string[]) => new Intl.ListFormat(tag).format(names);
  const [added, gone] = [less(now, before), less(before, now)];
  return (
    <AskDialog
      words={words}
      title={says.publishTitle}
      cancel={says.cancel}
      yes={says.publish}
      onYes={onYes}
      onClose={onClose}
    >
      {added.length > 0 && <p>{says.adds(list(added))}</p>}
      {gone.length > 0 && <p>{says.takesAway(list(gone))}</p>}
      <p>{says.publishLead}</p>
    </AskDialog>
  );
}
