import { expect } from 'vitest';
import { base64urlToBytes } from '../sealing/base64url.ts';
import { parsePageName } from '../tablet/store/page-names.ts';
import { makePass } from './simulated-campaign.ts';
import type { SimulatedHall } from './simulated-hall.ts';
import type { SimulatedPaper } from './simulated-paper.ts';

/** Seals a letter on photographed pages of so many bytes each; gives the tablet's files by their name. */
export async function savePages(
  hall: Pick<SimulatedHall, 'store'>,
  paper: SimulatedPaper,
  ...sizes: number[]
): Promise<Map<string, Uint8Array>> {
  const letter = { case: 1, purpose: 'appeal', form: 'letter', language: 'en', text: '' } as const;
  const pages = sizes.map((size) => {
    const bytes = new Uint8Array(size).map((_, at) => at * 31);
    return { letter: 0, file: { kind: 'photo', type: 'image/webp', bytes } } as const;
  });
  const saved = await (await hall.store.paper()).savePass({ ...makePass([]), letters: [letter] }, pages);
  if (!saved.ok) throw new Error(saved.problem.kind);
  return new Map(
    paper.list('attachments').map((name) => [name, paper.files.get(`attachments/${name}`) ?? new Uint8Array(0)]),
  );
}

/** Whether the centre has the whole page of that name. */
export async function isAtCentre(hall: SimulatedHall, name: string): Promise<boolean> {
  const page = parsePageName(name);
  const [journal, digest] = [base64urlToBytes(page?.journal ?? ''), base64urlToBytes(page?.digest ?? '')];
  return journal && digest ? (await hall.centre.store().findAttachment(journal, digest)) !== undefined : false;
}

/** The centre has just these bytes, and the tablet has let its files go. */
export async function expectAllThere(
  hall: SimulatedHall,
  paper: SimulatedPaper,
  files: Map<string, Uint8Array>,
): Promise<void> {
  expect(hall.sync.state.value).toEqual({ kind: 'idle' });
  for (const [name, bytes] of files) {
    const kept = await hall.centre.attachmentFiles().read(parsePageName(name)?.digest ?? '');
    expect(kept).toEqual(bytes);
  }
  expect(paper.list('attachments')).toEqual([]);
  expect(hall.store.counts.value).toMatchObject({ pages: 0, pageBytes: 0 });
}

/** Whether a page is asked about or sent. */
export function isPagePath(path: string): boolean {
  return path.includes('/attachments');
}
