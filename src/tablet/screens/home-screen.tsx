import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { CampaignEvent } from '../../domain/campaign-event.ts';
import { dateToDay } from '../../domain/campaign-event.ts';
import { language, organiserWords } from '../../text/text.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import type { SaveProblem } from '../store/tablet-store.ts';
import { sortEvents } from './event-list.ts';
import { EventRow } from './event-row.tsx';
import { Figures } from './figures.tsx';
import { HealingNotice } from './healing-notice.tsx';
import styles from './home-screen.module.css';
import { OrganiserPage } from './organiser-page.tsx';
import { go } from './route.ts';
import { saveProblemToText } from './save-problem-words.ts';
import type { ScreenProps } from './tablet.ts';
import { UpdateNotice } from './update-notice.tsx';

const { head, buttons, events: eventsClass, section } = styles;

/** The organiser's place between sittings. */
export function HomeScreen({ tablet }: ScreenProps) {
  const own = useSignal<readonly CampaignEvent[]>([]);
  const problem = useSignal<SaveProblem | { readonly kind: 'sitting-open-already' } | undefined>(undefined);
  const isOpening = useSignal(false);
  useEffect(() => {
    void tablet.store.listEvents().then((events) => {
      own.value = events;
    });
  }, [tablet, own]);
  const joined = tablet.store.joined.value;
  const events = sortEvents(joined?.manifest.events ?? [], own.value);
  const today = dateToDay(new Date());
  const open = (event: CampaignEvent) => {
    if (!tablet.pin.isSet.value) return go('set-pin');
    isOpening.value = true;
    void tablet.store.openSitting(event, language.value.tag).then((outcome) => {
      isOpening.value = false;
      problem.value = outcome.ok ? undefined : outcome.problem;
    });
  };
  const { home } = organiserWords.value;
  return (
    <OrganiserPage tablet={tablet} title={home.title} lead={home.tablet(joined?.tabletName ?? '')}>
      <UpdateNotice tablet={tablet} />
      <HealingNotice healing={tablet.store.healing} />
      {problem.value && (
        <Notice tone="bad" role="alert">
          {saveProblemToText(problem.value)}
        </Notice>
      )}
      <Figures tablet={tablet} />
      <section class={section}>
        <div class={head}>
          <h2>{home.events}</h2>
          <div class={buttons}>
            <Button onPress={() => go('readiness')}>{home.readiness}</Button>
            <Button onPress={() => go('new-event')}>{home.newEvent}</Button>
          </div>
        </div>
        {events.length === 0 ? (
          <p>{home.noEvents}</p>
        ) : (
          <ul class={eventsClass}>
            {events.map((event) => (
              <EventRow
                key={event.id}
                event={event}
                isToday={event.day === today}
                isBusy={isOpening.value}
                onOpen={() => open(event)}
              />
            ))}
          </ul>
        )}
      </section>
    </OrganiserPage>
  );
}
