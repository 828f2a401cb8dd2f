import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { hallEnglish, type Words } from './en/hall.ts';
import type { OrganiserWords } from './en/organiser.ts';
import { type Language, pickLanguage } from './languages.ts';

type Spoken = { readonly language: Language; readonly words: Words; readonly organiser: OrganiserWords | undefined };

const current = signal<Spoken>({ language: pickLanguage([]), words: hallEnglish, organiser: undefined });
let wanted = current.value.language;
let isOrganiserWanted = false;
const spokenByTag = new Map<string, Spoken>();

/** The language that the screens speak now. */
export const language: ReadonlySignal<Language> = computed(() => current.value.language);

/** What they say in it. Read it where it is shown, so that a switch of language shows at once. */
export const words: ReadonlySignal<Words> = computed(() => current.value.words);

/** What the organiser's screens say besides. Throws before `loadOrganiserWords` is through (a bug). */
export const organiserWords: ReadonlySignal<OrganiserWords> = computed(() => {
  const { organiser } = current.value;
  if (!organiser) throw new Error('organiser’s words before they were loaded');
  return organiser;
});

/**
 * Lets the screens speak the language nearest to those asked for (BCP 47, best first), as soon as its words are there: at once where they were spoken
 * before, so that a page is not drawn in two languages one after the other. Where they cannot be had, everything stays as it is. Of several calls the last one counts.
 */
export function speak(...tags: readonly string[]): void {
  wanted = pickLanguage(tags);
  const known = spokenByTag.get(wanted.tag);
  if (known && isEnough(known)) current.value = known;
  else load(wanted).catch(() => undefined);
}

/** Fetches the words of these languages (BCP 47), one after the other, for whoever may choose them next. What cannot be had is passed over. */
export async function prepareToSpeak(tags: readonly string[]): Promise<void> {
  for (const tag of tags) await fetchWords(pickLanguage([tag])).catch(() => undefined);
}

/** Fetches the words of the organiser's screens too, from now on in every language. Rejects where they cannot be had; calling again is safe. */
export async function loadOrganiserWords(): Promise<void> {
  isOrganiserWanted = true;
  while (!current.value.organiser) await load(wanted);
}

async function load(next: Language): Promise<void> {
  const spoken = await fetchWords(next);
  // A call from before the organiser's words were wanted does not take them away.
  if (wanted === next && isEnough(spoken)) current.value = spoken;
}

async function fetchWords(language: Language): Promise<Spoken> {
  const known = spokenByTag.get(language.tag);
  if (known && isEnough(known)) return known;
  const [words, organiser] = await Promise.all([
    language.load(),
    isOrganiserWanted ? language.loadOrganiser() : undefined,
  ]);
  const spoken = { language, words, organiser };
  spokenByTag.set(language.tag, spoken);
  return spoken;
}

function isEnough({ organiser }: Spoken): boolean {
  return organiser !== undefined || !isOrganiserWanted;
}

/** A moment as a time of day, with the date where it was on another day than `now` (both epoch ms). */
export function formatMoment(at: number, now: number): string {
  const sameDay = new Date(at).toDateString() === new Date(now).toDateString();
  const format = new Intl.DateTimeFormat(current.value.language.tag, {
    timeStyle: 'short',
    ...(!sameDay && { dateStyle: 'medium' }),
  });
  return format.format(at);
}

/** A day (days since 1970-01-01) as a date in words. */
export function formatDay(day: number): string {
  return dayFormat.value.format(day * 86_400_000);
}

/** Made once a language: making one takes longer than a hundred dates. */
const dayFormat = computed(
  () => new Intl.DateTimeFormat(current.value.language.tag, { dateStyle: 'full', timeZone: 'UTC' }),
);
