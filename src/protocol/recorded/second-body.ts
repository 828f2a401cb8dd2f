import { asBytes, asList, asNumber, asText, type Cbor } from './second-cbor.ts';

type Fields = Map<number | string, Cbor>;

/** "Header": the names of the kinds, in the order of their numbers. */
export const kindNames = [
  'sitting',
  'pass',
  'tally',
  'correction',
  'host-interest',
  'closing',
  'drill',
  'sheet-lines',
  'sheet-photo',
] as const;

const named = <Name>(names: readonly Name[], code: Cbor | undefined): Name => {
  const name = names[asNumber(code)];
  if (name === undefined) throw new Error('unknown code');
  return name;
};

const contactOf = (value: Cbor | undefined) => {
  const [kind, address] = asList(value, 2);
  return { kind: named(['sms', 'email'], kind), address: asText(address) };
};

/** "Ink": its width and strokes; the domain has pressure from 0 to 1, here in 31sts, and −1 where none was recorded. */
export function readInk(bytes: Uint8Array) {
  let at = 0;
  const unsigned = (): number => {
    let value = 0;
    for (let scale = 1; ; scale *= 128) {
      const byte = asNumber(bytes[at++]);
      value += (byte & 127) * scale;
      if (byte < 128) return value;
    }
  };
  const signed = (): number => {
    const value = unsigned();
    return value % 2 === 0 ? value / 2 : -(value + 1) / 2;
  };
  const times = <Item>(count: number, read: () => Item): Item[] => {
    if (count > bytes.length) throw new Error('ink cut short');
    return Array.from({ length: count }, read);
  };
  const pressed = (unsigned() & 1) === 1;
  const width = unsigned();
  let [x, y, pressure] = [0, 0, 0];
  const point = () => {
    x += signed();
    y += signed();
    if (pressed) pressure += signed();
    return { x, y, pressure: pressed ? pressure / 31 : -1 };
  };
  const strokes = times(unsigned(), () => times(unsigned(), point));
  if (at !== bytes.length) throw new Error('bytes after the ink');
  return { width, strokes };
}

function readAffirmation(value: Cbor) {
  const [kind, ink, witness] = asList(value);
  if (kind === 2) return { kind: 'typed' };
  if (kind === 1) return { kind: 'mark', ink: readInk(asBytes(ink)), witness: asText(witness) };
  if (kind === 0) return { kind: 'ink', ink: readInk(asBytes(ink)) };
  throw new Error('unknown affirmation');
}

function readEvent(value: Cbor | undefined) {
  const [id, title, kind, venue, city, country, day, expected, goal, cases, under18, profile] = asList(value, 12);
  return {
    id: Buffer.from(asBytes(id, 8)).toString('base64url'),
    title: asText(title),
    kind: named(['debate', 'class', 'stand', 'marathon', 'other'], kind),
    venue: asText(venue),
    city: asText(city),
    country: asText(country),
    day: asNumber(day),
    expected: asNumber(expected),
    goal: asNumber(goal),
    cases: asList(cases).map(asNumber),
    under18,
    profile: named(['full', 'no-contact', 'first-name-and-age', 'tally-only'], profile),
  };
}

function readPass(fields: Fields, at: number) {
  const age = fields.get(4);
  const affirmation = fields.get(6);
  const contact = fields.get(9);
  const pages = fields.get(11);
  const phone = fields.get(12);
  return {
    at,
    language: asText(fields.get(2)),
    name: asText(fields.get(3)),
    ...(age === undefined ? {} : { age: asNumber(age) }),
    signed: asList(fields.get(5) ?? []).map(asNumber),
    ...(affirmation === undefined ? {} : { affirmation: readAffirmation(affirmation) }),
    letters: asList(fields.get(7) ?? []).map((row) => {
      const [number, purpose, form, language, text] = asList(row, 5);
      return {
        case: asNumber(number),
        purpose: named(['appeal', 'solidarity'], purpose),
        form: named(['letter', 'card'], form),
        language: asText(language),
        text: asText(text),
      };
    }),
    consents: asList(fields.get(8) ?? []).map((row) => {
      const [id, version, language] = asList(row, 3);
      return {
        id: named(['deliver', 'outcome', 'hall'], id),
        version: asNumber(version),
        language: asText(language),
      };
    }),
    ...(contact === undefined ? {} : { contact: contactOf(contact) }),
    withdrawal: asBytes(fields.get(10), 8),
    ...(pages === undefined ? {} : { pages: asList(pages).map(readPage) }),
    ...(phone === undefined ? {} : { phone: asList(phone).map(readAct) }),
  };
}

function readPage(row: Cbor) {
  const [letter, attachment] = asList(row, 2);
  return { letter: asNumber(letter), attachment: asNumber(attachment) };
}

function readAct(row: Cbor) {
  const [number, form] = asList(row, 2);
  return { case: asNumber(number), form: named(['', '', '', 'sms', '', 'email', 'social'], form) };
}

function readLine(row: Cbor) {
  const [line, name, rest] = asList(row);
  const known = { line: asNumber(line), name: asText(name) };
  if (rest === undefined) return known;
  return typeof rest === 'string' ? { ...known, country: rest } : { ...known, age: asNumber(rest) };
}

/** "Body, before sealing": the fields by name, in the shape the product's domain gives them. */
export function readBody(kindCode: Cbor | undefined, fields: Fields) {
  const kind = named(kindNames, kindCode);
  const at = asNumber(fields.get(1)) * 1_000;
  const language = fields.get(2);
  const note = fields.get(30);
  if (kind === 'pass') return { kind, pass: readPass(fields, at) };
  const sheet = fields.get(40);
  if (kind === 'tally') {
    return {
      kind,
      at,
      ...(note === undefined ? {} : { note: asText(note) }),
      ...(sheet === undefined ? {} : { sheet: asText(sheet) }),
    };
  }
  if (kind === 'sheet-lines') return { kind, at, sheet: asText(sheet), lines: asList(fields.get(41)).map(readLine) };
  if (kind === 'sheet-photo') return { kind, at, sheet: asText(sheet) };
  if (kind === 'correction') return { kind, at, reason: asText(note) };
  if (kind === 'sitting') {
    const [event, tablet, app] = [readEvent(fields.get(20)), asText(fields.get(21)), asText(fields.get(22))];
    const [volunteers, offered] = [fields.get(23), fields.get(24)];
    const later = {
      ...(volunteers === undefined ? {} : { volunteers: asNumber(volunteers) }),
      ...(offered === undefined ? {} : { languages: asList(offered).map(asText) }),
    };
    return { kind, at, language: asText(language), tablet, app, event: { ...event, ...later } };
  }
  if (kind !== 'host-interest') return { kind, at };
  return {
    kind,
    at,
    language: asText(language),
    name: asText(fields.get(3)),
    contact: contactOf(fields.get(9)),
    country: asText(fields.get(31)),
    ...(note === undefined ? {} : { note: asText(note) }),
  };
}

/** A withdrawal code as it is shown: Crockford's base 32 of the 64 bits and a zero bit, in groups of four. */
export function withdrawalText(code: Uint8Array): string {
  const bits = `${Array.from(asBytes(code, 8), (byte) => byte.toString(2).padStart(8, '0')).join('')}0`;
  const digit = (five: string): string => '0123456789ABCDEFGHJKMNPQRSTVWXYZ'.charAt(Number.parseInt(five, 2));
  const text = (bits.match(/.{5}/g) ?? []).map(digit).join('');
  return (text.match(/.{1,4}/g) ?? []).join('-');
}
