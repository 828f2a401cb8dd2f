import type { Bytes } from '../../domain/bytes.ts';
import { bad, good, type Outcome } from '../../domain/outcome.ts';
import { readStatement } from '../../protocol/batch.ts';
import type { CarriedJournal, CarrierAnswer } from '../../protocol/carrier-answer.ts';
import { readCarrier } from '../../protocol/carrier-file.ts';
import type { CarrierPart } from '../../protocol/carrier-part.ts';
import { contentTypes } from '../../protocol/content-types.ts';
import type { Receipt } from '../../protocol/receipt.ts';
import type { RefusalKind } from '../../protocol/refusal.ts';
import { bytesToBase64url } from '../../sealing/base64url.ts';
import { readSigned } from '../../sealing/signed.ts';
import { createAttention } from './attention.ts';
import type { CentreParts } from './centre-parts.ts';
import { keepBatchBytes } from './journals.ts';
import { packReceipts } from './pack-receipts.ts';
import { splitBatchInPlace } from './split-batch.ts';
import { keepEnrolmentBytes } from './tablets.ts';
import { createPageIntake } from './take-pages.ts';

/** Reads one carrier file to its end. */
type Import = (chunks: AsyncIterable<Uint8Array>) => Promise<Outcome<CarrierAnswer, RefusalKind>>;

/** Somebody who sends nothing but rubbish is not listened to for hours. */
const mostRefused = 1_000;

/** Of batches that came before those they follow. */
const mostEarlyBytes = 8_388_608;

type Row = { -readonly [Key in keyof CarriedJournal]: CarriedJournal[Key] };

/** Every enrolment and batch goes the same way as one that a tablet sends; the answer says what became of it. */
export function createImport(parts: CentreParts): Import {
  const rows = new Map<string, Row>();
  const names = new Map<string, string>();
  const receipts = new Map<string, Receipt>();
  const loose = new Map<string, number>();
  let early: { readonly bytes: Bytes; readonly place: Place; readonly row: Row }[] = [];
  let earlyBytes = 0;
  const pages = createPageIntake(parts);
  const attention = createAttention();
  let refused = 0;
  let unknown = 0;

  function note(why: string): void {
    refused += 1;
    loose.set(why, (loose.get(why) ?? 0) + 1);
  }

  async function takeEnrolment(bytes: Bytes): Promise<void> {
    const joined = await keepEnrolmentBytes(bytes, parts);
    if (!joined.ok) return note(joined.problem);
    names.set(bytesToBase64url(joined.value.tablet), joined.value.name);
    attention.earn();
  }

  async function takeBatch(bytes: Bytes): Promise<void> {
    const place = readPlace(bytes);
    if (!place) return note('unreadable');
    const row = rows.get(place.journal) ?? startRow(place);
    rows.set(place.journal, row);
    const no = await tryBatch(bytes, place, row);
    if (no === 'gap' && earlyBytes + bytes.length <= mostEarlyBytes) {
      early.push({ bytes, place, row });
      earlyBytes += bytes.length;
    } else if (no) refuse(place, row, no);
  }

  /** The reason why not, or nothing. */
  async function tryBatch(bytes: Bytes, place: Place, row: Row): Promise<RefusalKind | undefined> {
    const kept = await parts.batchGate(() => keepBatchBytes(bytes, parts));
    if (!kept?.ok) return kept?.problem.kind ?? 'busy';
    row.taken += kept.value.fresh;
    row.known += place.count - kept.value.fresh;
    row.head = kept.value.head;
    receipts.set(place.journal, kept.value);
    attention.earn();
    return undefined;
  }

  function refuse({ first, count }: Place, row: Row, why: RefusalKind): void {
    refused += 1;
    row.refused = [...row.refused, { first, last: first + count - 1, why }];
  }

  /** Batches that stood before those they follow: again, for as long as that brings anything. */
  async function takeEarly(): Promise<void> {
    for (let before = Number.POSITIVE_INFINITY; early.length > 0 && early.length < before; ) {
      before = early.length;
      const waiting = early.sort((one, other) => one.place.first - other.place.first);
      early = [];
      for (const each of waiting) {
        const no = await tryBatch(each.bytes, each.place, each.row);
        if (no === 'gap') early.push(each);
        else if (no) refuse(each.place, each.row, no);
      }
    }
    for (const { place, row } of early) refuse(place, row, 'gap');
  }

  async function takePart(part: CarrierPart): Promise<void> {
    if (part.kind === 'enrolment') await takeEnrolment(part.bytes);
    if (part.kind === 'batch') await takeBatch(part.bytes);
    if (part.kind === 'attachment') pages.state(part.bytes);
    if (part.kind === 'chunk') await pages.take(part);
    if (pages.countKept() > 0) attention.earn();
  }

  return async (chunks) => {
    let ending: CarrierAnswer['ending'] = 'stopped';
    for await (const news of readCarrier(attention.listen(chunks))) {
      if (news.kind === 'not-a-carrier') return bad('unreadable');
      if (news.kind === 'part') await takePart(news.part);
      if (news.kind === 'damaged') note('damaged');
      // Of a later version, perhaps; but somebody who sends nothing else is not listened to either.
      if (news.kind === 'unknown') unknown += 1;
      if (news.kind === 'end' && !attention.isOver()) ending = news.ending;
      if (refused + unknown + pages.countLeft() > mostRefused) break;
    }
    await takeEarly();
    await pages.finish();
    const { receipts: pageReceipts, ...counted } = pages.report();
    const signed = await packReceipts([...receipts.values()], pageReceipts, parts);
    return good({
      journals: [...rows.values()].map((row) => ({ ...row, tabletName: names.get(row.tablet) ?? '' })),
      loose: [...loose].map(([why, count]) => ({ why, count })),
      pages: { ...counted, why: [...counted.why] },
      ending,
      receipts: signed === undefined ? '' : bytesToBase64url(signed),
    });
  };
}

type Place = { readonly journal: string; readonly tablet: string; readonly first: number; readonly count: number };

/** Where a batch says it belongs, before anything of it is believed. */
function readPlace(bytes: Bytes): Place | undefined {
  const split = splitBatchInPlace(bytes);
  const signed = split && readSigned(split.signed, contentTypes.batch);
  const statement = signed?.ok ? readStatement(signed.value.payload) : undefined;
  if (!signed?.ok || !statement) return undefined;
  const { journal, first, count } = statement;
  return { journal: bytesToBase64url(journal), tablet: bytesToBase64url(signed.value.signer), first, count };
}

function startRow({ journal, tablet }: Place): Row {
  return { journal, tablet, tabletName: '', taken: 0, known: 0, refused: [], head: 0 };
}
