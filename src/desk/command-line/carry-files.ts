import { good, type Outcome } from '../../domain/outcome.ts';
import type { CarriedJournal, CarrierAnswer } from '../../protocol/carrier-answer.ts';
import { base64urlToBytes } from '../../sealing/base64url.ts';
import type { Command } from './arguments.ts';
import { checkFile, streamFile, writeNewFile } from './disk.ts';
import { toPlainLine } from './plain-line.ts';
import { type DeskProblem, type ExitCode, exitCodes } from './problem-words.ts';
import { writeTable } from './table.ts';
import { type DeskSurroundings, unlock } from './unlock.ts';

/** Hands carrier files in, one after the other, and writes the receipts beside each. */
export async function carryFiles(
  command: Extract<Command, { kind: 'carry' }>,
  surroundings: DeskSurroundings,
): Promise<Outcome<ExitCode, DeskProblem>> {
  for (const path of command.files) {
    const file = await checkFile(path);
    if (!file.ok) return file;
  }
  const unlocked = await unlock(command, surroundings);
  if (!unlocked.ok) return unlocked;
  let isClean = true;
  for (const path of command.files) {
    const carried = await unlocked.value.client.carry(toStream(streamFile(path)));
    if (!carried.ok) return carried;
    const answer = carried.value;
    for (const line of answerToLines(path, answer)) surroundings.terminal.print(toPlainLine(line));
    isClean &&= isAnswerClean(answer);
    const receipts = base64urlToBytes(answer.receipts);
    if (!receipts || receipts.length === 0) continue;
    const name = `${path.replace(/\.barua(\.txt)?$/, '')}-receipts-${surroundings.now()}.barua`;
    const written = await writeNewFile(name, receipts);
    if (!written.ok) return written;
    surroundings.terminal.print(`Receipts to carry back: ${name}`);
  }
  return good(isClean ? exitCodes.good : exitCodes.broken);
}

/** Read as the network takes it. */
function toStream(chunks: AsyncIterable<Uint8Array>): ReadableStream<Uint8Array> {
  const source = chunks[Symbol.asyncIterator]();
  return new ReadableStream({
    pull: async (controller) => {
      const next = await source.next();
      if (next.done) controller.close();
      else controller.enqueue(next.value);
    },
  });
}

function isAnswerClean({ journals, loose, pages, ending }: CarrierAnswer): boolean {
  return (
    ending === 'whole' &&
    loose.length === 0 &&
    pages.left === 0 &&
    journals.every(({ refused }) => refused.length === 0)
  );
}

function answerToLines(path: string, { journals, loose, pages, ending }: CarrierAnswer): string[] {
  return [
    `${path}:`,
    ...writeTable(['Tablet', 'Journal', 'Taken', 'Known', 'Refused', 'Centre has'], journals.map(journalToRow)),
    ...journals.flatMap(({ journal, refused }) =>
      refused.map(({ first, last, why }) => `  ${journal.slice(0, 6)}: entries ${first} to ${last} refused (${why}).`),
    ),
    ...loose.map(({ why, count }) => `  ${count} parts refused (${why}).`),
    ...(pages.taken + pages.known > 0 ? [`  Sealed pages: ${pages.taken} taken, ${pages.known} known.`] : []),
    ...pages.why.map(({ why, count }) => `  ${count} sealed pages not taken (${why}); they are still on the tablet.`),
    ...(ending === 'whole' ? [] : ['  The file ends too early. What comes before was taken; ask for the file again.']),
  ];
}

function journalToRow({ journal, tabletName, taken, known, refused, head }: CarriedJournal): (string | number)[] {
  const count = refused.reduce((sum, { first, last }) => sum + last - first + 1, 0);
  return [tabletName, journal.slice(0, 6), taken, known, count, head];
}
