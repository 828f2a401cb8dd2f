import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { Campaign } from '../campaign.ts';
import type { HallTablet } from './debate.ts';
import type { SealedPass } from './memory.ts';

/**
 * What `--fault` lets go wrong on purpose: a check that cannot fail is none. `lose-pass`: one more person was told that it is sealed than was saved; `double-pass`: one fewer;
 * `change-letter`: what is sealed is not to the mark what somebody wrote; `leak-to-profile`, `leak-to-centre`: somebody's name is on disk in the clear.
 */
export const faults = ['lose-pass', 'double-pass', 'change-letter', 'leak-to-profile', 'leak-to-centre'] as const;
export type Fault = (typeof faults)[number];

/** What the simulator then holds against centre and desk. */
export function distortMemory(sealed: readonly SealedPass[], chosen: readonly Fault[]): readonly SealedPass[] {
  return chosen.reduce(distort, sealed);
}

function distort(sealed: readonly SealedPass[], fault: Fault): readonly SealedPass[] {
  const [first, ...others] = sealed;
  if (!first) return sealed;
  switch (fault) {
    case 'lose-pass': {
      const pass = { ...first.pass, name: `${first.pass.name} II` };
      return [...sealed, { ...first, pass, code: undefined, number: undefined }];
    }
    case 'double-pass':
      return others;
    case 'change-letter': {
      const at = sealed.findLastIndex(({ pass }) => pass.letters.length > 0);
      return sealed.map((each, index) => (index === at ? withChangedLetter(each) : each));
    }
    case 'leak-to-profile':
    case 'leak-to-centre':
      return sealed;
  }
}

/** Writes a participant's name where it must not be. */
export function leakName(name: string, chosen: readonly Fault[], tablet: HallTablet, campaign: Campaign): void {
  if (chosen.includes('leak-to-profile')) {
    writeFileSync(join(tablet.device.profile, 'Default', 'leaked'), `{"name":"${name}"}`, 'utf16le');
  }
  if (chosen.includes('leak-to-centre')) writeIntoDatabase(campaign.centreFolder, name);
}

/** A row of its own in the centre's database. The centre must be stopped. */
export function writeIntoDatabase(centreFolder: string, text: string): void {
  const database = new DatabaseSync(join(centreFolder, 'centre.db'));
  database.exec('create table if not exists planted (text text)');
  database.prepare('insert into planted values (?)').run(text);
  database.close();
}

function withChangedLetter(sealed: SealedPass): SealedPass {
  const letters = sealed.pass.letters.map((letter) => ({ ...letter, text: `${letter.text} ` }));
  return { ...sealed, pass: { ...sealed.pass, letters } };
}
