import { type ChildProcess, spawn } from 'node:child_process';
import { copyFileSync, existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { findBrowserPid, killBrowser } from '../browser/kill-browser.ts';
import { findFreePort } from '../campaign.ts';
import type { EngineTablet, EngineTabletOptions } from './engine-tablet.ts';
import { webkitPython } from './engines.ts';
import { isDriverUp, startSession } from './web-driver.ts';
import { createWebDriverPage } from './web-driver-page.ts';

const program = join(import.meta.dirname, 'webkit-browser.py');
const startMs = 30_000;

/** WebKitGTK under WebKitWebDriver, on a screen in memory. WebDriver says nothing of what pages throw, so `pageErrors` stays empty. */
export function createWebKitTablet({ profile, url }: EngineTabletOptions): EngineTablet {
  let display: { readonly name: string; readonly process: ChildProcess } | undefined;
  let driver: ChildProcess | undefined;

  const endDriver = async () => {
    const ending = driver;
    driver = undefined;
    await endProcess(ending);
  };

  return {
    pageErrors: [],
    start: async () => {
      display ??= await startDisplay();
      const port = await findFreePort();
      driver = spawn('WebKitWebDriver', [`--port=${port}`], {
        env: { ...process.env, DISPLAY: display.name, LIBGL_ALWAYS_SOFTWARE: '1', WEBKIT_DISABLE_DMABUF_RENDERER: '1' },
        stdio: 'ignore',
      });
      const address = `http://127.0.0.1:${port}`;
      await waitUntil('WebKitWebDriver does not answer', () => isDriverUp(address));
      const browser = { binary: webkitPython, args: [program, `--profile=${profile}`] };
      const session = await startSession(address, { 'webkitgtk:browserOptions': browser });
      const page = createWebDriverPage(session);
      await page.goto(url);
      return page;
    },
    kill: async () => {
      await killBrowser(profile);
      await endDriver();
    },
    end: async () => {
      if (findBrowserPid(profile) !== undefined) await killBrowser(profile);
      await endDriver();
      await endProcess(display?.process);
      display = undefined;
    },
    takePicture: async (file) => {
      const drawn = join(profile, 'window.png');
      rmSync(drawn, { force: true });
      const pid = findBrowserPid(profile);
      if (pid === undefined) throw new Error('no browser to take a picture of');
      process.kill(pid, 'SIGUSR1');
      await waitUntil('the window was not drawn', async () => existsSync(drawn));
      copyFileSync(drawn, file);
    },
  };
}

/** An X server that draws into memory, on a number that nobody has. */
async function startDisplay(): Promise<{ name: string; process: ChildProcess }> {
  const words = ['-displayfd', '1', '-screen', '0', '1280x800x24', '-nolisten', 'tcp'];
  const started = spawn('Xvfb', words, { stdio: ['ignore', 'pipe', 'ignore'] });
  const number = await new Promise<string>((resolve, reject) => {
    started.stdout.once('data', (chunk) => resolve(String(chunk).trim()));
    started.once('exit', (code) => reject(new Error(`Xvfb ended with ${code}`)));
  });
  return { name: `:${number}`, process: started };
}

async function endProcess(child: ChildProcess | undefined): Promise<void> {
  if (!child || child.exitCode !== null) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  await ended;
}

async function waitUntil(trouble: string, isSo: () => Promise<boolean>): Promise<void> {
  const deadline = Date.now() + startMs;
  while (!(await isSo())) {
    if (Date.now() > deadline) throw new Error(trouble);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
