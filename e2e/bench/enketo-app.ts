import { preview } from 'vite';
import { good, type Outcome } from '../../src/domain/outcome.ts';
import { type ColdApp, openBrowser } from './cold-app.ts';
import { buildEnketoSite } from './enketo-site.ts';

/** The button that the page adds when enketo-core has taken over the form. */
const word = 'Validate';

/** Visits our form on enketo-core until a new profile has kept it, then takes its server away. A problem, in words, where it is not to be had. */
export async function keepEnketo(profile: string): Promise<Outcome<ColdApp, string>> {
  const site = await buildEnketoSite();
  if (!site.ok) return site;
  const server = await preview({
    configFile: false,
    logLevel: 'silent',
    root: site.value,
    build: { outDir: site.value },
    preview: { host: '127.0.0.1', port: 0 },
  });
  const url = server.resolvedUrls?.local[0];
  if (!url) throw new Error('a server without an address');
  const context = await openBrowser(profile, false);
  try {
    const page = context.pages()[0] ?? (await context.newPage());
    await page.goto(url);
    await page.evaluate(async () => {
      await navigator.serviceWorker.ready;
    });
    await page.reload();
    await page.getByRole('button', { name: word }).waitFor();
  } finally {
    await context.close();
    await server.close();
  }
  return good({ profile, url, word });
}
