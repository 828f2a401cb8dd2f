import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { readConfig } from '../centre/config.ts';
import type { LogRecord } from '../centre/log.ts';
import { type RunningCentre, startCentre } from '../centre/start-centre.ts';
import { createCentreClient } from '../desk/centre-client.ts';
import { problemToWords } from '../desk/command-line/problem-words.ts';
import { textToQrPicture } from '../desk/command-line/qr-picture.ts';
import { makeTotalsLink } from '../desk/links.ts';
import { bytesToBase64url } from '../sealing/base64url.ts';
import { demoInvite, demoPassphrase, keepDemoInvite, openDemoKeys, publishDemo } from './make-demo.ts';
import { type PublicUrl, readPublicUrl } from './public-url.ts';

/**
 * `npm start`: the centre on its embedded store in `data/`, with a demo campaign whose key is `demo.key`. May be run again and again; what
 * was deleted is made anew. `PORT`, `HOST`, `DATA_DIR` as for the centre; `DEMO_KEY` is the key file's name; `PUBLIC_URL` the address by which tablets reach it.
 */
const config = readConfig(process.env);
const dataFolder = process.env['DATA_DIR'] || 'data';
const keyPath = process.env['DEMO_KEY'] || 'demo.key';
const centreUrl = `http://localhost:${config.port}`;
const reachWords: Readonly<Record<PublicUrl['reach'], readonly string[]>> = {
  'this-computer': [
    'These links work in browsers on this computer only. For tablets put a TLS proxy before it (docs/deploy.md) and start with its address:',
    'PUBLIC_URL=https://letters.example.org npm start',
  ],
  tablets: ['These links work on tablets as soon as the TLS proxy at that address leads here.'],
  'no-install': ['Without https browsers refuse what the app needs: use an address with https, or localhost.'],
};
const demoMs = demoInvite.days * 86_400_000;

await main().catch((error: unknown) => {
  console.error(errorToWords(error));
  process.exit(1);
});

async function main(): Promise<void> {
  const shown = readPublicUrl(process.env['PUBLIC_URL'], config.port);
  await mkdir(dataFolder, { recursive: true });
  const { keys, centre: keyCentre } = await openDemoKeys(keyPath, centreUrl);
  const own = bytesToBase64url(keys.campaign);
  const allowedCampaigns = config.allowedCampaigns === 'any' ? 'any' : [...config.allowedCampaigns, own];
  const centre = await startCentre(
    { ...config, allowedCampaigns, origin: config.origin ?? (shown.reach === 'tablets' ? shown.url : undefined) },
    printTrouble,
  );
  stopOnSignals(centre);
  const client = createCentreClient({ url: centre.url, signer: keys.signer });
  const published = await publishDemo(client, keys, Date.now());
  if (!published.ok) {
    await centre.stop();
    throw new Error(problemToWords(published.problem));
  }
  const invite = await keepDemoInvite(join(dataFolder, 'demo-invite.json'), keys, shown.url, Date.now());
  const totals = await makeTotalsLink(keys, shown.url, Date.now() + demoMs);
  printWelcome(shown, invite, totals, keyCentre === centreUrl ? '' : ` --centre ${centreUrl}`);
}

function printWelcome(shown: PublicUrl, invite: string, totals: string, centreOption: string): void {
  const lines = [
    '',
    `Barua is at ${shown.url}${shown.url === centreUrl ? '' : `, served from ${centreUrl}`}`,
    '',
    `Open this to join the demo campaign (${demoInvite.tablets} tablets, ${demoInvite.days} days):`,
    '',
    invite,
    ...(process.stdout.isTTY ? ['', textToQrPicture(invite)] : []),
    '',
    'Totals, as they arrive:',
    '',
    totals,
    '',
    'Open the letters at the desk:',
    '',
    `npm run desk -- open --key ${keyPath}${centreOption}`,
    '',
    `or in a browser: ${shown.url}/desk, with the key file ${keyPath}`,
    '',
    `passphrase: ${demoPassphrase}`,
    '',
    'This is a demo: its key and passphrase are known to everybody. Never collect real names with it.',
    ...reachWords[shown.reach],
    '',
  ];
  for (const line of lines) console.log(line);
}

/** On this screen only what somebody should look at; the centre's own log is for its own command. */
function printTrouble(record: LogRecord): void {
  if (record.level !== 'info') console.error(JSON.stringify(record));
}

function stopOnSignals(centre: RunningCentre): void {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      void centre.stop().then(() => process.exit(0));
    });
  }
}

function errorToWords(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'EADDRINUSE') {
    return `Port ${config.port} is taken by another program. Stop that one, or choose another: PORT=8081 npm start`;
  }
  return error instanceof Error ? error.message : String(error);
}
