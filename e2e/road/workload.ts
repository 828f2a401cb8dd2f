import type { Pass } from '../../src/domain/pass.ts';
import { samplePass } from '../bench/sample-passes.ts';
import { seededRandom } from '../bench/seeded-random.ts';

/** One person's act as the peers keep it: plain text. `id` is what makes it count once. */
export type PlainRecord = { readonly id: string } & Readonly<Record<string, unknown>>;

/** A month's passes: of six entries five are signatures, every second of them with ink, and one is a letter. The same for the same seed. */
export function samplePasses(seed: number, count: number): Pass[] {
  const random = seededRandom(seed);
  return Array.from({ length: count }, (_, index) => {
    const place = index % 6;
    if (place === 5) return samplePass(random, 'letter');
    return samplePass(random, (Math.floor(index / 6) + place) % 2 === 0 ? 'signature-with-ink' : 'signature');
  });
}

/** The same passes as a form's records: what a form keeps besides, with ink as the same few points that the tablet keeps, whole numbers in lists. */
export function passesToRecords(passes: readonly Pass[]): PlainRecord[] {
  return passes.map((pass, index) => {
    const { at, language, name, signed, letters, consents, withdrawal, affirmation } = pass;
    return {
      id: idOf(index, withdrawal),
      form: 'pass-v1',
      event: 'YmVuY2gtMDE',
      at: new Date(at).toISOString(),
      language,
      name,
      ...(signed.length > 0 && { signed }),
      ...(affirmation?.kind === 'typed' && { affirmation: 'typed' }),
      ...(affirmation?.kind === 'ink' && {
        ink: affirmation.ink.strokes.map((stroke) => stroke.flatMap(({ x, y }) => [x, y])),
      }),
      ...(letters.length > 0 && { letters }),
      ...(consents.length > 0 && { consents }),
    };
  });
}

/** A UUID, which the peers give each record. */
function idOf(index: number, withdrawal: Uint8Array): string {
  const hex = Buffer.from(withdrawal).toString('hex') + index.toString(16).padStart(16, '0');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

/** The record as OpenRosa sends it: an XML instance, one element a value. */
export function recordToXml({ id, ...values }: PlainRecord): string {
  const fields = Object.entries(values).map(([name, value]) => `<${name}>${escapeXml(value)}</${name}>`);
  const meta = `<meta><instanceID>uuid:${id}</instanceID></meta>`;
  return `<?xml version="1.0"?><data id="pass" version="1" xmlns:orx="http://openrosa.org/xforms">${fields.join('')}${meta}</data>`;
}

function escapeXml(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.replace(/[&<>]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[sign] ?? sign);
}
