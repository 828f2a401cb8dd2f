import type { Form, Purpose } from '../domain/action.ts';
import { dayToIsoDate } from '../domain/campaign-event.ts';
import type { Pass } from '../domain/pass.ts';
import { sheetNumberToText } from '../domain/sheet-number.ts';
import { withdrawalToText } from '../domain/withdrawal-code.ts';
import type { EntryHeader } from '../protocol/entry-header.ts';
import { bytesToBase64url } from '../sealing/base64url.ts';
import type { OpenedEntry } from './journal-news.ts';
import { type Judgements, noJudgements } from './review/judge-signatures.ts';

/** The columns of the office's table, one row an action, in this order. */
export const exportColumns = [
  'journal',
  'number',
  'status',
  'kind',
  'event',
  'event_title',
  'city',
  'country',
  'day',
  'case',
  'purpose',
  'form',
  'channel',
  'count',
  'name',
  'age',
  'signed_by',
  'witness',
  'language',
  'text',
  'consents',
  'contact_kind',
  'contact',
  'at',
  'withdrawal_code',
  'note',
  'pages',
  'sheet',
  'line',
  'office',
] as const;

export type ExportColumn = (typeof exportColumns)[number];
/** Where an opened page was written, by its digest in base64url. */
export type FindPage = (digest: string) => string | undefined;

export type ExportRow = Readonly<Record<ExportColumn, string>>;

/**
 * An opened entry as rows: a pass has one for every signature, letter, card and act from a phone; a tally one for every sort it counts; corrections, which take
 * another entry back, one for every sort with a count below 0; lines of a sheet one a line, with a
 * count of 0: they explain its tally; photographs of a sheet one, with a count of 0 too; a host interest one. Openings, closings and drills have none. `status` is `taken back` for an entry that
 * a correction names, else `counted`. `office` is what the office said of it so far. Texts and names are exactly as they were sealed.
 */
export function entryToExportRows(
  entry: OpenedEntry,
  isTakenBack: boolean,
  findPage: FindPage = () => undefined,
  judgements: Judgements = noJudgements,
): ExportRow[] {
  const rows = entryToRows(entry, isTakenBack, findPage);
  return judgements.size === 0 ? rows : rows.map((row) => ({ ...row, office: rowToWord(row, judgements) }));
}

/** What the office said of it: empty where nobody has looked. A signature alone is a duplicate, never the letter beside it. */
function rowToWord({ journal, number, case: ofCase, form, line }: ExportRow, judgements: Judgements): string {
  const at = Number(number);
  const word = line === '' ? judgements.find(journal, at, Number(ofCase)) : judgements.last(journal, at, Number(line));
  if (!word || (word.reason === 'duplicate' && form !== 'signature' && line === '')) return '';
  if (word.verdict === 'valid') return 'valid';
  return word.reason === 'none' ? 'not valid' : `not valid: ${word.reason}`;
}

function entryToRows(entry: OpenedEntry, isTakenBack: boolean, findPage: FindPage): ExportRow[] {
  const pageToText = createPageWriter(findPage);
  const { body, header } = entry;
  const common = entryToCommon(entry, isTakenBack);
  switch (body.kind) {
    case 'pass':
      return passToRows(body.pass, header.attachments, pageToText).map((row) => ({
        ...common,
        ...passToPerson(body.pass),
        ...row,
      }));
    case 'tally':
    case 'correction':
      return header.cells.map((cell) => ({
        ...common,
        at: timeToIso(body.at),
        note: body.kind === 'tally' ? body.note : body.reason,
        sheet: body.kind === 'tally' && body.sheet !== undefined ? sheetNumberToText(body.sheet) : '',
        case: String(cell.case),
        purpose: cell.purpose,
        form: cell.form,
        channel: cell.channel,
        count: String(cell.n),
      }));
    case 'sheet-lines':
      return body.lines.map(({ line, name, country, age }) => ({
        ...common,
        at: timeToIso(body.at),
        name,
        country: country ?? common.country,
        age: age === undefined ? '' : String(age),
        channel: 'paper',
        sheet: sheetNumberToText(body.sheet),
        line: String(line),
        count: '0',
      }));
    case 'sheet-photo':
      return [
        {
          ...common,
          at: timeToIso(body.at),
          channel: 'paper',
          sheet: sheetNumberToText(body.sheet),
          pages: header.attachments.map(pageToText).join('; '),
          count: '0',
        },
      ];
    case 'host-interest':
      return [
        {
          ...common,
          at: timeToIso(body.at),
          name: body.name,
          language: body.language,
          country: body.country,
          contact_kind: body.contact.kind,
          contact: body.contact.address,
          note: body.note,
          count: '0',
        },
      ];
    case 'sitting':
    case 'closing':
    case 'drill':
      return [];
  }
}

const emptyRow = Object.fromEntries(exportColumns.map((column) => [column, ''])) as Record<ExportColumn, string>;

function entryToCommon({ journal, number, header, sitting }: OpenedEntry, isTakenBack: boolean): ExportRow {
  return {
    ...emptyRow,
    journal,
    number: String(number),
    status: isTakenBack ? 'taken back' : 'counted',
    kind: header.kind,
    event: sitting?.event?.id ?? sitting?.about.event ?? '',
    event_title: sitting?.event?.title ?? '',
    city: sitting?.event?.city ?? '',
    country: sitting?.event?.country ?? sitting?.about.country ?? '',
    day: sitting ? dayToIsoDate(sitting.about.day) : '',
  };
}

function passToPerson(pass: Pass): Partial<ExportRow> {
  return {
    name: pass.name,
    age: pass.age === undefined ? '' : String(pass.age),
    consents: pass.consents.map(({ id, version, language }) => `${id} ${version} ${language}`).join('; '),
    contact_kind: pass.contact?.kind ?? '',
    contact: pass.contact?.address ?? '',
    at: timeToIso(pass.at),
    withdrawal_code: withdrawalToText(pass.withdrawal),
  };
}

function passToRows(pass: Pass, attachments: EntryHeader['attachments'], pageToText: PageWriter): Partial<ExportRow>[] {
  const { affirmation } = pass;
  const signature = (number: number) => ({
    ...actionToRow(number, 'appeal', 'signature'),
    language: pass.language,
    signed_by: affirmation?.kind ?? '',
    witness: affirmation?.kind === 'mark' ? affirmation.witness : '',
  });
  return [
    ...pass.signed.map(signature),
    ...pass.letters.map((letter, index) => ({
      ...actionToRow(letter.case, letter.purpose, letter.form),
      language: letter.language,
      text: letter.text,
      pages: (pass.pages ?? [])
        .filter((page) => page.letter === index)
        .map((page) => pageToText(attachments[page.attachment]))
        .join('; '),
    })),
    ...(pass.phone ?? []).map((act) => ({ ...actionToRow(act.case, 'appeal', act.form), channel: 'phone' })),
  ];
}

type PageWriter = (attachment: EntryHeader['attachments'][number] | undefined) => string;

/** A page by what its file is called, and where it was written. Files travel on a road of their own, so it may not be here. */
function createPageWriter(findPage: FindPage): PageWriter {
  return (attachment) => {
    if (!attachment) return '';
    const digest = bytesToBase64url(attachment.digest);
    return `${attachment.role} ${digest}: ${findPage(digest) ?? 'not here yet'}`;
  };
}

function actionToRow(number: number, purpose: Purpose, form: Form): Partial<ExportRow> {
  return { case: String(number), purpose, form, channel: 'tablet', count: '1' };
}

function timeToIso(at: number): string {
  return new Date(at).toISOString().replace('.000Z', 'Z');
}
