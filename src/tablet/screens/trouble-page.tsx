import { words } from '../../text/text.ts';
import { Button } from '../../ui/button.tsx';
import { Page } from '../../ui/page.tsx';
import type { OpenTabletProblem } from '../store/store-health.ts';

/** Why the tablet could not be opened, and what helps. */
export function TroublePage({ problem }: { readonly problem: OpenTabletProblem }) {
  const { general, store } = words.value;
  const { title, text } = store.trouble[problem.kind];
  return (
    <Page brand="Barua" title={title} lead={text} narrow centre>
      <div>
        <Button large onPress={() => location.reload()}>
          {general.tryAgain}
        </Button>
      </div>
    </Page>
  );
}
