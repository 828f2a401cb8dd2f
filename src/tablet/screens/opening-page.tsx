import { words } from '../../text/text.ts';
import { Page } from '../../ui/page.tsx';
import { Progress } from '../../ui/progress.tsx';

/** While the store is opened and, where it must be, mended. */
export function OpeningPage() {
  const { store } = words.value;
  return (
    <Page brand="Barua" title="Barua" narrow centre>
      <Progress label={store.opening} />
    </Page>
  );
}
