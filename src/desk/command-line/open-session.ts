import { bad, good, type Outcome } from '../../domain/outcome.ts';
import type { ExportedFile } from '../lists/make-export.ts';
import { createReview, type Review } from '../review/review-session.ts';
import { readSession, type Session } from '../session/session.ts';
import type { SessionOptions } from './arguments.ts';
import { createNewFile, streamFile } from './disk.ts';
import type { DeskProblem } from './problem-words.ts';
import { type DeskSurroundings, unlock } from './unlock.ts';

/** Opens a campaign for a command that works with all of it. `makeSeed`: for a sample that is to be drawn again. */
export async function openForCommand(
  { carriers, alone, ...options }: SessionOptions,
  surroundings: DeskSurroundings,
  makeSeed?: () => Uint8Array<ArrayBuffer>,
): Promise<Outcome<{ readonly session: Session; readonly review: Review }, DeskProblem>> {
  const unlocked = await unlock(options, surroundings);
  if (!unlocked.ok) return unlocked;
  const { title, keys, client } = unlocked.value;
  const sources = carriers.map((path) => ({ path, stream: () => streamFile(path) }));
  const session = await readSession({ title, keys, client: alone ? undefined : client, carriers: sources });
  if (!session.ok) return session;
  return good({ session: session.value, review: createReview(session.value, surroundings.now, makeSeed) });
}

/** Writes an export to a file that must not exist yet. */
export async function writeExport(
  path: string,
  { pieces }: Pick<ExportedFile, 'pieces'>,
): Promise<Outcome<undefined, DeskProblem>> {
  const file = await createNewFile(path);
  if (!file.ok) return file;
  try {
    for (const piece of pieces) await file.value.write(piece);
    await file.value.close();
    return good(undefined);
  } catch (error) {
    return bad({ kind: 'file-not-written', path, why: String(error) });
  }
}
