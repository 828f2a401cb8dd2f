import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const usual = [
  process.env['CHROMIUM'],
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/**
 * A Chromium of the system: the `CHROMIUM` variable, the usual places, what Playwright has; else one is installed, by `apt-get` where that
 * works, else by Playwright. Throws with what to do where none of it helps.
 */
export function findChromium(): string {
  const found = lookForChromium() ?? installChromium();
  if (found) return found;
  throw new Error('No Chromium found and none could be installed. Install one, or set CHROMIUM to its path.');
}

/** One that is there already, and nothing is installed. */
export function lookForChromium(): string | undefined {
  return usual.find((path) => path && existsSync(path)) ?? whichChromium();
}

/**
 * What tests do without. Of Chromium's own bars the two that wait in renderers of their own for somebody who types an address: they took two thirds of what a start costs. The rest is Playwright's list
 * (1.64.1), which this one takes the place of.
 */
const needlessFeatures = [
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'DialMediaRouteProvider',
  'GlobalMediaControls',
  'HttpsUpgrades',
  'LensOverlay',
  'MediaRouter',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
  'BlockOriginHeaderModificationOnRedirect',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'Translate',
  'OptimizationHints',
  'NetworkTimeServiceQuerying',
  'AimEnabled',
];

/** Flags for a quiet, sandboxless, offline-minded browser in tests. */
export const chromiumFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  `--disable-features=${needlessFeatures.join()}`,
];

function whichChromium(): string | undefined {
  const found = spawnSync(
    'sh',
    ['-c', 'command -v chromium || command -v chromium-browser || command -v google-chrome'],
    { encoding: 'utf8' },
  );
  return found.stdout.trim() || undefined;
}

function installChromium(): string | undefined {
  process.stderr.write('No Chromium on this machine: installing one.\n');
  const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  const apt = [...asRoot, 'apt-get'];
  const run = (command: readonly string[]) =>
    spawnSync(command[0] ?? 'false', command.slice(1), { stdio: 'inherit' }).status === 0;
  if (run([...apt, 'update', '-qq']) && run([...apt, 'install', '-y', '-qq', 'chromium'])) return whichChromium();
  if (!run(['npx', 'playwright', 'install', 'chromium'])) return undefined;
  const script = "import('@playwright/test').then(({ chromium }) => console.log(chromium.executablePath()))";
  const path = execFileSync('node', ['-e', script], { encoding: 'utf8' }).trim();
  return existsSync(path) ? path : undefined;
}
