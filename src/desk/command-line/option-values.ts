/** What `parseArgs` gives. */
export type Values = Readonly<Record<string, unknown>>;

/** The option's text; `undefined` where it is missing or blank. */
export function readText(values: Values, option: string): string | undefined {
  const value = values[option];
  return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}

/** All texts of an option that may be given more than once. */
export function readTexts(values: Values, option: string): string[] {
  const value = values[option];
  return Array.isArray(value) ? value.map(String) : [];
}
