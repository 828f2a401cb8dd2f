import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { bad, good, type Outcome } from '../../domain/outcome.ts';
import { examplePackSource, examplePicture } from '../pack/example-pack.ts';
import { writeNewFile } from './disk.ts';
import type { DeskProblem } from './problem-words.ts';
import type { DeskSurroundings } from './unlock.ts';

/** Writes the example pack into a folder that holds no `pack.json` yet. */
export async function newPack(
  folder: string,
  { terminal }: DeskSurroundings,
): Promise<Outcome<undefined, DeskProblem>> {
  try {
    await mkdir(folder, { recursive: true });
  } catch (error) {
    return bad({ kind: 'file-not-written', path: folder, why: String(error) });
  }
  const path = join(folder, 'pack.json');
  const written = await writeNewFile(path, `${JSON.stringify(examplePackSource, undefined, 2)}\n`);
  if (!written.ok) return written;
  await writeFile(join(folder, examplePackSource.cases[0].picture.file), examplePicture);
  terminal.print(
    `${path} is an example with one invented case. Fill it in, put the pictures beside it, then publish it.`,
  );
  return good(undefined);
}
