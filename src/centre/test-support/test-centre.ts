import { expect } from 'vitest';
import type { Bytes } from '../../domain/bytes.ts';
import { contentTypes } from '../../protocol/content-types.ts';
import { deskEndpoints } from '../../protocol/desk-endpoints.ts';
import { endpoints } from '../../protocol/endpoints.ts';
import { makeEnrolment } from '../../protocol/enrolment.ts';
import { makeInvite, readInvite } from '../../protocol/invite.ts';
import { type Receipt, takeReceipt } from '../../protocol/receipt.ts';
import { type Refusal, readRefusal } from '../../protocol/refusal.ts';
import { makeTicket, type TicketScope, ticketScheme } from '../../protocol/ticket.ts';
import { readTotals, type Totals } from '../../protocol/totals.ts';
import { base64urlToBytes, bytesToBase64url } from '../../sealing/base64url.ts';
import { randomBytes } from '../../sealing/bytes.ts';
import { digestBytes } from '../../sealing/chain.ts';
import { importVerifier, makeSigner, type SignerKey } from '../../sealing/keys.ts';
import { createApp } from '../http/create-app.ts';
import type { LogRecord } from '../http/log-record.ts';
import type { CentreStore } from '../store/centre-store.ts';
import { openTestFolder, type TestFiles } from './test-files.ts';
import { makeTestPublication, type TestJournal } from './test-hall.ts';
import type { StoreSource } from './test-store.ts';

/** A second of December 2013, epoch ms. */
export const testNow = 1_386_670_000_000;

/** A centre without a socket, with one campaign published, and what tablets and office do to it. */
export type TestCentre = Awaited<ReturnType<typeof openTestCentre>>;

/** Opens it on a fresh database, with files in a folder unless told. */
export async function openTestCentre(source: StoreSource, openFiles: () => Promise<TestFiles> = openTestFolder) {
  const records: LogRecord[] = [];
  const time = { now: testNow };
  const store = await source.open();
  const attachments = await openFiles();
  const attachmentFiles = attachments.files;
  const createCopy = (copied: CentreStore, files = attachmentFiles) =>
    createApp({
      store: copied,
      attachmentFiles: files,
      clock: () => time.now,
      log: (record) => records.push(record),
      allowedCampaigns: 'any',
    });
  const app = createCopy(store);
  const info = (await (await app.request(endpoints.centre())).json()) as { receiptKey: string };
  const receiptKey = base64urlToBytes(info.receiptKey);
  const receiptVerifier = receiptKey && (await importVerifier(receiptKey));
  if (!receiptVerifier || !receiptKey) throw new Error('no receipt key');
  const signer = await makeSigner(true);
  const campaign = signer.id;

  const send = (method: string, path: string, contentType: string, body: Bytes | string) =>
    app.request(path, { method, body, headers: { 'Content-Type': contentType } });
  const publish = async (by: SignerKey, serial: number) => {
    const publication = await makeTestPublication(by, receiptKey, serial);
    const path = endpoints.campaign(bytesToBase64url(by.id));
    return { ...publication, answer: await send('PUT', path, contentTypes.publication, publication.bytes) };
  };
  const enrol = async (
    tabletKey: Bytes,
    scope: { tablets?: number; expiresAt?: number; by?: SignerKey; inviteSigner?: SignerKey } = {},
  ) => {
    const { tablets = 3, expiresAt = testNow / 1000 + 3_600, by = signer } = scope;
    const text = await makeInvite(by, scope.inviteSigner ?? (await makeSigner(true)), { tablets, expiresAt });
    const invite = await readInvite(text);
    if (!invite.ok) throw new Error(invite.problem.kind);
    const enrolment = await makeEnrolment(invite.value.signer, invite.value.certificateBytes, tabletKey, 'Tablet 1');
    return send('POST', endpoints.tablets(), contentTypes.enrolment, enrolment);
  };
  const post = async (journal: Pick<TestJournal, 'id'>, bytes: Bytes) =>
    send('POST', endpoints.batches(bytesToBase64url(journal.id)), contentTypes.batch, bytes);
  const head = (journal: Pick<TestJournal, 'id'>, of = campaign) =>
    app.request(endpoints.journal(bytesToBase64url(journal.id), bytesToBase64url(of)));
  const askOffice = async (path: string, by = signer, scope: TicketScope = 'journals', more = {}) =>
    app.request(path, {
      headers: { ...more, Authorization: `${ticketScheme} ${await makeTicket(by, scope, time.now + 60_000)}` },
    });

  const report = async (text: string, by = signer, scope: TicketScope = 'reports') =>
    app.request(deskEndpoints.reports(bytesToBase64url(campaign)), {
      method: 'POST',
      body: text,
      headers: {
        'Content-Type': contentTypes.report,
        Authorization: `${ticketScheme} ${await makeTicket(by, scope, time.now + 60_000)}`,
      },
    });

  const pack = randomBytes(9);
  /** These tablets are withdrawn from now on, all others are not. */
  const withdraw = (serial: number, revoked: readonly Bytes[]) =>
    store.keepPublication({
      campaign,
      signingKey: signer.publicBytes,
      serial,
      manifest: randomBytes(9),
      packDigest: digestBytes(pack),
      pack,
      at: time.now,
      revoked,
    });

  await publish(signer, 1);
  return {
    app,
    createCopy,
    source,
    store,
    attachments,
    attachmentFiles,
    records,
    time,
    signer,
    campaign,
    receiptKey,
    receiptVerifier,
    send,
    publish,
    withdraw,
    enrol,
    post,
    head,
    askOffice,
    report,
    /** The receipt in an answer, its signature checked; throws where there is none. */
    readReceipt: async (answer: Response, journal: Pick<TestJournal, 'id'>): Promise<Receipt> => {
      expect(answer.status).toBe(200);
      const bytes = new Uint8Array(await answer.arrayBuffer());
      const receipt = await takeReceipt(bytes, [receiptVerifier], { campaign, journal: journal.id });
      if (!receipt.ok) throw new Error(receipt.problem.kind);
      return receipt.value;
    },
    totals: async (): Promise<Totals> => {
      const answer = await askOffice(deskEndpoints.totals(bytesToBase64url(campaign)));
      const totals = readTotals(await answer.json());
      if (!totals) throw new Error('no totals');
      return totals;
    },
    close: async () => {
      await store.close();
      await source.discard();
      await attachments.discard();
    },
  };
}

/** The refusal in an answer, its status checked against the protocol's. */
export async function readRefused(answer: Response): Promise<Refusal> {
  expect(answer.headers.get('Content-Type')).toBe(contentTypes.refusal);
  const refusal = readRefusal(await answer.json());
  if (!refusal) throw new Error('no refusal');
  return refusal;
}
