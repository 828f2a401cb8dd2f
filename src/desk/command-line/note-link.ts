import { noteInvite } from '../invites.ts';
import { writeContents } from '../keeping.ts';
import { problemToWords } from './problem-words.ts';
import type { DeskSurroundings, Unlocked } from './unlock.ts';

/** Writes down at the centre that a link was made. Without that it works as well, so it is said and nothing more. */
export async function noteLink(
  link: string,
  { client, keys }: Unlocked,
  { terminal, now }: DeskSurroundings,
): Promise<void> {
  const noted = await noteInvite((content) => writeContents(client, keys, [content], now()), keys, link);
  if (noted.ok) return;
  terminal.printError(
    `${problemToWords(noted.problem)} So "desk invites" does not list this link; with the link itself it can be withdrawn all the same.`,
  );
}
