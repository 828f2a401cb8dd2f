import { expect } from 'vitest';
import type { Bytes } from '../../domain/bytes.ts';
import { contentTypes } from '../../protocol/content-types.ts';
import { endpoints } from '../../protocol/endpoints.ts';
import { makeEnrolment } from '../../protocol/enrolment.ts';
import { makeInvite, readInvite } from '../../protocol/invite.ts';
import { type Receipt, takeReceipt } from '../../protocol/receipt.ts';
import { base64urlToBytes, bytesToBase64url } from '../../sealing/base64url.ts';
import { importVerifier, makeSigner } from '../../sealing/keys.ts';
import { makeTestPublication, type TestJournal } from './test-hall.ts';

/** A campaign at centres that are reached over the network, by whatever way `request` takes each time. */
export type RemoteHall = {
  readonly app: { readonly request: (path: string, init?: RequestInit) => Response | Promise<Response> };
  readonly campaign: Bytes;
  readonly enrol: (tabletKey: Bytes) => Promise<Response>;
  readonly post: (journal: Pick<TestJournal, 'id'>, bytes: Bytes) => Promise<Response>;
  readonly head: (journal: Pick<TestJournal, 'id'>) => Promise<Response>;
  /** The receipt in an answer, its signature checked; throws where there is none. */
  readonly readReceipt: (answer: Response, journal: Pick<TestJournal, 'id'>) => Promise<Receipt>;
};

/** Publishes a campaign. */
export async function openRemoteHall(
  request: (path: string, init?: RequestInit) => Promise<Response>,
): Promise<RemoteHall> {
  const info = (await (await request(endpoints.centre())).json()) as { receiptKey: string };
  const receiptKey = base64urlToBytes(info.receiptKey);
  const verifier = receiptKey && (await importVerifier(receiptKey));
  if (!receiptKey || !verifier) throw new Error('no receipt key');
  const signer = await makeSigner(true);
  const campaign = signer.id;
  const send = (method: string, path: string, contentType: string, body: Bytes) =>
    request(path, { method, body, headers: { 'Content-Type': contentType } });
  const { bytes } = await makeTestPublication(signer, receiptKey, 1);
  const published = await send('PUT', endpoints.campaign(bytesToBase64url(campaign)), contentTypes.publication, bytes);
  expect(published.ok).toBe(true);
  const scope = { tablets: 100, expiresAt: Math.floor(Date.now() / 1000) + 3_600 };
  const invite = await readInvite(await makeInvite(signer, await makeSigner(true), scope));
  if (!invite.ok) throw new Error(invite.problem.kind);
  const { signer: inviteSigner, certificateBytes } = invite.value;
  return {
    app: { request },
    campaign,
    enrol: async (tabletKey) =>
      send(
        'POST',
        endpoints.tablets(),
        contentTypes.enrolment,
        await makeEnrolment(inviteSigner, certificateBytes, tabletKey, 'Tablet 1'),
      ),
    post: (journal, body) => send('POST', endpoints.batches(bytesToBase64url(journal.id)), contentTypes.batch, body),
    head: (journal) => request(endpoints.journal(bytesToBase64url(journal.id), bytesToBase64url(campaign))),
    readReceipt: async (answer, journal) => {
      expect(answer.status).toBe(200);
      const read = new Uint8Array(await answer.arrayBuffer());
      const receipt = await takeReceipt(read, [verifier], { campaign, journal: journal.id });
      if (!receipt.ok) throw new Error(receipt.problem.kind);
      return receipt.value;
    },
  };
}
