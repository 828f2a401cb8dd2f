import type { Bytes } from '../domain/bytes.ts';
import { joinBytes } from '../sealing/bytes.ts';
import { decodeCbor, encodeCbor } from '../sealing/cbor.ts';

/**
 * A journal as the centre gives it to the desk: parts one after the other, each a length (4 bytes, big-endian) and the CBOR item
 * `[role, bytes]`; role 1 is an enrolment, 2 a batch just as a tablet signed it, 3 an entry of the office's own journal. A carrier file has parts of its own (`carrier-part.ts`).
 */
export type JournalPart = { readonly role: 'enrolment' | 'batch' | 'office'; readonly bytes: Bytes };

const codeByRole = { enrolment: 1, batch: 2, office: 3 } as const;
const roles = ['enrolment', 'batch', 'office'] as const;

/** One part; its length first, so that a reader need not hold the whole. */
export function encodeJournalPart(part: JournalPart): Bytes {
  const item = encodeCbor([codeByRole[part.role], part.bytes]);
  const frame = new Uint8Array(4);
  new DataView(frame.buffer).setUint32(0, item.length);
  return joinBytes(frame, item);
}

/** The parts of a stream of chunks, in order. Throws `Error('journal stream damaged')` where it is cut or is something else. */
export async function* readJournalParts(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<JournalPart> {
  let rest: Bytes = new Uint8Array(0);
  for await (const chunk of chunks) {
    rest = joinBytes(rest, chunk);
    for (let length = nextLength(rest); length !== undefined && rest.length >= 4 + length; length = nextLength(rest)) {
      yield readPart(rest.subarray(4, 4 + length));
      rest = rest.slice(4 + length);
    }
  }
  if (rest.length > 0) throw new Error('journal stream damaged');
}

function nextLength(bytes: Bytes): number | undefined {
  return bytes.length < 4 ? undefined : new DataView(bytes.buffer, bytes.byteOffset).getUint32(0);
}

function readPart(item: Uint8Array): JournalPart {
  const decoded = decodeCbor(item);
  const [code, bytes] = decoded.ok && Array.isArray(decoded.value) ? (decoded.value as unknown[]) : [];
  const role = roles.find((each) => codeByRole[each] === code);
  if (!role || !(bytes instanceof Uint8Array)) throw new Error('journal stream damaged');
  return { role, bytes: new Uint8Array(bytes) };
}
