import { organiserWords } from '../../../text/text.ts';
import { Page } from '../../../ui/page.tsx';
import type { Emptied } from '../../platform/empty-browser.ts';

/** The last page of a tablet that was emptied. It asks nothing of the store, which is gone. */
export function EmptiedPage({ emptied }: { readonly emptied: Emptied }) {
  const { storing: say } = organiserWords.value;
  return (
    <Page brand="Barua" title={say.emptiedTitle} narrow centre>
      <p>{say.emptied[emptied]}</p>
    </Page>
  );
}
