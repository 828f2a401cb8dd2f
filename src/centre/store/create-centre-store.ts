import type { Bytes } from '../../domain/bytes.ts';
import { dropForked, dropReleased, findAside, listAside } from './aside.ts';
import { findAttachment, findHeader, isErased, keepAttachment, sumAttachments } from './attachments.ts';
import type { CentreStore, KeptCampaign, KeptJournal, KeptTablet } from './centre-store.ts';
import { keepConfirmed } from './confirmed.ts';
import { countOpened } from './count-opened.ts';
import { eraseBegun } from './erase-aside.ts';
import { forgetDoomedFiles, listDoomedFiles } from './erasing.ts';
import { openGateStore } from './gate-store.ts';
import { enrolTablet, keepPublication, keepReceiptKey } from './joining.ts';
import { countTablets, isReady } from './looking-after.ts';
import { findOne, listJournals, readStatement } from './looking-up.ts';
import type { Migration } from './make-table.ts';
import { migrate, migrations } from './migrations.ts';
import { keepOfficeEntry, listOfficeEntries } from './office-entries.ts';
import { putAside } from './put-aside.ts';
import { keepReport } from './reports.ts';
import { countDue, findRetention, letBodiesGo, letPagesGo, listCampaigns, listOld, takeLease } from './retention.ts';
import type { Database, Dialect } from './steps.ts';
import { takeAround } from './take-around.ts';
import { openTotals } from './totals/open-totals.ts';

/** The store over either database, its schema brought up to date first. */
export async function createCentreStore(
  database: Database,
  dialect: Dialect,
  schema: readonly Migration[] = migrations,
): Promise<CentreStore> {
  await database.transaction(() => migrate(dialect, schema));
  const totals = openTotals(database);
  return {
    keepReceiptKey: (candidate) => database.transaction(() => keepReceiptKey(candidate)),
    findCampaign: (campaign) =>
      database.read(() =>
        findOne<KeptCampaign>('SELECT signing_key AS "signingKey", serial, manifest FROM campaigns WHERE id = $1', [
          campaign,
        ]),
      ),
    keepPublication: (publication) => database.transaction(() => keepPublication(publication)),
    findPack: async (digest) => {
      const row = await database.read(() =>
        findOne<{ pack: Bytes }>('SELECT pack FROM packs WHERE digest = $1', [digest]),
      );
      return row?.pack;
    },
    findTablet: (campaign, tablet) =>
      database.read(() =>
        findOne<KeptTablet>('SELECT key, name, enrolment, revoked FROM tablets WHERE campaign = $1 AND id = $2', [
          campaign,
          tablet,
        ]),
      ),
    isTabletKnown: async (tablet) =>
      (await database.read(() => findOne('SELECT id FROM tablets WHERE id = $1 LIMIT 1', [tablet]))) !== undefined,
    enrolTablet: (enrolment) => database.transaction(() => enrolTablet(enrolment)),
    findJournal: (journal) =>
      database.read(() =>
        findOne<KeptJournal>('SELECT campaign, tablet, head, digest FROM journals WHERE id = $1', [journal]),
      ),
    takeBatch: (batch) => takeAround(database, batch, database.isOfContent),
    putAside: (batch) => database.transaction(() => putAside(batch)),
    totalsVersion: totals.version,
    queryTotals: totals.query,
    sumTotals: totals.sumAll,
    keepReport: (report) => database.transaction(() => keepReport(report)),
    listJournals: (campaign) => database.snapshot(() => listJournals(campaign)),
    readStatement: (journal, after) => database.snapshot(() => readStatement(journal, after)),
    keepOfficeEntry: (entry) => database.transaction(() => keepOfficeEntry(entry)),
    listOfficeEntries: (campaign, after) => database.read(() => listOfficeEntries(campaign, after)),
    keepConfirmed: (confirmed) => database.transaction(() => keepConfirmed(confirmed)),
    findHeader: (journal, number) => database.read(() => findHeader(journal, number)),
    keepAttachment: (attachment) => database.transaction(() => keepAttachment(attachment)),
    findAttachment: (journal, digest) => database.read(() => findAttachment(journal, digest)),
    sumAttachments: (journal) => database.read(() => sumAttachments(journal)),
    isErased: (journal, number) => database.read(() => isErased(journal, number)),
    aside: {
      list: (campaign) => database.read(() => listAside(campaign)),
      find: (campaign, digest) => database.read(() => findAside(campaign, digest)),
      dropReleased: (campaign, batch) => database.transaction(() => dropReleased(campaign, batch)),
      dropForked: (campaign, digest) => database.transaction(() => dropForked(campaign, digest)),
    },
    letting: {
      campaigns: () => database.read(listCampaigns),
      policy: (campaign) => database.read(() => findRetention(campaign)),
      countDue: (campaign, of) => database.snapshot(() => countDue(campaign, of)),
      countOpened: (campaign) => database.snapshot(() => countOpened(campaign)),
      letPagesGo: (campaign, before, at) => database.transaction(() => letPagesGo(campaign, before, at)),
      listOld: (campaign, before) => database.read(() => listOld(campaign, before)),
      letBodiesGo: (campaign, due, at) => database.transaction(() => letBodiesGo(campaign, due, at)),
      eraseBegun: (campaign, at) => database.transaction(() => eraseBegun(campaign, at)),
      listDoomed: (campaign) => database.read(() => listDoomedFiles(campaign)),
      forgetDoomed: (campaign, digests) => database.transaction(() => forgetDoomedFiles(campaign, digests)),
      lease: (campaign, purpose, holder, time) =>
        database.transaction(() => takeLease(campaign, purpose, holder, time)),
    },
    isReady: () => database.read(() => isReady(dialect.probe)),
    countConnections: () => database.countConnections(),
    countTablets: (since) => database.read(() => countTablets(since)),
    gate: openGateStore(database),
    close: () => database.close(),
  };
}
