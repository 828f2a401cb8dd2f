import { useSignal } from '@preact/signals';
import { useEffect, useState } from 'preact/hooks';
import type { CampaignEvent } from '../../domain/campaign-event.ts';
import { organiserWords } from '../../text/text.ts';
import { Button } from '../../ui/button.tsx';
import type { OwnEvent } from '../store/tablet-store.ts';
import { showReport } from './closing/reported-event.ts';
import { recallDecisions } from './decisions.ts';
import { type ListedEvent, listEvents } from './event-list.ts';
import { EventRow } from './event-row.tsx';
import { fillInEvent } from './event-start.ts';
import { Figures } from './figures.tsx';
import { HealingNotice } from './healing-notice.tsx';
import styles from './home-screen.module.css';
import { OpenSittingDialog } from './open-sitting-dialog.tsx';
import { OrganiserPage } from './organiser-page.tsx';
import { go } from './route.ts';
import type { ScreenProps } from './tablet.ts';
import { UpdateNotice } from './update-notice.tsx';

const { head, buttons, events: eventsClass, section, part } = styles;

/** The organiser's place between sittings. */
export function HomeScreen({ tablet }: ScreenProps) {
  const own = useSignal<readonly OwnEvent[]>([]);
  const [opening, setOpening] = useState<CampaignEvent>();
  useEffect(() => {
    recallDecisions();
    void tablet.store.listEvents().then((events) => {
      own.value = events;
    });
  }, [tablet, own]);
  const joined = tablet.store.joined.value;
  const { today, coming, past } = listEvents(joined?.manifest.events ?? [], own.value);
  const { home, events } = organiserWords.value;
  const open = (event: CampaignEvent) => (tablet.pin.isSet.value ? setOpening(event) : go('set-pin'));
  const toRows = (listed: readonly ListedEvent[]) => (
    <ul class={eventsClass}>
      {listed.map((each) => (
        <EventRow key={each.event.id} listed={each} isToday={listed === today} onOpen={() => open(each.event)} />
      ))}
    </ul>
  );
  return (
    <OrganiserPage tablet={tablet} title={home.title} lead={home.tablet(joined?.tabletName ?? '')}>
      <UpdateNotice tablet={tablet} />
      <HealingNotice healing={tablet.store.healing} />
      <Figures tablet={tablet} />
      <section class={section}>
        <div class={head}>
          <h2>{home.events}</h2>
          <div class={buttons}>
            <Button onPress={() => showReport(undefined)}>{organiserWords.value.report.open}</Button>
            <Button onPress={() => go('readiness')}>{home.readiness}</Button>
            <Button onPress={() => fillInEvent({ kind: 'new' })}>{home.newEvent}</Button>
          </div>
        </div>
        {today.length + coming.length + past.length === 0 && <p>{home.noEvents}</p>}
        {today.length > 0 && toRows(today)}
        {coming.length > 0 && (
          <>
            {today.length > 0 && <p class={part}>{events.coming}</p>}
            {toRows(coming)}
          </>
        )}
        {past.length > 0 && (
          <details class={section} open={today.length + coming.length === 0}>
            <summary class={part}>{events.past(past.length)}</summary>
            {toRows(past)}
          </details>
        )}
      </section>
      {opening && <OpenSittingDialog tablet={tablet} event={opening} onClose={() => setOpening(undefined)} />}
    </OrganiserPage>
  );
}
