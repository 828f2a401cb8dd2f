import { makeDebate } from '../../domain/debate.ts';
import { type HallScreenSettings, readSetting, writeSetting } from './settings.ts';

/** A month of debates. */
const mostEvents = 40;

let last: Promise<unknown> = Promise.resolve();

/** What is kept of an event's hall screen, for the screen itself and for the evening's report; a fresh debate where there is nothing. */
export async function readHallScreen(eventId: string): Promise<HallScreenSettings> {
  await last;
  return (await readSetting('hallScreens'))[eventId] ?? { debate: makeDebate(), figures: [] };
}

/** Keeps it, one write after the other; the events used longest ago give way beyond forty. */
export function keepHallScreen(eventId: string, kept: HallScreenSettings): Promise<unknown> {
  last = last.then(async () => {
    const { [eventId]: _before, ...others } = await readSetting('hallScreens');
    const entries = [...Object.entries(others), [eventId, kept] as const].slice(-mostEvents);
    return writeSetting('hallScreens', Object.fromEntries(entries));
  });
  return last;
}
