import type { Texts } from '../../domain/case-pack.ts';
import type { PostingWay } from '../../protocol/office-content.ts';
import { listInterests, writeInterestCsv } from '../interests/follow-interests.ts';
import type { CoverLanguage } from '../print/cover-words.ts';
import { type FindPrintedPage, loadPages } from '../print/load-pages.ts';
import { type CaseToPrint, createPrintBook } from '../print/print-book.ts';
import { writePrintPage } from '../print/print-page.ts';
import type { Review } from '../review/review-session.ts';
import type { Session } from '../session/session.ts';
import type { ThanksAsk } from '../thanks/describe-thanks.ts';
import { planThanks, writeThanksCsv } from '../thanks/plan-thanks.ts';
import { countUnnamed, listCounted } from './list-counted.ts';
import { listContacts } from './list-signatures.ts';
import { lineToCells, signatureHeads, writeContactCsv, writeOsdi, writeSignatureCsv } from './write-lists.ts';
import { writeXlsx } from './write-xlsx.ts';

/** What can be taken out of the desk as a file. `case` 0: all of them. */
export type ExportAsk =
  | { readonly what: 'signatures-csv'; readonly case: number }
  | { readonly what: 'signatures-xlsx'; readonly case: number }
  | { readonly what: 'osdi'; readonly case: number }
  | { readonly what: 'contacts-csv' }
  | { readonly what: 'interests-csv' }
  | ({ readonly what: 'thanks-csv' } & ThanksAsk)
  /** A page for any browser to print: lists, then letters by addressee. `part`: the letters alone, for our own page to print. */
  | {
      readonly what: 'print-page';
      readonly way: PostingWay;
      readonly cover?: CoverLanguage | undefined;
      readonly part?: 'letters';
    }
  /** The list of one case, for our own page to print. */
  | { readonly what: 'print-list'; readonly case: number };

/** A file as it is to be called, and how many people are in it. */
export type ExportedFile = {
  readonly name: string;
  readonly type: string;
  readonly pieces: Iterable<string | Uint8Array<ArrayBuffer>>;
  readonly lines: number;
};

/** What a case is called in a pack's first language, or its number. */
export function toCaseTitle({ packs }: Pick<Session, 'packs'>, number: number): string {
  let name: Texts = {};
  let first = 'en';
  for (const pack of packs) {
    const found = pack.cases.find((each) => each.number === number);
    if (found) [name, first] = [found.name, pack.languages[0] ?? 'en'];
  }
  return name[first] || `Case ${number}`;
}

/** Makes a file from what is open now: without what was taken back, erased or judged not valid. */
export async function makeExport(
  session: Session,
  review: Pick<Review, 'judgements' | 'journal' | 'totals'>,
  ask: ExportAsk,
): Promise<ExportedFile> {
  switch (ask.what) {
    case 'contacts-csv': {
      const contacts = [...listContacts(session.ledger.entries())];
      return { name: 'contacts.csv', type: csvType, pieces: writeContactCsv(contacts), lines: contacts.length };
    }
    case 'interests-csv': {
      const interests = listInterests(session.ledger, review.journal());
      return { name: 'interests.csv', type: csvType, pieces: writeInterestCsv(interests), lines: interests.length };
    }
    case 'thanks-csv': {
      const plan = planThanks(session, review, ask.source, ask.number);
      const lines = plan.letters.filter(({ state }) => state === 'open').length;
      return { name: 'thanks.csv', type: csvType, pieces: writeThanksCsv(plan), lines };
    }
    case 'print-page': {
      const findPage = await loadPages(session.ledger.entries(), session.keys, session.client);
      const cases = readCasesToPrint(session, review, findPage);
      const lines = cases.reduce((sum, { letters }) => sum + letters.length, 0);
      const { title, packs } = session;
      const { way, cover, part } = ask;
      const isStyledApart = part !== undefined;
      const pieces = writePrintPage(cases, { title, packs, way, cover, part, isStyledApart });
      return { name: 'letters.html', type: 'text/html;charset=utf-8', pieces, lines };
    }
    case 'print-list': {
      const cases = readCasesToPrint(session, review, () => undefined).filter(
        (each) => ask.case === 0 || each.case === ask.case,
      );
      const lines = cases.reduce((sum, { signatures }) => sum + signatures.length, 0);
      const { title, packs } = session;
      const pieces = writePrintPage(cases, { title, packs, part: 'lists', isStyledApart: true });
      return { name: 'list.html', type: 'text/html;charset=utf-8', pieces, lines };
    }
    case 'signatures-csv': {
      const { lists, base, lines } = collect(session, review, ask.case);
      return { name: `${base}.csv`, type: csvType, pieces: writeSignatureCsv(lists), lines };
    }
    case 'signatures-xlsx': {
      const { lists, base, lines } = collect(session, review, ask.case);
      const sheets = lists.map((list) => ({
        name: toCaseTitle(session, list.case),
        heads: signatureHeads,
        rows: list.lines.map(lineToCells),
      }));
      return { name: `${base}.xlsx`, type: xlsxType, pieces: [writeXlsx(sheets)], lines };
    }
    case 'osdi': {
      const { lists, base, lines } = collect(session, review, ask.case);
      const pieces = writeOsdi(lists, (number) => toCaseTitle(session, number));
      return { name: `${base}.json`, type: 'application/json', pieces, lines };
    }
  }
}

/** What is printed now, by case; signatures without a name as many as are confirmed beyond. */
export function readCasesToPrint(
  { ledger }: Session,
  review: Pick<Review, 'judgements' | 'totals'>,
  findPage: FindPrintedPage,
): CaseToPrint[] {
  const book = createPrintBook(review.judgements(), findPage);
  for (const each of ledger.entries()) book.take([each]);
  const totals = review.totals();
  return book.read().map((each) => ({ ...each, unnamed: countUnnamed(totals, each.case, each.signatures.length) }));
}

function collect(session: Session, review: Pick<Review, 'judgements' | 'totals'>, ofCase: number) {
  const lists = listCounted(session, review).filter((list) => ofCase === 0 || list.case === ofCase);
  const lines = lists.reduce((sum, list) => sum + list.lines.length, 0);
  return { lists, lines, base: ofCase === 0 ? 'signatures' : `signatures-case-${ofCase}` };
}

const csvType = 'text/csv;charset=utf-8';
const xlsxType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
