import { dirname, join } from 'node:path';
import type { Bytes } from '../../domain/bytes.ts';
import { bad, good, type Outcome } from '../../domain/outcome.ts';
import { isDraftFile, unpackDraftFile } from '../pack/draft-file.ts';
import { makeDictionaryBytes } from '../pack/make-dictionary.ts';
import { bringPackBack, recallCase } from '../pack/publish-draft.ts';
import { readPackSource } from '../pack/read-pack-source.ts';
import { type PublishResult, publishCampaign } from '../publish.ts';
import type { Command } from './arguments.ts';
import { createPictureReader, isFolder, readBytesFile } from './disk.ts';
import type { DeskProblem } from './problem-words.ts';
import { type DeskSurroundings, unlock } from './unlock.ts';

/** Reads the pack's source, signs it and sends it. A folder, its `pack.json`, or the file that the desk's page saves. */
export async function publishPack(
  command: Extract<Command, { kind: 'publish' }>,
  surroundings: DeskSurroundings,
): Promise<Outcome<undefined, DeskProblem>> {
  const read = await readSource(command.pack);
  if (!read.ok) return read;
  const { text, readPicture } = read.value;
  const unlocked = await unlock(command, surroundings);
  if (!unlocked.ok) return unlocked;
  const { keys, client, centre } = unlocked.value;
  const content = await readPackSource(text, keys.campaign, readPicture);
  if (!content.ok) return content;
  const dictionary = makeDictionaryBytes(content.value.pack);
  const published = await publishCampaign(client, keys, { ...content.value, dictionary }, surroundings.now());
  if (!published.ok) return published;
  printPublished(published.value, centre, surroundings);
  return good(undefined);
}

/** Takes a case out of what is in force, or brings an earlier pack back. */
export async function recallPublished(
  command: Extract<Command, { kind: 'recall' }>,
  surroundings: DeskSurroundings,
): Promise<Outcome<undefined, DeskProblem>> {
  const unlocked = await unlock(command, surroundings);
  if (!unlocked.ok) return unlocked;
  const { keys, client, centre } = unlocked.value;
  const recall = command.what === 'case' ? recallCase : bringPackBack;
  const published = await recall(client, keys, command.number, surroundings.now());
  if (!published.ok) return published;
  printPublished(published.value, centre, surroundings);
  return good(undefined);
}

type ReadSource = {
  readonly text: string;
  readonly readPicture: (file: string) => Promise<Bytes | undefined>;
};

async function readSource(given: string): Promise<Outcome<ReadSource, DeskProblem>> {
  const path = (await isFolder(given)) ? join(given, 'pack.json') : given;
  const bytes = await readBytesFile(path);
  if (!bytes.ok) return bytes;
  if (!isDraftFile(bytes.value)) {
    return good({ text: new TextDecoder().decode(bytes.value), readPicture: createPictureReader(dirname(path)) });
  }
  const unpacked = unpackDraftFile(bytes.value);
  if (!unpacked) return bad({ kind: 'draft-file-damaged' });
  return good({ text: unpacked.text, readPicture: async (file) => unpacked.pictures[file] });
}

function printPublished(
  { changed, serial, packSerial, packBytes, isReceiptKeyNew }: PublishResult,
  centre: string,
  { terminal }: DeskSurroundings,
): void {
  terminal.print(
    changed
      ? `Published to ${centre}: manifest ${serial}, pack ${packSerial} (${packBytes} bytes).`
      : `${centre} has all of this already: manifest ${serial}, pack ${packSerial}.`,
  );
  if (isReceiptKeyNew) {
    terminal.printError('The centre signs receipts with another key than last time. If its data was not deleted on');
    terminal.printError('purpose, it may be another centre: ask whoever runs it before you send tablets there.');
  }
}
