import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Held, Serving } from './centre-side.ts';
import { makeCertificate } from './certificate.ts';
import { openEmulatedLink } from './emulated-link.ts';
import type { Link } from './links.ts';
import { askOnce, endProcess, type Race, runRace, startOn } from './race.ts';
import type { MannerName } from './tablet-side.ts';

/** Who runs where, and for how long at most. */
export type Entrant = {
  readonly link: Link;
  readonly manner: MannerName;
  readonly count: number;
  readonly seed: number;
  readonly mostSeconds: number;
  readonly pouchFolder: string | undefined;
};

/** How it ended, and what really is at the other end. */
export type Finish = Race & Held;

/** One manner on a link, with namespaces, a centre and a database of its own: several may run at once. */
export async function runLane(name: string, entrant: Entrant, whenAllAreReady: () => Promise<void>): Promise<Finish> {
  const folder = mkdtempSync(join(tmpdir(), 'barua-road-'));
  const emulated = await openEmulatedLink(name, entrant.seed);
  const centre = startOn(emulated.centreSide, 'centre-side.ts');
  try {
    const { spki, ...certificate } = makeCertificate(emulated.centreAddress);
    const url = `https://${emulated.centreAddress}`;
    const { pouchFolder, link, mostSeconds, ...what } = entrant;
    const options = { folder, url, ...certificate, pouchFolder };
    const { inviteLink } = await askOnce<Serving>(centre, options);
    const race = await runRace(
      emulated,
      link,
      { ...what, url, inviteLink, pouchFolder, spki, folder },
      mostSeconds,
      whenAllAreReady,
    );
    return { ...race, ...(await askOnce<Held>(centre, 'what is there?')) };
  } finally {
    await endProcess(centre);
    await emulated.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
