/** Whole percent as the language writes it. */
export function formatPercent(language: string, percent: number): string {
  return new Intl.NumberFormat(language, { style: 'percent' }).format(percent / 100);
}

/** A change, with its sign unless it is none: as wide a minus as the plus is. */
export function formatChange(language: string, change: number): string {
  return new Intl.NumberFormat(language, { signDisplay: 'exceptZero' }).format(change).replace('-', '\u2212');
}

/** Minutes and seconds, `2:05`; with a sign where it is below zero. `ms` is rounded so that a full minute shows at its beginning, not a second later. */
export function formatClock(language: string, ms: number): string {
  const seconds = Math.abs(Math.ceil(ms / 1000));
  const two = new Intl.NumberFormat(language, { minimumIntegerDigits: 2 });
  const one = new Intl.NumberFormat(language, { useGrouping: false });
  const sign = Math.ceil(ms / 1000) < 0 ? '+' : '';
  return `${sign}${one.format(Math.floor(seconds / 60))}:${two.format(seconds % 60)}`;
}

/** A country (ISO 3166-1 alpha-2) as the language calls it. */
export function formatCountry(language: string, country: string): string {
  return new Intl.DisplayNames([language], { type: 'region' }).of(country) ?? country;
}

const minutesByLanguage = new Map<string, Intl.NumberFormat>();

/** `3 minutes`. */
export function formatMinutes(language: string, minutes: number): string {
  const format =
    minutesByLanguage.get(language) ??
    new Intl.NumberFormat(language, { style: 'unit', unit: 'minute', unitDisplay: 'long' });
  minutesByLanguage.set(language, format);
  return format.format(minutes);
}
