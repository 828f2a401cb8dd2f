import type { Bytes } from '../../domain/bytes.ts';
import type { CasePack } from '../../domain/case-pack.ts';
import { textToBytes } from '../../sealing/bytes.ts';
import { examplePackSource, examplePicture } from './example-pack.ts';
import type { PackSource } from './pack-source-shape.ts';
import { parsePackSource } from './read-pack-source.ts';

/** A pack that is being written: the same as a folder with `pack.json` and its pictures. */
export type PackDraft = {
  readonly source: PackSource;
  readonly pictures: Readonly<Record<string, Bytes>>;
};

/** A published pack as a draft. Events stay with the manifest, which keeps those that a publication does not name. */
export function packToDraft(pack: CasePack): PackDraft {
  const { title, notice, languages, privacy, consents, cases, outcomes } = pack;
  const pictures: Record<string, Bytes> = {};
  const source: PackSource = {
    barua: 'pack source 1',
    title: { ...title },
    notice: { ...notice },
    languages: [...languages],
    privacy: { ...privacy },
    consents: consents.map((each) => structuredClone(each)),
    cases: cases.map(({ picture, ...each }) => {
      const file = `case-${each.number}.${picture.type === 'image/svg+xml' ? 'svg' : 'webp'}`;
      pictures[file] = new Uint8Array(picture.bytes);
      return { ...structuredClone(each), picture: { file, alt: { ...picture.alt } } };
    }),
    ...(outcomes && { outcomes: outcomes.map((each) => structuredClone(each)) }),
    events: [],
  };
  return { source, pictures };
}

/** What `desk pack new` writes. */
export function makeExampleDraft(): PackDraft {
  const source = parsePackSource(JSON.stringify({ ...examplePackSource, events: [] }));
  if (!source.ok) throw new Error('an example that is none');
  return { source: source.value, pictures: { 'mira.svg': textToBytes(examplePicture) } };
}

/** Without texts that are blank, and without what nobody has filled in: an SMS without number and text, talking points without a point. */
export function tidySource(source: PackSource): PackSource {
  const clean = dropBlanks(source) as PackSource;
  const { outcomes, ...rest } = clean;
  return {
    ...rest,
    cases: rest.cases.map(tidyCase),
    ...(outcomes && outcomes.length > 0 && { outcomes }),
  };
}

function tidyCase({ talkingPoints, phone, ...rest }: PackSource['cases'][number]): PackSource['cases'][number] {
  const hasText = (texts: object | undefined) => texts !== undefined && Object.keys(texts).length > 0;
  // While it is being written, either half of an act may not be there yet.
  const hasWord = (word: string | undefined) => (word ?? '').trim() !== '';
  const acts = {
    ...(phone?.sms && (hasWord(phone.sms.number) || hasText(phone.sms.text)) && { sms: phone.sms }),
    ...(phone?.email &&
      (hasWord(phone.email.to) || hasText(phone.email.subject) || hasText(phone.email.text)) && { email: phone.email }),
    ...(phone?.social && hasText(phone.social.text) && { social: phone.social }),
  };
  return {
    ...rest,
    ...(talkingPoints && hasText(talkingPoints) && { talkingPoints }),
    ...(hasText(acts) && { phone: acts }),
  };
}

/** Of texts by language, those that are blank go; what is no text by language (an address, a country) stays, blank or not. */
function dropBlanks(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(dropBlanks);
  if (typeof node !== 'object' || node === null) return node;
  const entries = Object.entries(node);
  const isTexts = entries.length > 0 && entries.every(([key, value]) => typeof value === 'string' && isTag(key));
  return Object.fromEntries(
    entries
      .filter(([, value]) => !isTexts || value.trim() !== '')
      .map(([key, value]): [string, unknown] => [key, dropBlanks(value)]),
  );
}

/** Names of our own fields that hold a text are longer, or stand beside what is none. */
function isTag(key: string): boolean {
  return /^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(key) && key !== 'to';
}
