import { foldName, partsToKey } from './fold-name.ts';

/** A pass with signatures, or a typed line of a sheet, as far as it is compared. */
export type Signer = {
  /** Its place in the ledger. */
  readonly place: number;
  /** Of a sheet, 1 or more; 0 for a pass. */
  readonly line: number;
  readonly name: string;
  /** Cases signed for. */
  readonly signed: readonly number[];
  /** Empty where none was given. */
  readonly contact: string;
  readonly age: number | undefined;
  /** Empty where it is sealed or not known. */
  readonly event: string;
};

/** What speaks for one person, and what against. */
export type Evidence =
  | 'same-contact'
  | 'same-spelling'
  | 'same-event'
  | 'same-age'
  | 'initials-only'
  | 'one-word'
  | 'frequent-name'
  | 'contacts-differ'
  | 'ages-differ';

/** Signatures for the same case under one name. They are shown to a person who decides; nothing follows from them. */
export type DuplicateGroup = {
  /** In the order given; each signed a shared case. */
  readonly signers: readonly Signer[];
  /** Cases that more than one of them signed. */
  readonly cases: readonly number[];
  readonly evidence: readonly Evidence[];
  readonly likelihood: 'high' | 'middle' | 'low';
};

/**
 * Groups of signatures that may be one person's for the same case, the likeliest first. Names are compared by their folded parts, so that it costs one look-up a name: 200,000
 * take a second or two. A name with an initial is held against each name that has that letter there. Letters and cards are never duplicates and are not looked at.
 */
export function findDuplicates(signers: readonly Signer[]): DuplicateGroup[] {
  const signersByKey = new Map<string, Signer[]>();
  for (const signer of signers) {
    if (signer.signed.length === 0) continue;
    const key = partsToKey(foldName(signer.name));
    const known = signersByKey.get(key);
    if (known) known.push(signer);
    else signersByKey.set(key, [signer]);
  }
  const groups: DuplicateGroup[] = [];
  for (const [key, found] of signersByKey) add(groups, key, found, []);
  for (const [key, other] of matchInitials([...signersByKey.keys()])) {
    const found = [...(signersByKey.get(key) ?? []), ...(signersByKey.get(other) ?? [])];
    add(groups, other, found, ['initials-only']);
  }
  return groups
    .map((group) => ({ group, score: toScore(group) }))
    .sort((one, other) => other.score - one.score)
    .map(({ group, score }) => ({ ...group, likelihood: score >= 4 ? 'high' : score >= 0 ? 'middle' : 'low' }));
}

function add(groups: DuplicateGroup[], key: string, found: readonly Signer[], known: readonly Evidence[]): void {
  if (found.length < 2) return;
  const count = new Map<number, number>();
  for (const { signed } of found) for (const each of signed) count.set(each, (count.get(each) ?? 0) + 1);
  const cases = [...count].filter(([, n]) => n > 1).map(([each]) => each);
  if (cases.length === 0) return;
  const shared = new Set(cases);
  const signers = found.filter(({ signed }) => signed.some((each) => shared.has(each)));
  const evidence = [...known, ...weigh(key, signers)];
  groups.push({ signers, cases: cases.sort((one, other) => one - other), evidence, likelihood: 'low' });
}

function weigh(key: string, signers: readonly Signer[]): Evidence[] {
  const contacts = signers.map(({ contact }) => foldContact(contact)).filter(Boolean);
  const ages = signers.flatMap(({ age }) => (age === undefined ? [] : [age]));
  const events = signers.map(({ event }) => event).filter(Boolean);
  const differentAges = new Set(ages).size;
  const evidence: Evidence[] = [];
  if (new Set(contacts).size < contacts.length) evidence.push('same-contact');
  if (new Set(signers.map(({ name }) => name.toLowerCase())).size === 1) evidence.push('same-spelling');
  if (new Set(events).size < events.length) evidence.push('same-event');
  if (differentAges < ages.length) evidence.push('same-age');
  if (!key.includes(' ')) evidence.push('one-word');
  if (signers.length > frequentFrom) evidence.push('frequent-name');
  if (contacts.length > 1 && new Set(contacts).size > 1) evidence.push('contacts-differ');
  if (differentAges > 1 && Math.max(...ages) - Math.min(...ages) > 1) evidence.push('ages-differ');
  return evidence;
}

/** So many people of one name are rather that many people. */
const frequentFrom = 4;

const weightByEvidence: Readonly<Record<Evidence, number>> = {
  'same-contact': 5,
  'same-spelling': 1,
  'same-event': 1,
  'same-age': 1,
  'initials-only': -2,
  'one-word': -2,
  'frequent-name': -3,
  'contacts-differ': -3,
  'ages-differ': -3,
};

function toScore({ evidence }: DuplicateGroup): number {
  return evidence.reduce((sum, each) => sum + weightByEvidence[each], 0);
}

/** A telephone number by its last nine digits, since country codes are written or not; an e-mail address in small letters. */
function foldContact(contact: string): string {
  const small = contact.trim().toLowerCase();
  return small.includes('@') ? small : small.replace(/\D/gu, '').slice(-9);
}

/** Pairs of keys: one with an initial, one that it may be short for. */
function matchInitials(keys: readonly string[]): [string, string][] {
  const short = new Map<string, string[]>();
  for (const key of keys) {
    const parts = key.split(' ');
    const full = parts.filter((part) => !isInitial(part));
    const [only] = full;
    if (full.length !== 1 || parts.length < 2 || only === undefined) continue;
    const shape = toShape(only, parts.filter(isInitial));
    short.set(shape, [...(short.get(shape) ?? []), key]);
  }
  if (short.size === 0) return [];
  return keys.flatMap((key): [string, string][] => {
    const parts = key.split(' ');
    if (parts.length < 2 || parts.some(isInitial)) return [];
    return parts.flatMap((full, at) => {
      const others = parts.filter((_, index) => index !== at).map((part) => Array.from(part)[0] ?? '');
      return (short.get(toShape(full, others)) ?? []).map((found): [string, string] => [found, key]);
    });
  });
}

function toShape(full: string, initials: readonly string[]): string {
  return `${full}|${[...initials].sort().join('')}`;
}

/** One letter, whatever marks it has. */
function isInitial(part: string): boolean {
  return /^\p{L}\p{M}*$/u.test(part);
}
