import { useEffect, useMemo, useState } from 'preact/hooks';
import { type CampaignEvent, dateToDay } from '../../domain/campaign-event.ts';
import { organiserWords } from '../../text/text.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import type { OwnEvent } from '../store/tablet-store.ts';
import { showReport } from './closing/reported-event.ts';
import { recallDecisions } from './decisions.ts';
import { EventBrowser } from './event-browser.tsx';
import { isEmptyList, type ListedEvent, listEvents } from './event-list.ts';
import { fillInEvent } from './event-start.ts';
import { Figures } from './figures.tsx';
import { HealingNotice } from './healing-notice.tsx';
import styles from './home-screen.module.css';
import { OpenSittingDialog } from './open-sitting-dialog.tsx';
import { OrganiserPage } from './organiser-page.tsx';
import { go } from './route.ts';
import type { ScreenProps } from './tablet.ts';
import { UpdateNotice } from './update-notice.tsx';
import { watchToday } from './watch-today.ts';

const { head, buttons, section } = styles;

/** The organiser's place between sittings. */
export function HomeScreen({ tablet }: ScreenProps) {
  const [own, setOwn] = useState<readonly OwnEvent[]>();
  const [opening, setOpening] = useState<CampaignEvent>();
  const [today, setToday] = useState(() => dateToDay(new Date()));
  useEffect(() => {
    recallDecisions();
    void tablet.store.listEvents().then(setOwn);
  }, [tablet]);
  useEffect(() => watchToday(setToday), []);
  const joined = tablet.store.joined.value;
  const lists = useMemo(() => own && listEvents(joined?.manifest.events ?? [], own, today), [joined, own, today]);
  const { home } = organiserWords.value;
  const open = ({ event }: ListedEvent) => (tablet.pin.isSet.value ? setOpening(event) : go('set-pin'));
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
            <Button onPress={() => go('carry')}>{organiserWords.value.carrying.open}</Button>
            <Button onPress={() => go('storing')}>{organiserWords.value.storing.open}</Button>
            <Button onPress={() => go('readiness')}>{home.readiness}</Button>
            <Button
              kind={lists && isEmptyList(lists) ? 'primary' : 'plain'}
              onPress={() => fillInEvent({ kind: 'new' })}
            >
              {home.newEvent}
            </Button>
          </div>
        </div>
        {lists &&
          (isEmptyList(lists) ? (
            <EmptyState>{home.noEvents}</EmptyState>
          ) : (
            <EventBrowser lists={lists} onOpen={open} />
          ))}
      </section>
      {opening && <OpenSittingDialog tablet={tablet} event={opening} onClose={() => setOpening(undefined)} />}
    </OrganiserPage>
  );
}
