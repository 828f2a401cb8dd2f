import type { CampaignCase, CasePack } from '../../domain/case-pack.ts';
import type { PostingWay } from '../../protocol/office-content.ts';
import { planPostage } from '../letters/plan-postage.ts';
import type { CoverLanguage } from './cover-words.ts';
import { type Html, html } from './html.ts';
import type { CaseToPrint, LetterToPrint } from './print-book.ts';
import { writeMailing, writePostagePlan } from './print-mailing.ts';
import { printStyle } from './print-style.ts';

/** What the page says besides what was collected. */
export type PrintAbout = {
  readonly title: string;
  /** All that were published, the last in force: what a case is called, and what is asked. */
  readonly packs: readonly CasePack[];
  /** How letters are to be posted: with it they stand by addressee, with labels, cover letter and manifest; without it by case. */
  readonly way?: PostingWay | undefined;
  /** In which a mailing's cover letter and manifest speak; missing: as the pack's first language, or English. */
  readonly cover?: CoverLanguage | undefined;
  /** The lists alone, or the letters alone with what goes with them; missing: all of it. */
  readonly part?: 'lists' | 'letters' | undefined;
  /** Whether the page's style is laid on it from outside. */
  readonly isStyledApart?: boolean | undefined;
};

/**
 * One HTML page to be printed by any browser, in pieces: a sheet of counts for the office, then for each case the list of signatures and the letters, each
 * beginning a page. No script: the page's own policy forbids what the escaping does not let in anyway.
 */
export function* writePrintPage(cases: readonly CaseToPrint[], about: PrintAbout): Generator<string, void> {
  yield html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
<meta name="referrer" content="no-referrer">
<title>${about.title}</title>
${about.isStyledApart ? '' : html`<style>${{ html: printStyle }}</style>`}
</head>
<body>
${about.part === 'lists' ? '' : writeCounts(cases, about)}`.html;
  const { part } = about;
  const way = part === 'lists' ? undefined : about.way;
  const mailings = way === undefined ? [] : planPostage(cases, about.packs, way, about.cover);
  if (way !== undefined) yield writePostagePlan(mailings).html;
  for (const each of cases) {
    const wording = findWording(each.case, about.packs);
    if (each.signatures.length > 0 && part !== 'letters') yield* writeList(each, wording);
    if (about.way === undefined && part !== 'lists') for (const letter of each.letters) yield writeLetter(letter).html;
  }
  for (const mailing of mailings) yield* writeMailing(mailing, writeLetter);
  yield '</body>\n</html>\n';
}

type Wording = Record<'name' | 'demands' | 'addressee', string> & { readonly language: string };

/** As the newest pack that has the case says it, in that pack's first language. */
function findWording(number: number, packs: readonly CasePack[]): Wording {
  for (const { cases, languages } of [...packs].reverse()) {
    const found = cases.find((each) => each.number === number);
    if (found) return caseToWording(found, languages[0] ?? 'en');
  }
  return { name: `Case ${number}`, demands: '', addressee: '', language: 'en' };
}

function caseToWording({ name, demands, addressee }: CampaignCase, language: string): Wording {
  const inFirst = (texts: Readonly<Record<string, string>>) => texts[language] ?? '';
  return { name: inFirst(name), demands: inFirst(demands), addressee: inFirst(addressee.name), language };
}

function writeCounts(cases: readonly CaseToPrint[], { title, packs, way }: PrintAbout): Html {
  const byHand =
    way === undefined
      ? 'letters with pages by hand, which are printed from their own folder (--pages), but for those in its folder not-to-deliver: these go to nobody'
      : 'letters of which a page by hand or a photograph has not arrived';
  return html`<section class="sheet counts">
<h1><bdi>${title}</bdi></h1>
<p>What follows holds names and letters of those who agreed to their delivery, and of nobody else. What was taken back is not here, nor are ${byHand}. Keep this sheet.</p>
<table>
<thead><tr><th>Case</th><th>Signatures with names</th><th>Without names</th><th>Letters here</th><th>Not to be sent</th><th>Letters with pages by hand</th></tr></thead>
<tbody>${cases.map(
    (each) => html`
<tr><td><bdi>${findWording(each.case, packs).name}</bdi></td><td>${each.signatures.length}</td><td>${each.unnamed}</td><td>${each.letters.length}</td><td>${each.kept}</td><td>${each.incomplete}</td></tr>`,
  )}
</tbody>
</table>
</section>
`;
}

function* writeList({ signatures, unnamed }: CaseToPrint, wording: Wording): Generator<string, void> {
  const people = signatures.length + unnamed;
  yield html`<section class="sheet list">
<h1 lang="${wording.language}" dir="auto">${wording.name}</h1>
${[wording.addressee, wording.demands].filter(Boolean).map((text) => html`<p class="lead" lang="${wording.language}" dir="auto">${text}</p>\n`)}<p>Signatures: ${people}. With their names, as these people agreed: ${signatures.length}.</p>
<table>
<thead><tr><th>No.</th><th>Name</th><th>Signature</th><th>Country</th></tr></thead>
<tbody>`.html;
  for (const [index, row] of signatures.entries())
    yield html`
<tr><td>${index + 1}</td>${row}</tr>`.html;
  yield '\n</tbody>\n</table>\n</section>\n';
}

function writeLetter({ purpose, language, text, pages, name, mark }: LetterToPrint): Html {
  return html`<article class="sheet letter ${purpose}" lang="${language}" dir="auto">
<div class="text">${text}</div>${pages.map((page) => html`<figure>${page}</figure>`)}
<div class="by"><bdi>${name}</bdi></div>
<footer lang="en" dir="ltr">${mark}</footer>
</article>
`;
}
