import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createApp } from '../centre/http/create-app.ts';
import type { AttachmentFiles } from '../centre/store/attachment-files.ts';
import { openAttachmentFolder } from '../centre/store/attachment-folder.ts';
import type { CentreStore } from '../centre/store/centre-store.ts';
import { openSqliteSource } from '../centre/store/sqlite/sqlite-source.ts';
import type { Bytes } from '../domain/bytes.ts';
import { contentTypes } from '../protocol/content-types.ts';
import { deskEndpoints } from '../protocol/desk-endpoints.ts';
import { endpoints } from '../protocol/endpoints.ts';
import { encodePublication } from '../protocol/publication.ts';
import { makeTicket, ticketScheme } from '../protocol/ticket.ts';
import { readTotals, type Totals } from '../protocol/totals.ts';
import { base64urlToBytes, bytesToBase64url } from '../sealing/base64url.ts';
import type { Fetch } from '../tablet/sync/exchange.ts';
import { makeCampaign, type SimulatedCampaign } from './simulated-campaign.ts';

/** The real centre, on its embedded database unless another is given, without a socket, with one campaign published. */
export type SimulatedCentre = {
  readonly campaign: SimulatedCampaign;
  readonly fetch: Fetch;
  /** Epoch ms by the centre. */
  readonly now: () => number;
  readonly store: () => CentreStore;
  readonly attachmentFiles: () => AttachmentFiles;
  /** The file that its database is, for whoever has to hurt it; empty where it is none. */
  readonly databasePath: () => string;
  /** For its own campaign, or the one named (base64url). */
  readonly publish: (manifestBytes: Bytes, pack: Bytes, of?: string) => Promise<void>;
  /** A new, empty disk under the same receipt key: what was there has to come again. */
  readonly loseDisk: () => Promise<void>;
  /** Ends it in the middle of whatever it does: no answer of before comes any more. It starts again on its disk, with nothing in memory. */
  readonly kill: () => Promise<void>;
  readonly totals: () => Promise<Totals>;
  readonly close: () => Promise<void>;
};

/** Makes a new, empty database. */
export type OpenSource = () => Promise<{
  readonly open: () => Promise<CentreStore>;
  readonly discard: () => Promise<void>;
  readonly path?: string;
}>;

/** Opens it in a temporary folder. */
export async function openCentre(
  clock: () => number,
  scope?: { readonly tablets: number; readonly expiresAt: number },
  openSource: OpenSource = openSqliteSource,
): Promise<SimulatedCentre> {
  const start = async (source: Awaited<ReturnType<OpenSource>>, folder: string) => {
    const store = await source.open();
    const attachmentFiles = openAttachmentFolder(folder);
    const app = createApp({ store, attachmentFiles, clock, log: () => undefined, allowedCampaigns: 'any' });
    return { source, store, folder, attachmentFiles, app };
  };
  const open = async () => start(await openSource(), await mkdtemp(join(tmpdir(), 'barua-attachments-')));
  let opened = await open();
  const fetch: Fetch = async (path, options) => {
    const asked = opened;
    const answer = await asked.app.request(path, options);
    if (asked !== opened) throw new TypeError('Failed to fetch');
    return answer;
  };
  const info = (await (await fetch(endpoints.centre(), {})).json()) as { readonly receiptKey: string };
  const campaign = await makeCampaign(base64urlToBytes(info.receiptKey) ?? new Uint8Array(0), scope);
  const id = bytesToBase64url(campaign.signer.id);
  const publish = async (manifest: Bytes, pack: Bytes, of = id) => {
    const answer = await fetch(endpoints.campaign(of), {
      method: 'PUT',
      body: encodePublication({ manifest, pack }),
      headers: { 'Content-Type': contentTypes.publication },
    });
    if (!answer.ok) throw new Error(await answer.text());
  };
  const close = async () => {
    await opened.store.close();
    await opened.source.discard();
    await rm(opened.folder, { recursive: true });
  };
  await publish(campaign.manifestBytes, campaign.packBytes);
  return {
    campaign,
    fetch,
    now: clock,
    store: () => opened.store,
    attachmentFiles: () => opened.attachmentFiles,
    databasePath: () => opened.source.path ?? '',
    publish,
    loseDisk: async () => {
      const key = await opened.store.keepReceiptKey({ secret: new Uint8Array(32), publicBytes: new Uint8Array(65) });
      await close();
      opened = await open();
      await opened.store.keepReceiptKey(key);
      await publish(campaign.manifestBytes, campaign.packBytes);
    },
    kill: async () => {
      const dead = opened;
      const alive = await start(dead.source, dead.folder);
      const isFirst = opened === dead;
      if (isFirst) opened = alive;
      await (isFirst ? dead : alive).store.close();
    },
    totals: async () => {
      const ticket = await makeTicket(campaign.signer, 'totals', clock() + 60_000);
      const answer = await fetch(deskEndpoints.totals(id), { headers: { Authorization: `${ticketScheme} ${ticket}` } });
      const totals = readTotals(await answer.json());
      if (!totals) throw new Error('no totals');
      return totals;
    },
    close,
  };
}
