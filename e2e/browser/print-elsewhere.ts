import type { Browser } from '@playwright/test';

/** The file that the office saved, opened and printed on a computer of its own: this one's browser keeps nothing. */
export async function printElsewhere(browser: Browser, html: string, picture: string): Promise<Buffer> {
  const other = await browser.newPage();
  await other.setContent(html);
  await other.emulateMedia({ media: 'print' });
  await other.locator('article.letter').first().screenshot({ path: picture });
  const printed = await other.pdf({ preferCSSPageSize: true });
  await other.close();
  return printed;
}

/** How many sheets of paper it takes, printed on one side. */
export function countPdfPages(pdf: Buffer): number {
  return pdf.toString('latin1').match(/\/Type \/Page\b/g)?.length ?? 0;
}
