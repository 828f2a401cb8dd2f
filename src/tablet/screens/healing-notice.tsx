import { organiserWords } from '../../text/text.ts';
import { Notice } from '../../ui/notice.tsx';
import type { Healing } from '../store/store-health.ts';

/** What this start had to mend; nothing where all was well. */
export function HealingNotice({ healing }: { readonly healing: Healing }) {
  const { home } = organiserWords.value;
  const restored = healing.restoredToDatabase + healing.restoredToFile;
  if (healing.wiped) {
    return (
      <Notice tone="warn" role="status">
        {healing.wiped === 'restored' ? home.healedWipe(healing.restoredToDatabase) : home.wipedUnrecovered}
      </Notice>
    );
  }
  if (restored === 0) return null;
  return (
    <Notice tone="good" role="status">
      {home.healed(restored)}
    </Notice>
  );
}
