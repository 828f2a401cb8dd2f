import { organiserWords } from '../../text/text.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import type { Tablet } from './tablet.ts';

/** Offers a new version, here and nowhere else: on the start page nobody is writing. */
export function UpdateNotice({ tablet }: { readonly tablet: Tablet }) {
  const { home } = organiserWords.value;
  if (!tablet.offline.updateReady.value) return null;
  return (
    <Notice
      role="status"
      action={
        <Button kind="primary" onPress={tablet.offline.applyUpdate}>
          {home.updateNow}
        </Button>
      }
    >
      {home.update}
    </Notice>
  );
}
