/** What there was by each day of the year, so that two years lie beside each other. */
export type DaySum = { readonly day: number; readonly sum: number };

type DayLine = { readonly key: string; readonly actions: number };

/** Days in their order, each with all actions up to it. */
export function addDays(lines: readonly DayLine[]): DaySum[] {
  let sum = 0;
  return lines
    .map(({ key, actions }) => ({ day: Number(key), actions }))
    .sort((one, other) => one.day - other.day)
    .map(({ day, actions }) => {
      sum += actions;
      return { day, sum };
    });
}

/** The same date a year later, as a day; 29 February becomes 1 March where there is none. */
export function aYearLater(day: number): number {
  const date = new Date(day * 86_400_000);
  return Date.UTC(date.getUTCFullYear() + 1, date.getUTCMonth(), date.getUTCDate()) / 86_400_000;
}

/** All actions up to a day. */
export function sumUntil(sums: readonly DaySum[], until: number): number {
  return sums.findLast(({ day }) => day <= until)?.sum ?? 0;
}
