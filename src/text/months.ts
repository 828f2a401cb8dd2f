/** The month of a day (days since 1970-01-01), with its year, as the language writes it. */
export function formatMonth(language: string, day: number): string {
  const format = new Intl.DateTimeFormat(language, { month: 'long', year: 'numeric', timeZone: 'UTC' });
  return format.format(day * 86_400_000);
}
