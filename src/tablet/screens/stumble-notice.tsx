import { words } from '../../text/text.ts';
import { Notice } from '../../ui/notice.tsx';
import { hasStumbled } from './bugs.ts';

/** After a bug that left the form alone; nothing where all is well. */
export function StumbleNotice() {
  if (!hasStumbled.value) return null;
  return (
    <Notice tone="warn" role="status">
      {words.value.crash.stumbled}
    </Notice>
  );
}
