import { dirname, join } from 'node:path';
import { good, type Outcome } from '../../domain/outcome.ts';
import { makeDictionaryBytes } from '../pack/make-dictionary.ts';
import { readPackSource } from '../pack/read-pack-source.ts';
import { publishCampaign } from '../publish.ts';
import type { Command } from './arguments.ts';
import { createPictureReader, isFolder, readTextFile } from './disk.ts';
import type { DeskProblem } from './problem-words.ts';
import { type DeskSurroundings, unlock } from './unlock.ts';

/** Reads the pack's source, signs it and sends it. */
export async function publishPack(
  command: Extract<Command, { kind: 'publish' }>,
  surroundings: DeskSurroundings,
): Promise<Outcome<undefined, DeskProblem>> {
  const path = (await isFolder(command.pack)) ? join(command.pack, 'pack.json') : command.pack;
  const text = await readTextFile(path);
  if (!text.ok) return text;
  const unlocked = await unlock(command, surroundings);
  if (!unlocked.ok) return unlocked;
  const { keys, client, centre } = unlocked.value;
  const content = await readPackSource(text.value, keys.campaign, createPictureReader(dirname(path)));
  if (!content.ok) return content;
  const dictionary = makeDictionaryBytes(content.value.pack);
  const published = await publishCampaign(client, keys, { ...content.value, dictionary }, surroundings.now());
  if (!published.ok) return published;
  const { changed, serial, packSerial, packBytes, isReceiptKeyNew } = published.value;
  const { terminal } = surroundings;
  terminal.print(
    changed
      ? `Published to ${centre}: manifest ${serial}, pack ${packSerial} (${packBytes} bytes).`
      : `${centre} has all of this already: manifest ${serial}, pack ${packSerial}.`,
  );
  if (isReceiptKeyNew) {
    terminal.printError('The centre signs receipts with another key than last time. If its data was not deleted on');
    terminal.printError('purpose, it may be another centre: ask whoever runs it before you send tablets there.');
  }
  return good(undefined);
}
