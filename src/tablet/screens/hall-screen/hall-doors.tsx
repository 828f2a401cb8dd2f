import { useState } from 'preact/hooks';
import type { CampaignEvent } from '../../../domain/campaign-event.ts';
import { organiserWords } from '../../../text/text.ts';
import { Button } from '../../../ui/button.tsx';
import type { Tablet } from '../tablet.ts';
import { GiveFiguresDialog } from './give-figures-dialog.tsx';
import styles from './hall-doors.module.css';
import { showHallScreen } from './shown-event.ts';

const { doors } = styles;

/** In a sitting, behind the PIN: the hall's screen on this tablet, or its figures for another's. */
export function HallDoors({ tablet, event }: { readonly tablet: Tablet; readonly event: CampaignEvent }) {
  const [isGiving, setIsGiving] = useState(false);
  const { hallScreen, hallFigures } = organiserWords.value;
  return (
    <div class={doors}>
      <Button onPress={() => showHallScreen(event)}>{hallScreen.open}</Button>
      <Button onPress={() => setIsGiving(true)}>{hallFigures.give}</Button>
      {isGiving && <GiveFiguresDialog tablet={tablet} event={event} onClose={() => setIsGiving(false)} />}
    </div>
  );
}
