import { dateToDay } from '../../domain/campaign-event.ts';

/**
 * Tells the day, as days since 1970-01-01, at each midnight of the tablet's zone, and whenever the page becomes visible: timers stand still
 * while a tablet sleeps. Gives an end.
 */
export function watchToday(onDay: (day: number) => void, page: EventTarget = document): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const wait = () => {
    const now = new Date();
    const midnight = new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1);
    clearTimeout(timer);
    timer = setTimeout(tell, midnight.getTime() - now.getTime());
  };
  const tell = () => {
    onDay(dateToDay(new Date()));
    wait();
  };
  page.addEventListener('visibilitychange', tell);
  wait();
  return () => {
    clearTimeout(timer);
    page.removeEventListener('visibilitychange', tell);
  };
}
