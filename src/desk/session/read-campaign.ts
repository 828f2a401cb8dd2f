import { good, type Outcome } from '../../domain/outcome.ts';
import type { CarriedFiles } from '../carried-files.ts';
import type { CentreClient } from '../centre-client.ts';
import type { CampaignKeys } from '../keys/campaign-keys.ts';
import {
  type CampaignReader,
  type OpenCampaignProblem,
  type OpenedCampaign,
  openCampaign,
  openCarriedFiles,
} from '../open-campaign.ts';

/** Where entries are read from; at least one of both is there. */
export type CampaignSource = {
  /** Missing: nobody is asked. */
  readonly client?: CentreClient | undefined;
  readonly carried?: CarriedFiles | undefined;
};

/** Opens what the centre has and what carrier files bring; where no centre answers, the files are enough. */
export async function readCampaign(
  { client, carried }: CampaignSource,
  keys: CampaignKeys,
  reader: CampaignReader,
): Promise<Outcome<OpenedCampaign, OpenCampaignProblem>> {
  if (!client) {
    if (!carried) throw new Error('nothing to read from');
    return good(await openCarriedFiles(carried, keys, reader));
  }
  const opened = await openCampaign(client, keys, reader, carried);
  const isAway = !opened.ok && (opened.problem.kind === 'centre-unreachable' || opened.problem.kind === 'not-a-centre');
  return carried && isAway ? good(await openCarriedFiles(carried, keys, reader)) : opened;
}
