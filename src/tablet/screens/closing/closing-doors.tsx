import type { CampaignEvent } from '../../../domain/campaign-event.ts';
import { organiserWords } from '../../../text/text.ts';
import { Button } from '../../../ui/button.tsx';
import { showPaper } from '../sheets/paper-event.ts';
import styles from './closing-doors.module.css';

const { doors } = styles;

/** Where a volunteer may be behind the PIN. */
export type VolunteerPlace = 'menu' | 'tally' | 'correct';

type ClosingDoorsProps = { readonly event: CampaignEvent; readonly onGo: (place: VolunteerPlace) => void };

/** The ways from the volunteers' page. */
export function ClosingDoors({ event, onGo }: ClosingDoorsProps) {
  const { tally, correct, sheets } = organiserWords.value;
  return (
    <div class={doors}>
      <Button large onPress={() => onGo('tally')}>
        {tally.title}
      </Button>
      <Button large onPress={() => showPaper(event)}>
        {sheets.title}
      </Button>
      <Button large onPress={() => onGo('correct')}>
        {correct.title}
      </Button>
    </div>
  );
}
