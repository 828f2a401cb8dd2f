import { csvMark, writeCsvLine } from '../../domain/csv.ts';
import type { ContactLine, SignatureLine, SignatureList } from './list-signatures.ts';

/** What a column of signatures says where a picture cannot stand. */
const signedBy: Readonly<Record<string, string>> = {
  ink: 'ink',
  mark: 'mark before a witness',
  typed: 'name typed as a promise',
};

export const signatureHeads = ['No.', 'Name', 'Signature', 'Country'] as const;

/** The cells of a line, its number first. */
export function lineToCells({ name, country, affirmation }: SignatureLine, index: number): (string | number)[] {
  return [index + 1, name, signedBy[affirmation?.kind ?? ''] ?? '', country];
}

/** Lists as one table (`domain/csv.ts`), in pieces: the case's number first, then as a list is handed over. */
export function* writeSignatureCsv(lists: readonly SignatureList[]): Generator<string> {
  yield csvMark + writeCsvLine(['Case', ...signatureHeads]);
  for (const { case: number, lines } of lists) {
    for (const [index, line] of lines.entries()) yield writeCsvLine([number, ...lineToCells(line, index)]);
  }
}

/** Contacts as CSV, in pieces. */
export function* writeContactCsv(contacts: Iterable<ContactLine>): Generator<string> {
  yield csvMark + writeCsvLine(['name', 'contact_kind', 'contact', 'language', 'country', 'cases']);
  for (const { name, kind, address, language, country, cases } of contacts) {
    yield writeCsvLine([name, kind, address, language, country, cases.join(' ')]);
  }
}

/**
 * JSON after the Open Supporter Data Interface's petitions and signatures, as far as it can say what is here: a name is one text and is not taken apart, and there
 * are no addresses of people. In pieces.
 */
export function* writeOsdi(lists: readonly SignatureList[], toTitle: (number: number) => string): Generator<string> {
  yield '{"osdi:petitions":[';
  for (const [at, { case: number, lines, unnamed }] of lists.entries()) {
    const about = {
      identifiers: [`barua:case-${number}`],
      title: toTitle(number),
      total_signatures: lines.length + unnamed,
    };
    yield `${at === 0 ? '' : ','}\n${JSON.stringify(about).slice(0, -1)},"osdi:signatures":[`;
    for (const [index, { name, country }] of lines.entries()) {
      const person = { name, ...(country !== '' && { postal_addresses: [{ country }] }) };
      yield `${index === 0 ? '' : ','}\n${JSON.stringify({ action_type: 'signature', person })}`;
    }
    yield ']}';
  }
  yield ']}\n';
}
