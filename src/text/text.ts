import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { english, type Words } from './en.ts';
import { type Language, pickLanguage } from './languages.ts';

const current = signal<{ readonly language: Language; readonly words: Words }>({
  language: pickLanguage([]),
  words: english,
});
let wanted = current.value.language;

/** The language that the screens speak now. */
export const language: ReadonlySignal<Language> = computed(() => current.value.language);

/** What they say in it. Read it where it is shown, so that a switch of language shows at once. */
export const words: ReadonlySignal<Words> = computed(() => current.value.words);

/**
 * Lets the screens speak the language nearest to those asked for (BCP 47, best first), as soon as its words are there. Where they cannot be
 * had, everything stays as it is. Of several calls the last one counts.
 */
export function speak(...tags: readonly string[]): void {
  const next = pickLanguage(tags);
  wanted = next;
  next.load().then(
    (loaded) => {
      if (wanted === next) current.value = { language: next, words: loaded };
    },
    () => undefined,
  );
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
  const format = new Intl.DateTimeFormat(current.value.language.tag, { dateStyle: 'full', timeZone: 'UTC' });
  return format.format(day * 86_400_000);
}
