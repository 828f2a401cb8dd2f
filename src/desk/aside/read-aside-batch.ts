import type { Bytes } from '../../domain/bytes.ts';
import { readBatch } from '../../protocol/batch.ts';
import { decodeBody } from '../../protocol/decode-body.ts';
import { decodeHeader } from '../../protocol/decode-header.ts';
import { asKept } from '../../protocol/kept-batch.ts';
import { bytesToBase64url } from '../../sealing/base64url.ts';
import type { SealedEntry } from '../../sealing/chain.ts';
import type { Ledger } from '../ledger.ts';
import type { Office } from '../office.ts';
import type { BatchFacts } from './aside-pile.ts';

/** What is in a batch that was put aside: numbers by its statement, events by the openings in it or, where those are at the centre, in the ledger. `undefined` where it is none. Nobody's name is opened. */
export async function readAsideBatch(
  bytes: Bytes,
  office: Office,
  ledger: Pick<Ledger, 'find'>,
): Promise<BatchFacts | undefined> {
  const read = readBatch(bytes, asKept);
  if (!read.ok) return undefined;
  const { statement, entries } = read.value;
  const journal = bytesToBase64url(statement.journal);
  const titleByOpening = new Map<number, string>();
  for (const sealed of entries) {
    const header = decodeHeader(sealed.header);
    if (!header.ok) continue;
    const { kind, opening, key } = header.value;
    if (kind === 'sitting') {
      const place = { campaign: statement.campaign, journal: statement.journal, header: sealed.header };
      titleByOpening.set(opening, await openTitle(sealed, office.openerByKey.get(key), place));
    } else if (opening > 0 && !titleByOpening.has(opening)) {
      const body = ledger.find(journal, opening)?.entry.body;
      titleByOpening.set(opening, body?.kind === 'sitting' ? body.event.title : '');
    }
  }
  const events = [...titleByOpening.values()].filter((title) => title !== '');
  return { first: statement.first, count: statement.count, events };
}

type Opener = NonNullable<ReturnType<Office['openerByKey']['get']>>;

async function openTitle(
  { body }: SealedEntry,
  opener: Opener | undefined,
  place: Parameters<Opener>[1],
): Promise<string> {
  const content = await opener?.(body, place);
  const decoded = content?.ok ? decodeBody('sitting', content.value, []) : undefined;
  return decoded?.ok && decoded.value.kind === 'sitting' ? decoded.value.event.title : '';
}
