import { organiserWords } from '../../../text/text.ts';
import { Button } from '../../../ui/button.tsx';
import styles from './closing-doors.module.css';

const { doors } = styles;

/** Where a volunteer may be behind the PIN. */
export type VolunteerPlace = 'menu' | 'tally' | 'correct';

/** The ways from the volunteers' page. */
export function ClosingDoors({ onGo }: { readonly onGo: (place: VolunteerPlace) => void }) {
  const { tally, correct } = organiserWords.value;
  return (
    <div class={doors}>
      <Button large onPress={() => onGo('tally')}>
        {tally.title}
      </Button>
      <Button large onPress={() => onGo('correct')}>
        {correct.title}
      </Button>
    </div>
  );
}
