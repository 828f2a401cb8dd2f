import { rename } from 'node:fs/promises';
import { bad, good, type Outcome } from '../../domain/outcome.ts';
import type { AuditLine, Deed, Doer } from '../../protocol/audit-line.ts';
import { type AuditHead, headToText, readAuditLog, textToHead } from '../../protocol/audit-log.ts';
import { base64urlToBytes, bytesToBase64url } from '../../sealing/base64url.ts';
import { type ReadAudit, readWholeAudit, verify } from '../audit.ts';
import { type DiskProblem, readTextFile, writeNewFile } from './disk.ts';
import type { GateCommand } from './gate-arguments.ts';
import { toPlainLine } from './plain-line.ts';
import type { DeskProblem } from './problem-words.ts';
import { type DeskSurroundings, unlock } from './unlock.ts';

export type AuditFileProblem =
  | { readonly kind: 'audit-file-damaged'; readonly path: string }
  | { readonly kind: 'audit-head-damaged'; readonly path: string };

/** Reads the centre's whole log and checks it, against the head of the last time too; keeps this time's, and the log if wanted. */
export async function checkAudit(
  command: Extract<GateCommand, { kind: 'audit' }>,
  surroundings: DeskSurroundings,
): Promise<Outcome<undefined, DeskProblem>> {
  const unlocked = await unlock(command, surroundings);
  if (!unlocked.ok) return unlocked;
  const { client, keys } = unlocked.value;
  const kept = await readHead(command.head);
  if (!kept.ok) return kept;
  const read = await readWholeAudit(client.audit, keys.campaign, kept.value);
  if (!read.ok) return read;
  if (command.save !== undefined) {
    const saved = await writeNewFile(command.save, `${JSON.stringify(read.value.log)}\n`);
    if (!saved.ok) return saved;
  }
  const colleagues = command.list ? await client.colleagues() : undefined;
  const names = new Map(colleagues?.ok ? colleagues.value.map(({ id, name }) => [id, name]) : []);
  return tell(read.value, kept.value, command, surroundings, names);
}

/** The same with a log that was saved before. */
export async function checkAuditFile(
  command: Extract<GateCommand, { kind: 'audit-file' }>,
  surroundings: DeskSurroundings,
): Promise<Outcome<undefined, DeskProblem>> {
  const text = await readTextFile(command.file);
  if (!text.ok) return text;
  const log = readAuditLog(parseJson(text.value));
  const campaign = log && base64urlToBytes(log.campaign);
  if (!log || !campaign) return bad({ kind: 'audit-file-damaged', path: command.file });
  const kept = await readHead(command.head);
  if (!kept.ok) return kept;
  const read = verify(log, campaign, kept.value);
  return read.ok ? tell(read.value, kept.value, command, surroundings, new Map()) : read;
}

async function tell(
  { lines, head }: ReadAudit,
  kept: AuditHead | undefined,
  { head: path, list }: { readonly head: string | undefined; readonly list: boolean },
  { terminal }: DeskSurroundings,
  names: ReadonlyMap<string, string>,
): Promise<Outcome<undefined, DiskProblem>> {
  if (list) for (const line of lines) terminal.print(toPlainLine(lineToWords(line, names)));
  terminal.print(`${lines.length} lines, each chained to the one before: none changed, missing or out of its place.`);
  if (kept) terminal.print(`The log goes through line ${kept.number} as it was when its head was kept.`);
  terminal.print(`Head: ${headToText(head)}`);
  if (path === undefined || kept?.number === head.number) return good(undefined);
  const written = await writeNewFile(`${path}.new`, `${headToText(head)}\n`);
  if (!written.ok) return written;
  await rename(`${path}.new`, path);
  return good(undefined);
}

/** The head that was kept; none where there is no such file yet. */
async function readHead(path: string | undefined): Promise<Outcome<AuditHead | undefined, DeskProblem>> {
  if (path === undefined) return good(undefined);
  const text = await readTextFile(path);
  if (!text.ok) return text.problem.kind === 'file-missing' ? good(undefined) : text;
  const head = textToHead(text.value);
  return head ? good(head) : bad({ kind: 'audit-head-damaged', path });
}

const deedWords: Readonly<Record<Deed, string>> = {
  published: 'published a manifest and a case pack',
  'tablet-joined': 'joined by an invite',
  'tablet-withdrawn': 'withdrew a tablet',
  'tablet-restored': 'took a tablet’s withdrawal back',
  'office-wrote': 'wrote an entry into the office’s journal',
  erased: 'erased what people gave',
  reported: 'handed an evening report in',
  'colleague-joined': 'let a colleague in',
  'role-given': 'gave a role',
  'role-taken': 'took a role',
  'signed-in': 'signed in',
  'signed-out': 'signed out',
  released: 'released what was put aside',
  confirmed: 'published confirmed totals',
  'let-go': 'let go what was old enough',
  'passkey-added': 'made one more passkey',
  'passkey-removed': 'removed a passkey',
  discarded: 'threw away what was put aside',
  'invite-withdrawn': 'withdrew an invite',
};

function lineToWords({ number, at, deed, by, ids, numbers }: AuditLine, names: ReadonlyMap<string, string>): string {
  const named = ids.map((id) => bytesToBase64url(id)).map((id) => names.get(id) ?? id.slice(0, 22));
  const what = deed ? deedWords[deed] : 'something that a newer version knows';
  const about = [...named, ...numbers].join(' ');
  return `${number}  ${new Date(at).toISOString()}  ${doerToWords(by, names)}: ${what} (${about})`;
}

function doerToWords(by: Doer, names: ReadonlyMap<string, string>): string {
  if (by.kind === 'key') return 'the campaign’s key';
  if (by.kind === 'centre') return 'the centre';
  const id = bytesToBase64url(by.id);
  return `${by.kind} ${names.get(id) ?? id}`;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
