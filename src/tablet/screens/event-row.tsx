import { useState } from 'preact/hooks';
import { eventToProfile, eventToShortCode } from '../../domain/campaign-event.ts';
import { formatDay, organiserWords } from '../../text/text.ts';
import { Button } from '../../ui/button.tsx';
import { Pill } from '../../ui/pill.tsx';
import type { ListedEvent } from './event-list.ts';
import { fillInEvent } from './event-start.ts';
import { showHallScreen } from './hall-screen/shown-event.ts';
import styles from './home-screen.module.css';
import { showPaper } from './sheets/paper-event.ts';

const { event: eventClass, about, title, place, pills, buttons } = styles;

type EventRowProps = {
  readonly listed: ListedEvent;
  readonly isToday: boolean;
  /** In a long list: all but the opening waits behind “More”. */
  readonly isFolded: boolean;
  readonly onOpen: () => void;
};

/** One event: a sitting can be opened for it, and another one made like it; until it was used it can be changed where it was made. */
export function EventRow({ listed: { event, from, isUsed }, isToday, isFolded, onOpen }: EventRowProps) {
  const [isUnfolded, setIsUnfolded] = useState(false);
  const { event: say, events, home, hallScreen, sheets } = organiserWords.value;
  const profile = eventToProfile(event);
  const isWhole = !isFolded || isUnfolded;
  return (
    <li class={eventClass}>
      <div class={about}>
        <h3 class={title}>{event.title}</h3>
        <p class={place}>
          {[isToday ? home.today : formatDay(event.day), event.venue, event.city].filter(Boolean).join(' · ')}
        </p>
        {isWhole && (
          <div class={pills}>
            <Pill>{say.kinds[event.kind]}</Pill>
            <Pill>{home.eventCode(eventToShortCode(event.id))}</Pill>
            {from === 'campaign' && <Pill>{events.fromOffice}</Pill>}
            {isUsed && <Pill>{events.used}</Pill>}
            {event.under18 && <Pill tone="warn">{home.under18}</Pill>}
            {profile !== 'full' && <Pill>{say.profiles[profile]}</Pill>}
          </div>
        )}
      </div>
      <div class={buttons}>
        {isFolded && (
          <Button
            kind="quiet"
            expanded={isUnfolded}
            label={events.moreOf(event.title)}
            onPress={() => setIsUnfolded(!isUnfolded)}
          >
            {events.more}
          </Button>
        )}
        {isWhole && (
          <>
            {from === 'tablet' && !isUsed && (
              <Button
                kind="quiet"
                label={events.changeOf(event.title)}
                onPress={() => fillInEvent({ kind: 'change', event })}
              >
                {events.change}
              </Button>
            )}
            <Button
              kind="quiet"
              label={events.repeatOf(event.title)}
              onPress={() => fillInEvent({ kind: 'repeat', event })}
            >
              {events.repeat}
            </Button>
            <Button kind="quiet" label={sheets.openFor(event.title)} onPress={() => showPaper(event)}>
              {sheets.open}
            </Button>
            <Button kind="quiet" label={hallScreen.openFor(event.title)} onPress={() => showHallScreen(event)}>
              {hallScreen.open}
            </Button>
          </>
        )}
        <Button kind={isToday ? 'primary' : 'plain'} label={home.openFor(event.title)} onPress={onOpen}>
          {home.open}
        </Button>
      </div>
    </li>
  );
}
