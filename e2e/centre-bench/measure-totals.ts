import type { CampaignKeys } from '../../src/desk/keys/campaign-keys.ts';
import { deskEndpoints } from '../../src/protocol/desk-endpoints.ts';
import { makeTicket, ticketScheme } from '../../src/protocol/ticket.ts';
import { readTotalsFigures, type TotalsFigures } from '../../src/protocol/totals-query.ts';
import { bytesToBase64url } from '../../src/sealing/base64url.ts';
import type { CentreProcess } from '../bench/centre-process.ts';
import { judge, type Result, tell } from '../bench/result.ts';
import { quantile } from '../bench/statistics.ts';

/** The office's page asks for this. */
const page = 'by=case&by=country&by=form&by=purpose&by=channel&by=event&by=tablet&by=day&by=arrived&top=400';

/** None of them asked before, so that no answer lies ready: the page narrowed to cases, countries, forms, days, and grouped by two axes. */
const queries = [
  ...Array.from({ length: 12 }, (_, index) => `${page}&case=${index + 1}`),
  ...['CD', 'TG', 'FR', 'DE', 'US'].map((country) => `${page}&country=${country}`),
  ...['signature', 'letter'].map((form) => `${page}&form=${form}`),
  ...[20_780, 20_790, 20_800].map((day) => `${page}&from=${day}&to=${day + 7}`),
  ...['country.case', 'case.form', 'country.day', 'event.case'].map((axes) => `by=${axes}&top=400`),
];

/** Answers over HTTP: the first of a copy, which reads all counters, and then any others; and that they say what was sent. */
export async function measureTotals(
  copies: readonly CentreProcess[],
  keys: CampaignKeys,
  sent: { readonly actions: number; readonly people: number; readonly entries: number },
): Promise<Result[]> {
  const firsts: number[] = [];
  const others: number[] = [];
  const wholes: TotalsFigures[] = [];
  const ticket = await makeTicket(keys.signer, 'totals', Date.now() + 600_000);
  const headers = { authorization: `${ticketScheme} ${ticket}` };
  for (const { url } of copies) {
    const ask = async (query: string) => {
      const started = performance.now();
      const answer = await fetch(`${url}${deskEndpoints.figures(bytesToBase64url(keys.campaign), query)}`, { headers });
      const text = await answer.text();
      const ms = performance.now() - started;
      const figures = readTotalsFigures(JSON.parse(text));
      if (!figures) throw new Error(`no figures: ${text.slice(0, 200)}`);
      return { figures, ms };
    };
    const first = await ask(page);
    firsts.push(first.ms);
    wholes.push(first.figures);
    // The compiler's warm-up is not the question either.
    for (const query of ['by=case', 'by=event&top=400', 'by=day']) await ask(query);
    for (const query of queries) others.push((await ask(query)).ms);
  }
  const [half, most] = [quantile(others, 0.5), quantile(others, 0.95)];
  const actions = sent.actions.toLocaleString('en');
  const isExact = wholes.every((whole) =>
    (['actions', 'people', 'entries'] as const).every((each) => whole[each] === sent[each]),
  );
  return [
    judge(
      `totals of ${actions} actions, any filter: p95`,
      `${most.toFixed(1)} ms (median ${half.toFixed(1)})`,
      '≤ 15 ms',
      most <= 15,
    ),
    tell(
      '  the first answer of a copy, which reads all counters',
      firsts.map((ms) => `${Math.round(ms)} ms`).join(' and '),
    ),
    judge(
      '  what both copies say',
      isExact ? 'as sent' : JSON.stringify(wholes.map(({ actions: n }) => n)),
      'actions, people, entries as sent',
      isExact,
    ),
  ];
}
