/** The place of a page: its entry, and the SHA-256 of its sealed file in base64url. */
export type PageName = { readonly journal: string; readonly number: number; readonly digest: string };

/** What its file is called: where it belongs can be told without opening an entry. */
export function pageToName({ journal, number, digest }: PageName): string {
  return `${journal}.${number}.${digest}`;
}

/** The place, or `undefined` where it is no page's name. */
export function parsePageName(name: string): PageName | undefined {
  const [, journal, number, digest] = /^([\w-]{22})\.(\d+)\.([\w-]{43})$/.exec(name) ?? [];
  return journal && number && digest ? { journal, number: Number(number), digest } : undefined;
}
