import { type CampaignEvent, eventToProfile, eventToShortCode } from '../../domain/campaign-event.ts';
import { formatDay, organiserWords } from '../../text/text.ts';
import { Button } from '../../ui/button.tsx';
import { Pill } from '../../ui/pill.tsx';
import styles from './home-screen.module.css';

const { event: eventClass, about, title, place, pills } = styles;

type EventRowProps = {
  readonly event: CampaignEvent;
  readonly isToday: boolean;
  readonly isBusy: boolean;
  readonly onOpen: () => void;
};

/** One event that a sitting can be opened for. */
export function EventRow({ event, isToday, isBusy, onOpen }: EventRowProps) {
  const { event: say, home } = organiserWords.value;
  const profile = eventToProfile(event);
  return (
    <li class={eventClass}>
      <div class={about}>
        <h3 class={title}>{event.title}</h3>
        <p class={place}>
          {[isToday ? home.today : formatDay(event.day), event.venue, event.city].filter(Boolean).join(' · ')}
        </p>
        <div class={pills}>
          <Pill>{say.kinds[event.kind]}</Pill>
          <Pill>{home.eventCode(eventToShortCode(event.id))}</Pill>
          {event.under18 && <Pill tone="warn">{home.under18}</Pill>}
          {profile !== 'full' && <Pill>{say.profiles[profile]}</Pill>}
        </div>
      </div>
      <Button kind={isToday ? 'primary' : 'plain'} label={home.openFor(event.title)} disabled={isBusy} onPress={onOpen}>
        {home.open}
      </Button>
    </li>
  );
}
