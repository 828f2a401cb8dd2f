import type { Page } from '@playwright/test';
import { english } from '../../src/text/en.ts';

const { report } = english;

/** The figures of the evening's report, as it stands on the screen. */
export async function readReport(page: Page) {
  const read = async (label: string) => {
    const term = page.locator('article dt').filter({ hasText: new RegExp(`^${label}$`) });
    return Number((await term.locator('xpath=following-sibling::dd[1]').textContent())?.replace(/\D/g, ''));
  };
  return {
    people: await read(report.people),
    actions: await read(report.actions),
    written: await read(report.written),
    safe: await read(report.safe),
    centre: await read(report.centre),
    missing: await read(report.missing),
    paper: await read(report.paper),
  };
}
