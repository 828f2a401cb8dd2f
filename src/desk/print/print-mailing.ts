import type { PostingWay } from '../../protocol/office-content.ts';
import type { Mailing } from '../letters/plan-postage.ts';
import { coverWordsByLanguage } from './cover-words.ts';
import { type Html, html } from './html.ts';
import type { LetterToPrint } from './print-book.ts';

const wayWords: Readonly<Record<PostingWay, string>> = {
  single: 'Each letter in an envelope of its own',
  parcel: 'All of them in one parcel',
  'via-office': 'By way of an office of ours',
  'via-embassy': 'By way of an embassy',
};

/** The office's sheet: what goes where, how, in how many envelopes. Its sums are the letters that are printed. */
export function writePostagePlan(mailings: readonly Mailing[]): Html {
  const sum = (of: 'letters' | 'envelopes') => mailings.reduce((total, each) => total + each[of], 0);
  return html`<section class="sheet counts">
<h1>Postage plan</h1>
<table>
<thead><tr><th>To</th><th>Cases</th><th>How</th><th>Letters</th><th>Envelopes</th><th>Posted on, receipt</th></tr></thead>
<tbody>${mailings.map(
    (each) => html`
<tr><td><bdi>${toName(each)}</bdi></td><td>${each.cases.map(({ case: number }) => number).join(', ')}</td><td>${wayWords[each.way]}</td><td>${each.letters}</td><td>${each.envelopes}</td><td></td></tr>`,
  )}
<tr><td>Together</td><td></td><td></td><td>${sum('letters')}</td><td>${sum('envelopes')}</td><td></td></tr>
</tbody>
</table>
</section>
`;
}

/** Labels, a cover letter where letters travel together, the manifest, then the letters, one a page. */
export function* writeMailing(mailing: Mailing, writeLetter: (letter: LetterToPrint) => Html): Generator<string, void> {
  yield writeLabels(mailing).html;
  if (mailing.way !== 'single') yield writeCover(mailing).html;
  yield writeManifest(mailing).html;
  for (const { letters } of mailing.cases) for (const letter of letters) yield writeLetter(letter).html;
}

function toName({ addressee, cases, cover }: Mailing): string {
  return addressee || coverWordsByLanguage[cover].messagesFor(cases.map(({ name }) => name).join(', '));
}

function writeLabels(mailing: Mailing): Html {
  const { address, envelopes, language } = mailing;
  const label = html`
<div class="label" lang="${language}" dir="auto">${toName(mailing)}${address === '' ? '' : `\n${address}`}</div>`;
  return html`<section class="sheet labels">${Array.from({ length: envelopes }, () => label)}
</section>
`;
}

function writeCover({ salutation, closing, letters, cases, language, addressee, cover }: Mailing): Html {
  const words = coverWordsByLanguage[cover];
  return html`<section class="sheet letter cover" lang="${cover}">
<p lang="${language}" dir="auto">${salutation || addressee}</p>
<p>${words.enclosed(letters)}</p>
<ul>${cases.map(({ name, letters: some }) => html`<li><bdi lang="${language}">${name}</bdi>: ${some.length}</li>`)}</ul>
<p>${words.own}</p>
<p lang="${language}" dir="auto">${closing}</p>
</section>
`;
}

/** By the marks on the letters, so that what is in the envelope can be checked against the ledger; no names. */
function writeManifest({ cases, letters, cover }: Mailing): Html {
  return html`<section class="sheet counts manifest" lang="${cover}">
<h1>${coverWordsByLanguage[cover].manifest(letters)}</h1>
${cases.map(
  ({ name, letters: some }) => html`<h2><bdi>${name}</bdi>: ${some.length}</h2>
<p class="marks">${some.map(({ mark, language }) => `${mark} (${language})`).join('   ')}</p>
`,
)}</section>
`;
}
