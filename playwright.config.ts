import { defineConfig } from '@playwright/test';
import { chromiumFlags, findChromium } from './e2e/browser/find-chromium.ts';

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
