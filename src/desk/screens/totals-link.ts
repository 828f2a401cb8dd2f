import { bad, good, type Outcome } from '../../domain/outcome.ts';
import { fetchSession } from './gate/gate-client.ts';

export type TotalsProblem = {
  readonly kind: 'link-incomplete' | 'ticket-wrong' | 'signed-out' | 'unknown-campaign' | 'offline' | 'broken';
};

/** What opens a campaign's totals: a ticket, or where there is none the session of who is signed in. */
export type TotalsPass = { readonly ticket: string | undefined; readonly campaign: string };

/** The office's link: `/desk/totals#ticket=…&campaign=…`, and perhaps the same of last year. Fragments are never sent to a server. */
export type TotalsLink = TotalsPass & { readonly lastYear: TotalsPass | undefined };

/** The link's parts, from a fragment. */
export function readTotalsLink(fragment: string): Outcome<TotalsLink, TotalsProblem> {
  const parts = new URLSearchParams(fragment.replace(/^#/, ''));
  const readPass = (before: string) => {
    const [ticket, campaign] = [parts.get(`${before}ticket`), parts.get(`${before}campaign`)];
    return ticket && campaign ? { ticket, campaign } : undefined;
  };
  const pass = readPass('');
  return pass ? good({ ...pass, lastYear: readPass('last-') }) : bad({ kind: 'link-incomplete' });
}

/** The pass of who is signed in here; without anybody, the link's own trouble. */
export async function findTotalsPass(
  link: Outcome<TotalsLink, TotalsProblem>,
): Promise<Outcome<TotalsLink, TotalsProblem>> {
  if (link.ok) return link;
  const session = await fetchSession();
  return session.ok ? good({ ticket: undefined, campaign: session.value.campaign, lastYear: undefined }) : link;
}
