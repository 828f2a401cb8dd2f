import { organiserWords } from '../../text/text.ts';
import type { Tablet } from './tablet.ts';

/** What is carried for other tablets, and what of it the centre does not take, and why. */
export function CarriedSentences({ tablet }: { readonly tablet: Tablet }) {
  const { carrying, storing, sync } = organiserWords.value;
  const { carried } = tablet.store.counts.value;
  const { refused, why } = tablet.sync.carried.value;
  return (
    <>
      {carried > refused && <p>{carrying.carried(carried - refused)}</p>}
      {refused > 0 && <p>{[storing.carried(refused), ...why.map(sync.troubles.refused)].join(' ')}</p>}
    </>
  );
}
