import type { CasePack } from '../../domain/case-pack.ts';
import { good, type Outcome } from '../../domain/outcome.ts';
import { type CarriedFault, readCarriedFiles } from '../carried-files.ts';
import { type CentreClient, createCentreClient } from '../centre-client.ts';
import type { CampaignKeys } from '../keys/campaign-keys.ts';
import { type KeyFileProblem, type KeyFileSecret, openKeyFile } from '../keys/key-file.ts';
import type { Stretching } from '../keys/stretching.ts';
import { createLedger, type Ledger } from '../ledger.ts';
import type { OfficeJournal } from '../office-journal.ts';
import type { CampaignReport, OpenCampaignProblem } from '../open-campaign.ts';
import { readCampaign } from './read-campaign.ts';

/** A campaign that lies open before the office: in memory, for as long as somebody works with it. */
export type Session = {
  readonly title: string;
  readonly keys: CampaignKeys;
  readonly client: CentreClient | undefined;
  readonly ledger: Ledger;
  readonly report: CampaignReport;
  /** All that were published, the last in force. */
  readonly packs: readonly CasePack[];
  readonly faults: readonly CarriedFault[];
  readonly officeJournal: OfficeJournal;
};

/** What somebody gives to open a campaign. */
export type SessionRequest = {
  /** The key file's text. */
  readonly keyFile: string;
  readonly secret: KeyFileSecret;
  /** The centre's address, no slash at its end; missing: only the files are read. */
  readonly centre?: string | undefined;
  readonly carriers: readonly { readonly path: string; readonly stream: () => AsyncIterable<Uint8Array> }[];
};

export type SessionProblem = KeyFileProblem | OpenCampaignProblem;

/** How far it is; `of` is 0 where nobody can say. */
export type SessionProgress =
  | { readonly stage: 'key' }
  | { readonly stage: 'fetching' }
  | { readonly stage: 'opening'; readonly opened: number; readonly of: number };

/** Progress is told once in so many entries: each costs a message between threads. */
const entriesPerStep = 250;

/** Opens key file, journals and files; nothing is written anywhere. `floor` is for tests only. */
export async function openSession(
  request: SessionRequest,
  onProgress: (progress: SessionProgress) => void,
  floor?: Stretching,
): Promise<Outcome<Session, SessionProblem>> {
  onProgress({ stage: 'key' });
  const opened = await openKeyFile(request.keyFile, request.secret, floor);
  if (!opened.ok) return opened;
  const { about, keys } = opened.value;
  const { centre: url, carriers } = request;
  const client = url === undefined ? undefined : createCentreClient({ url, signer: keys.signer });
  return readSession({ title: about.title, keys, client, carriers }, onProgress);
}

/** Opens journals and files with keys that are open already. */
export async function readSession(
  { title, keys, client, carriers }: Pick<Session, 'title' | 'keys' | 'client'> & Pick<SessionRequest, 'carriers'>,
  onProgress: (progress: SessionProgress) => void = () => undefined,
): Promise<Outcome<Session, OpenCampaignProblem>> {
  onProgress({ stage: 'fetching' });
  const carried = carriers.length > 0 ? await readCarriedFiles(carriers, keys.campaign) : undefined;
  const ledger = createLedger();
  let of = 0;
  const report = await readCampaign({ client, carried }, keys, {
    start: (entries) => {
      of = entries;
      onProgress({ stage: 'opening', opened: 0, of });
    },
    take: (news) => {
      ledger.take(news);
      const opened = ledger.size();
      if (news.kind === 'entry' && opened % entriesPerStep === 0) onProgress({ stage: 'opening', opened, of });
    },
  });
  if (!report.ok) return report;
  const { packs, summary, comparison, officeJournal } = report.value;
  const faults = carried?.faults ?? [];
  return good({ title, keys, client, ledger, report: { summary, comparison }, packs, faults, officeJournal });
}
