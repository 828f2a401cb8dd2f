/** Days as somebody typed them: none is for ever, which is 0; `undefined` where it is no number of days that can be kept. */
export function readDays(typed: string): number | undefined {
  const text = typed.trim();
  if (text === '') return 0;
  const days = /^\d{1,5}$/.test(text) ? Number(text) : 0;
  return days >= 1 && days <= 36_500 ? days : undefined;
}
