import type { LegalProfile } from '../../domain/legal-profile.ts';
import { organiserWords } from '../../text/text.ts';
import { Notice } from '../../ui/notice.tsx';

/** In words, what can be collected under a legal profile; said again when it changes. */
export function CollectsNotice({ profile }: { readonly profile: LegalProfile }) {
  const { opening, event, events } = organiserWords.value;
  return (
    <div role="status">
      <Notice>
        <strong>{opening.collects}</strong>
        <span>
          {event.profiles[profile]}. {events.profileHints[profile]}
        </span>
      </Notice>
    </div>
  );
}
