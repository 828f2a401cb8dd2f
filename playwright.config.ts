import { defineConfig } from '@playwright/test';
import { chromiumFlags, findChromium } from './e2e/browser/find-chromium.ts';

/**
 * It is about noon in every story, so that none meets a midnight: a time zone for this process and all that it starts (workers, centres, browsers). Only its first process chooses,
 * for workers are started all along.
 */
if (process.env['TEST_WORKER_INDEX'] === undefined) process.env['TZ'] = findNoon(new Date());

export default defineConfig({
  testDir: 'e2e',
  testMatch: '**/*.spec.ts',
  timeout: 90_000,
  expect: { timeout: 10_000 },
  /** Each has a centre and browsers of its own; stories wait more than they compute. */
  workers: 2,
  fullyParallel: false,
  forbidOnly: true,
  reporter: process.env['BARUA_TEST_REPORT']
    ? [['list'], ['json', { outputFile: process.env['BARUA_TEST_REPORT'] }]]
    : [['list']],
  use: {
    browserName: 'chromium',
    headless: true,
    viewport: { width: 1280, height: 800 },
    launchOptions: { executablePath: findChromium(), args: chromiumFlags },
  },
});

/** The zone in which it is noon now, and the same day as in UTC. POSIX counts zones westwards. */
function findNoon(now: Date): string {
  const west = now.getUTCHours() - 12;
  return `Etc/GMT${west < 0 ? '' : '+'}${west}`;
}
