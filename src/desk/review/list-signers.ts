import type { Ledger } from '../ledger.ts';
import { entryToCountry } from '../session/list-people.ts';
import type { Signer } from './find-duplicates.ts';
import type { JudgedSigner } from './judge-signatures.ts';
import { listSheetSignatures } from './sheet-signatures.ts';

/** One signature, as it is shown to who decides. */
export type SignerRow = Pick<Signer, 'name' | 'contact' | 'age'> &
  JudgedSigner & {
    readonly country: string;
    /** Title of the event, empty where it is not known. */
    readonly event: string;
    /** Number of the paper sheet, empty where there is none. */
    readonly sheet: string;
    /** Epoch ms. */
    readonly at: number;
  };

/** Who signed on a tablet and was not taken back, then who signed on paper and was typed. */
export function* listSigners(ledger: Ledger): Generator<Signer> {
  for (let place = 0; place < ledger.size(); place += 1) {
    if (ledger.kindAt(place) !== 'pass') continue;
    const { entry, isTakenBack } = ledger.at(place);
    if (isTakenBack || entry.body.kind !== 'pass' || entry.body.pass.signed.length === 0) continue;
    const { name, signed, contact, age } = entry.body.pass;
    const event = entry.sitting?.event?.id ?? '';
    yield { place, line: 0, name, signed, contact: contact?.address ?? '', age, event };
  }
  for (const { place, line, name, age, sitting, cases } of listSheetSignatures(ledger)) {
    yield { place, line, name, signed: cases, contact: '', age, event: sitting?.event?.id ?? '' };
  }
}

/** What is shown of a signer, decoded anew. Throws where it is none (a bug). */
export function signerToRow(
  ledger: Ledger,
  { place, line, name, signed, age }: Omit<Signer, 'contact' | 'event'>,
): SignerRow {
  const { entry } = ledger.at(place);
  const { body, journal, number } = entry;
  const common = {
    journal,
    number,
    line,
    name,
    signed,
    age,
    country: entryToCountry(entry),
    event: entry.sitting?.event?.title ?? '',
  };
  if (body.kind === 'pass') {
    return { ...common, contact: body.pass.contact?.address ?? '', sheet: '', at: body.pass.at };
  }
  if (body.kind === 'sheet-lines') return { ...common, contact: '', sheet: body.sheet, at: body.at };
  throw new Error('a signer without a signature');
}
