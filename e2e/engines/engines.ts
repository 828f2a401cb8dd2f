import { spawnSync } from 'node:child_process';
import { lookForChromium } from '../browser/find-chromium.ts';

export const engineNames = ['chromium', 'firefox', 'webkit'] as const;
export type EngineName = (typeof engineNames)[number];

/** Nothing is installed here: who runs the story is told what is missing. */
export type FoundEngine =
  | { readonly kind: 'there'; readonly version: string }
  | { readonly kind: 'missing'; readonly why: string };

/** Around WebKitGTK stands a browser of our own (`webkit-browser.py`), with the system's Python and its bindings. */
export const webkitPython = '/usr/bin/python3';

/** Looks for an engine and all that drives it on this machine. */
export function findEngine(name: EngineName): FoundEngine {
  switch (name) {
    case 'chromium': {
      const path = lookForChromium();
      return path ? readVersion(path) : missing('no Chromium: apt-get install chromium, or set CHROMIUM to its path');
    }
    case 'firefox': {
      const path = findFirefox();
      return path ? readVersion(path) : missing('no Firefox: apt-get install firefox-esr, or set FIREFOX to its path');
    }
    case 'webkit':
      return findWebKit();
  }
}

/** A Firefox of the system that Playwright drives through WebDriver BiDi. */
export function findFirefox(): string | undefined {
  return process.env['FIREFOX'] ?? which('firefox-esr') ?? which('firefox');
}

function findWebKit(): FoundEngine {
  for (const [command, packageName] of [
    ['WebKitWebDriver', 'webkit2gtk-driver'],
    ['Xvfb', 'xvfb'],
  ] as const) {
    if (!which(command)) return missing(`no ${command}: apt-get install ${packageName}`);
  }
  const bindings = "import gi; gi.require_version('WebKit2', '4.1'); from gi.repository import WebKit2 as W";
  const print = 'print(W.get_major_version(), W.get_minor_version(), W.get_micro_version(), sep=".")';
  const { status, stdout } = spawnSync(webkitPython, ['-c', `${bindings}; ${print}`], { encoding: 'utf8' });
  if (status !== 0)
    return missing('no WebKitGTK for Python: apt-get install python3-gi gir1.2-webkit2-4.1 gir1.2-gtk-3.0');
  return { kind: 'there', version: `WebKitGTK ${stdout.trim()}` };
}

function readVersion(path: string): FoundEngine {
  const { status, stdout } = spawnSync(path, ['--version'], { encoding: 'utf8' });
  if (status !== 0) return missing(`${path} does not start`);
  const version = stdout.split('\n').find((line) => /\d/.test(line)) ?? '';
  return { kind: 'there', version: version.replace(/ built on.*/, '').trim() };
}

function missing(why: string): FoundEngine {
  return { kind: 'missing', why };
}

function which(command: string): string | undefined {
  const { stdout } = spawnSync('sh', ['-c', `command -v ${command}`], { encoding: 'utf8' });
  return stdout.trim() || undefined;
}
