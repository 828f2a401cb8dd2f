import { refuse } from './answers.ts';
import type { CentreContext } from './centre-parts.ts';

/**
 * POST: a tablet that has proved to itself that everything is here lets its browser clear what it keeps of the app, files and all. Browsers obey that header in an answer
 * to any page's request, so only our own page may ask: a header of our own needs a preflight from elsewhere, which is never granted, and newer browsers say where a request is from. The same word in
 * the answer says that it is ours, for Chromium shows no page the header that clears.
 */
export async function giveEmptying(context: CentreContext): Promise<Response> {
  const from = context.req.header('Sec-Fetch-Site') ?? 'same-origin';
  if (context.req.header('Barua-Emptying') !== 'yes' || from !== 'same-origin') return refuse('not-found');
  const headers = { 'Clear-Site-Data': '"cache", "storage"', 'Barua-Emptying': 'yes' };
  return new Response(null, { status: 204, headers });
}
