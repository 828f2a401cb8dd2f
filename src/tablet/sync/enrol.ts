import { contentTypes } from '../../protocol/content-types.ts';
import { endpoints } from '../../protocol/endpoints.ts';
import { makeEnrolment, takeEnrolled } from '../../protocol/enrolment.ts';
import { readInvite } from '../../protocol/invite.ts';
import { listReceiptKeys } from '../../protocol/manifest.ts';
import type { Joined, TabletStore } from '../store/tablet-store.ts';
import { exchange, type Fetch } from './exchange.ts';
import { problemToEnd, type RoundEnd } from './round-end.ts';

/**
 * Asks the centre to know this tablet, with the invite that was kept. Asking again is safe: a tablet that is known already uses up
 * nothing. Only an answer that the centre signed counts. `undefined` when it is done.
 */
export async function enrol(
  store: TabletStore,
  joined: Joined,
  fetch: Fetch,
  stop?: AbortSignal,
): Promise<RoundEnd | undefined> {
  const invite = await readInvite(joined.inviteText);
  if (!invite.ok) return { kind: 'stopped', trouble: { kind: 'tablet-unknown' } };
  const { signer, certificateBytes } = invite.value;
  const { campaign, tabletName } = joined;
  const tabletKey = joined.signer.publicBytes;
  const bytes = await makeEnrolment(signer, certificateBytes, tabletKey, tabletName);
  const answer = await exchange(
    fetch,
    {
      path: endpoints.tablets(),
      expects: contentTypes.enrolled,
      send: { contentType: contentTypes.enrolment, bytes },
    },
    stop,
  );
  if (!answer.ok) return problemToEnd(answer.problem);
  const keys = await listReceiptKeys(joined.manifest);
  const enrolled = await takeEnrolled(answer.value, keys, { campaign, tabletKey });
  if (!enrolled.ok) return { kind: 'later', trouble: { kind: 'not-our-centre' } };
  if (!joined.enrolled) await store.markEnrolled();
  return undefined;
}
