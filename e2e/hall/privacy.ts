import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hitToText, searchFolders } from '../browser/byte-search.ts';
import type { Needle } from '../browser/needle-finder.ts';
import type { Campaign } from '../campaign.ts';
import type { HallTablet } from './debate.ts';
import { writeIntoDatabase } from './faults.ts';

/** One search, as a line of the closing table. */
export type PrivacyCheck = {
  readonly where: string;
  readonly lookedFor: number;
  readonly files: number;
  readonly bytes: number;
  readonly unpacked: number;
  readonly found: number;
  readonly problems: readonly string[];
};

const mostTold = 20;

/** Looks for every name and letter in these folders; any found, any file that could not be read, and nothing to look through at all are problems. */
export function searchForPeople(where: string, folders: readonly string[], needles: readonly Needle[]): PrivacyCheck {
  const { hits, files, bytes, unpacked, unreadable } = searchFolders(folders, needles);
  const problems = [
    ...hits.slice(0, mostTold).map((hit) => `found ${where}: ${hitToText(hit)}`),
    ...unreadable.map((file) => `could not be read ${where}: ${file}`),
    ...(bytes === 0 || needles.length === 0 ? [`nothing to look through ${where}`] : []),
  ];
  return { where, lookedFor: needles.length, files, bytes, unpacked, found: hits.length, problems };
}

const planted = {
  name: 'Nobody Inparticular wa Kontrolo',
  letter: 'This sentence was planted by the simulator so that it can be found again.',
};

/**
 * The positive control: the same search on the same folders finds a name and a letter that were put there, in the profile by the app's own page, in the centre's
 * database. A search that finds neither would prove nothing. Expects the centre stopped and the tablet's browser closed; leaves them so.
 */
export async function plantAndFind(
  tablet: HallTablet,
  campaign: Campaign,
  needles: readonly Needle[],
): Promise<PrivacyCheck[]> {
  const page = await tablet.device.start();
  await page.evaluate(writeInPage, planted);
  await tablet.device.close();
  writeIntoDatabase(campaign.centreFolder, `${planted.name}\n${planted.letter}`);
  const all = [
    ...needles,
    { what: 'planted name', text: planted.name },
    { what: 'planted letter', text: planted.letter },
  ];
  const control = (where: string, folder: string): PrivacyCheck => {
    const { hits, ...seen } = searchFolders([folder], all);
    const missed = ['planted name', 'planted letter'].filter(
      (what) => !hits.some(({ needle }) => needle.what === what),
    );
    return {
      ...seen,
      where,
      lookedFor: all.length,
      found: hits.length,
      problems: missed.map((what) => `the control found no ${what} ${where}`),
    };
  };
  return [
    control('control: planted in a profile', tablet.device.profile),
    control('control: planted at the centre', campaign.centreFolder),
  ];
}

/** What the app shows to everybody: the built files and the pack's texts. */
export function readOwnTexts(campaign: Campaign): string {
  const dist = join(import.meta.dirname, '../../dist');
  const files = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.(js|html|webmanifest)$/.test(name),
  );
  return [JSON.stringify(campaign.cases), ...files.map((name) => readFileSync(join(dist, name), 'utf8'))].join('\n');
}

/** Runs in the page: into IndexedDB and localStorage, as a careless app would keep a draft. */
async function writeInPage(texts: Readonly<Record<'name' | 'letter', string>>): Promise<void> {
  localStorage.setItem('control', texts.name);
  const opening = indexedDB.open('control', 1);
  opening.onupgradeneeded = () => opening.result.createObjectStore('drafts');
  await new Promise((done) => {
    opening.onsuccess = done;
  });
  const writing = opening.result.transaction('drafts', 'readwrite', { durability: 'strict' });
  writing.objectStore('drafts').put(texts, 'draft');
  await new Promise((done) => {
    writing.oncomplete = done;
  });
  opening.result.close();
}
