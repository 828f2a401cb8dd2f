import { makeDebate } from '../../domain/debate.ts';
import { findSetting, type HallScreenSettings, readSetting, type Settings, writeSetting } from './settings.ts';

/** A month of debates. */
const mostEvents = 40;

let last: Promise<unknown> = Promise.resolve();

/** What is kept of an event's hall screen; a fresh debate where there is nothing. */
export async function readHallScreen(eventId: string): Promise<HallScreenSettings> {
  return (await readHallScreens())[eventId] ?? nothingKept();
}

/** What is kept of every event's hall, by event id: for the evening's report. */
export async function readHallScreens(): Promise<Settings['hallScreens']> {
  await last;
  return readSetting('hallScreens');
}

/** Keeps what is named and leaves the rest, one write after the other; the events used longest ago give way beyond forty. */
export function keepHallScreen(eventId: string, changed: Partial<HallScreenSettings>): Promise<unknown> {
  last = last.then(async () => {
    // What cannot be read now is not written over: the evening's report is made of it.
    const found = await findSetting('hallScreens');
    if (!found.ok) return false;
    const { [eventId]: before = nothingKept(), ...others } = found.value ?? {};
    const entries = [...Object.entries(others), [eventId, { ...before, ...changed }] as const].slice(-mostEvents);
    return writeSetting('hallScreens', Object.fromEntries(entries));
  });
  return last;
}

function nothingKept(): HallScreenSettings {
  return { debate: makeDebate(), figures: [] };
}
