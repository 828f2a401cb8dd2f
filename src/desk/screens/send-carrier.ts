import { bad, good, type Outcome } from '../../domain/outcome.ts';
import { type CarrierAnswer, readCarrierAnswer } from '../../protocol/carrier-answer.ts';
import { contentTypes } from '../../protocol/content-types.ts';
import { endpoints } from '../../protocol/endpoints.ts';
import { readRefusal } from '../../protocol/refusal.ts';

export type CarryProblem = { readonly kind: 'unreadable' | 'too-large' | 'busy' | 'offline' | 'broken' };

/** Hands a file in at this page's own centre. The browser sends it from the disk; it is never in the page's memory. */
export async function sendCarrier(file: Blob): Promise<Outcome<CarrierAnswer, CarryProblem>> {
  try {
    const answer = await fetch(endpoints.carriers(), {
      method: 'POST',
      headers: { 'Content-Type': contentTypes.carrier },
      body: file,
      credentials: 'omit',
      redirect: 'error',
    });
    const json: unknown = await answer.json().catch(() => undefined);
    const read = answer.ok ? readCarrierAnswer(json) : undefined;
    if (read) return good(read);
    const kind = readRefusal(json)?.kind;
    return bad({ kind: kind === 'unreadable' || kind === 'too-large' || kind === 'busy' ? kind : 'broken' });
  } catch {
    return bad({ kind: 'offline' });
  }
}
