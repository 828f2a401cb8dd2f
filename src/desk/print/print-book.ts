import { type Letter, mayDeliver, type Pass } from '../../domain/pass.ts';
import { bytesToBase64url } from '../../sealing/base64url.ts';
import type { CollectedEntry } from '../collect-entries.ts';
import type { OpenedEntry } from '../journal-news.ts';
import { isLetterValid, isSignatureValid, type Judgements, noJudgements } from '../review/judge-signatures.ts';
import { type Html, html } from './html.ts';
import type { FindPrintedPage } from './load-pages.ts';
import { signatureToSvg } from './signature-to-svg.ts';

/** What is to be printed for one case. */
export type CaseToPrint = {
  readonly case: number;
  /** The cells of each signature's row that follow its number: name, signature, country. */
  readonly signatures: readonly Html[];
  /** People who signed and did not say that their names may be delivered: counted, never printed. */
  readonly unnamed: number;
  readonly letters: readonly LetterToPrint[];
  /** Letters that nobody may deliver. */
  readonly kept: number;
  /** Letters with pages by hand, which are files of their own: half a letter is not printed. */
  readonly incomplete: number;
  /** Signatures and letters that the office found not valid. */
  readonly notValid: number;
};

export type LetterToPrint = Pick<Letter, 'purpose' | 'language' | 'text'> & {
  readonly name: string;
  /** By hand or photographed, in the order to be read. */
  readonly pages: readonly Html[];
  /** By which the office finds the letter again: case, journal, number. Nothing of the person. */
  readonly mark: string;
};

export type PrintBook = {
  readonly take: (entries: readonly CollectedEntry[]) => void;
  /** By case number, ascending. */
  readonly read: () => CaseToPrint[];
};

type Writable = {
  readonly case: number;
  readonly signatures: Html[];
  unnamed: number;
  readonly letters: LetterToPrint[];
  kept: number;
  incomplete: number;
  notValid: number;
};

/**
 * Sorts what was opened by case. What was taken back is left out; names and letters of those who did not agree to their delivery are counted only. A person's
 * row is made once, however many cases they signed.
 */
export function createPrintBook(
  judgements: Pick<Judgements, 'find'> = noJudgements,
  findPage: FindPrintedPage = () => undefined,
): PrintBook {
  const caseByNumber = new Map<number, Writable>();
  const findCase = (number: number): Writable => {
    const known = caseByNumber.get(number);
    if (known) return known;
    const fresh = { case: number, signatures: [], unnamed: 0, letters: [], kept: 0, incomplete: 0, notValid: 0 };
    caseByNumber.set(number, fresh);
    return fresh;
  };

  const takePass = (pass: Pass, country: string, { journal, number: at, header }: OpenedEntry) => {
    const place = `${journal.slice(0, 6)} · ${at}`;
    const isForDelivery = mayDeliver(pass);
    const row = isForDelivery ? toRow(pass, country) : undefined;
    for (const number of pass.signed) {
      const about = findCase(number);
      if (!isSignatureValid(judgements, journal, at, number)) about.notValid += 1;
      else if (row) about.signatures.push(row);
      else about.unnamed += 1;
    }
    for (const [index, letter] of pass.letters.entries()) {
      const about = findCase(letter.case);
      if (!isLetterValid(judgements, journal, at, letter.case)) about.notValid += 1;
      else if (!isForDelivery) about.kept += 1;
      else {
        const { purpose, language, text } = letter;
        const refs = (pass.pages ?? []).filter((page) => page.letter === index);
        const pages = refs.flatMap(({ attachment }) => {
          const ref = header.attachments[attachment];
          return (ref && findPage(bytesToBase64url(ref.digest))) ?? [];
        });
        if (pages.length < refs.length) {
          about.incomplete += 1;
          continue;
        }
        about.letters.push({ purpose, language, text, pages, name: pass.name, mark: `${letter.case} · ${place}` });
      }
    }
  };

  return {
    take: (entries) => {
      for (const { entry, isTakenBack } of entries) {
        if (isTakenBack || entry.body.kind !== 'pass') continue;
        const { sitting } = entry;
        const country = sitting?.event?.country ?? sitting?.about.country ?? '';
        takePass(entry.body.pass, country, entry);
      }
    },
    read: () => [...caseByNumber.values()].sort((one, other) => one.case - other.case),
  };
}

/** Name, signature and country only: who saw a mark made is not for the addressee. */
function toRow({ name, affirmation }: Pass, country: string): Html {
  return html`<td class="name"><bdi>${name}</bdi></td><td class="ink">${toSignature(affirmation)}</td><td>${country}</td>`;
}

function toSignature(affirmation: Pass['affirmation']): Html {
  switch (affirmation?.kind) {
    case 'ink':
      return signatureToSvg(affirmation.ink, 'Signature');
    case 'mark':
      return html`${signatureToSvg(affirmation.ink, 'Mark')}<small>mark, before a witness</small>`;
    case 'typed':
      return html`<small>promised by typing the name</small>`;
    case undefined:
      return html``;
  }
}
