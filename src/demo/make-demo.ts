import { readFile, rm } from 'node:fs/promises';
import * as v from 'valibot';
import type { CentreClient } from '../desk/centre-client.ts';
import { writeNewFile } from '../desk/command-line/disk.ts';
import { type CampaignKeys, makeCampaignKeys } from '../desk/keys/campaign-keys.ts';
import { makeKeyFile, openKeyFile } from '../desk/keys/key-file.ts';
import { makeRecoveryCode } from '../desk/keys/recovery-code.ts';
import type { Stretching } from '../desk/keys/stretching.ts';
import { makeInviteLink } from '../desk/links.ts';
import { type PublishProblem, type PublishResult, publishCampaign } from '../desk/publish.ts';
import { type CampaignEvent, dateToDay } from '../domain/campaign-event.ts';
import type { Outcome } from '../domain/outcome.ts';
import { base64urlToBytes, bytesToBase64url } from '../sealing/base64url.ts';
import { areBytesEqual } from '../sealing/bytes.ts';
import { makeDictionary } from './campaign/demo-dictionary.ts';
import { makeDemoPack } from './campaign/demo-pack.ts';

/** Known to everybody who has this repository: what is sealed to a demo key is sealed to nobody. */
export const demoPassphrase = 'this demo key opens letters for everybody';

const demoTitle = 'Twelve letters (demo)';

/** For how many tablets and days each invite holds. */
export const demoInvite = { tablets: 20, days: 60 } as const;

const dayMs = 86_400_000;

/** `centre` is the address in the key file, which another port may have outdated. */
export type DemoKeys = { readonly keys: CampaignKeys; readonly centre: string };

/**
 * The demo campaign's keys: from its key file, or new ones in a new file. Throws where there is a file of that name that the demo passphrase does not
 * open: it may be a real campaign's, and is left alone. `stretching` is for tests only.
 */
export async function openDemoKeys(path: string, centre: string, stretching?: Stretching): Promise<DemoKeys> {
  const text = await readFile(path, 'utf8').catch(() => undefined);
  if (text === undefined) return { keys: await makeDemoKeys(path, centre, stretching), centre };
  const opened = await openKeyFile(text, { kind: 'passphrase', text: demoPassphrase }, stretching);
  if (!opened.ok) throw new Error(`${path} is no demo key (${opened.problem.kind}): move it away`);
  return { keys: opened.value.keys, centre: opened.value.about.centre };
}

async function makeDemoKeys(path: string, centre: string, stretching?: Stretching): Promise<CampaignKeys> {
  const keys = await makeCampaignKeys();
  const secrets = { passphrase: demoPassphrase, recoveryCode: makeRecoveryCode() };
  const written = await writeNewFile(path, await makeKeyFile(keys, { title: demoTitle, centre }, secrets, stretching));
  if (!written.ok) throw new Error(`${path} could not be written (${written.problem.kind})`);
  return keys;
}

/** Publishes the demo's pack and events, or finds them published. A centre that lost its data gets them again, with its new receipt key. */
export async function publishDemo(
  client: CentreClient,
  keys: CampaignKeys,
  now: number,
): Promise<Outcome<PublishResult, PublishProblem>> {
  const pack = makeDemoPack();
  const dictionary = makeDictionary(pack, []);
  const cases = pack.cases.map(({ number }) => number);
  return publishCampaign(client, keys, { pack, dictionary, events: makeDemoEvents(cases) }, now);
}

/** Two gatherings of the demo, on fixed days, so that publishing again changes nothing. */
function makeDemoEvents(cases: readonly number[]): CampaignEvent[] {
  const common = { city: 'Selm', country: '', cases, profile: 'full' } as const;
  return [
    {
      ...common,
      id: 'ZGVtb19kZWI',
      title: 'Debate at the university',
      kind: 'debate',
      venue: 'Great hall',
      day: dateToDay(new Date(2026, 11, 5)),
      expected: 300,
      goal: 360,
      under18: false,
    },
    {
      ...common,
      id: 'ZGVtb19saXM',
      title: 'Debate at the high school',
      kind: 'debate',
      venue: 'School yard',
      day: dateToDay(new Date(2026, 11, 10)),
      expected: 120,
      goal: 200,
      under18: true,
    },
  ];
}

const keptInviteShape = v.object({ campaign: v.string(), centre: v.string(), link: v.string(), expiresAt: v.number() });

type KeptInvite = v.InferOutput<typeof keptInviteShape>;

/** The invite kept in a file (mode 0600), renewed where it has less than a day left or belongs to another campaign or address. */
export async function keepDemoInvite(path: string, keys: CampaignKeys, centre: string, now: number): Promise<string> {
  const kept = await readKeptInvite(path);
  const isOurs = kept && areBytesEqual(base64urlToBytes(kept.campaign) ?? new Uint8Array(0), keys.campaign);
  if (isOurs && kept.centre === centre && kept.expiresAt > now + dayMs) return kept.link;
  const expiresAt = now + demoInvite.days * dayMs;
  const link = await makeInviteLink(keys, centre, { tablets: demoInvite.tablets, expiresAt });
  const fresh: KeptInvite = { campaign: bytesToBase64url(keys.campaign), centre, link, expiresAt };
  await rm(path, { force: true });
  const written = await writeNewFile(path, `${JSON.stringify(fresh)}\n`);
  if (!written.ok) throw new Error(`${path} could not be written (${written.problem.kind})`);
  return link;
}

async function readKeptInvite(path: string): Promise<KeptInvite | undefined> {
  try {
    const parsed = v.safeParse(keptInviteShape, JSON.parse(await readFile(path, 'utf8')));
    return parsed.success ? parsed.output : undefined;
  } catch {
    return undefined;
  }
}
