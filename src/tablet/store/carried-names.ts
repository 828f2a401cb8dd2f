/** What is carried for other tablets is one file a part; its name says all that is needed to find one's way. Ids and digests are base64url. */
export type CarriedName =
  | { readonly kind: 'enrolment'; readonly tablet: string }
  | CarriedBatch
  | CarriedPage
  | { readonly kind: 'receipt'; readonly journal: string }
  | { readonly kind: 'attachment-receipt'; readonly journal: string; readonly digest: string };

/** A sealed page, whole: its file has the page's bytes, then the statement that came with it. */
export type CarriedPage = {
  readonly kind: 'page';
  readonly journal: string;
  /** The entry that names it. */
  readonly number: number;
  readonly digest: string;
  /** Without the statement. */
  readonly size: number;
};

export type CarriedBatch = {
  readonly kind: 'batch';
  readonly journal: string;
  readonly tablet: string;
  readonly first: number;
  readonly last: number;
  /** The chain's digest before its first entry, and after its last. */
  readonly previous: string;
  readonly head: string;
  readonly bytes: number;
};

/** What its file is called. */
export function carriedToName(part: CarriedName): string {
  switch (part.kind) {
    case 'enrolment':
      return `e.${part.tablet}`;
    case 'batch':
      return ['b', part.journal, part.tablet, part.first, part.last, part.previous, part.head, part.bytes].join('.');
    case 'receipt':
      return `r.${part.journal}`;
    case 'page':
      return ['p', part.journal, part.number, part.digest, part.size].join('.');
    case 'attachment-receipt':
      return ['q', part.journal, part.digest].join('.');
  }
}

/** The part, or `undefined` where it is no part's name. */
export function parseCarriedName(name: string): CarriedName | undefined {
  const [letter, id = '', ...rest] = name.split('.');
  if (letter === 'e') return { kind: 'enrolment', tablet: id };
  if (letter === 'r') return { kind: 'receipt', journal: id };
  if (letter === 'p') {
    const [number, digest = '', size] = rest;
    return { kind: 'page', journal: id, number: Number(number), digest, size: Number(size) };
  }
  if (letter === 'q') return { kind: 'attachment-receipt', journal: id, digest: rest[0] ?? '' };
  const [tablet = '', first, last, previous = '', head = '', bytes] = rest;
  if (letter !== 'b' || bytes === undefined) return undefined;
  return {
    kind: 'batch',
    journal: id,
    tablet,
    first: Number(first),
    last: Number(last),
    previous,
    head,
    bytes: Number(bytes),
  };
}
