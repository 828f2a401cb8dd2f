import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Pass } from '../src/domain/pass.ts';
import type { SheetLine } from '../src/domain/sheet-line.ts';
import type { EntryHeader } from '../src/protocol/entry-header.ts';
import type { Campaign } from './campaign.ts';

/** A pass as the desk's JSON has it: the withdrawal code is the text that the participant saw. */
export type DeskPass = Omit<Pass, 'withdrawal'> & { readonly withdrawal: string };

/** A line of the desk's JSON export, as far as anybody here looks at it. */
export type DeskEntry = {
  readonly journal: string;
  readonly number: number;
  readonly takenBack: boolean;
  readonly header: Pick<EntryHeader, 'kind' | 'cells' | 'people'>;
  readonly body:
    | { readonly kind: 'pass'; readonly pass: DeskPass }
    | { readonly kind: 'sheet-lines'; readonly sheet: string; readonly lines: readonly SheetLine[] }
    | { readonly kind: Exclude<EntryHeader['kind'], 'pass' | 'sheet-lines'> };
  readonly sitting:
    | { readonly about: { readonly event: string; readonly day: number }; readonly event: { readonly title: string } }
    | undefined;
};

export type DeskReading = {
  /** 0 where every chain, signature, number and body held. */
  readonly exitCode: number;
  /** What the command printed. */
  readonly printed: string;
  readonly entries: readonly DeskEntry[];
  /** Those entries that are passes. */
  readonly passes: readonly DeskPass[];
  readonly csv: string;
};

const main = join(import.meta.dirname, '../src/desk/command-line/main.ts');

/** Opens everything at the centre with the office's command line, as the README says. */
export async function readDesk(campaign: Campaign): Promise<DeskReading> {
  const folder = mkdtempSync(join(tmpdir(), 'barua-desk-'));
  const [json, csv] = [join(folder, 'letters.json'), join(folder, 'letters.csv')];
  const { exitCode, printed } = await run([main, 'open', '--key', campaign.keyPath, '--json', json, '--csv', csv], {
    BARUA_PASSPHRASE: campaign.passphrase,
  });
  const entries = readText(json)
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as DeskEntry);
  const passes = entries.flatMap(({ body }) => (body.kind === 'pass' ? [body.pass] : []));
  const reading = { exitCode, printed, entries, passes, csv: readText(csv) };
  rmSync(folder, { recursive: true });
  return reading;
}

/** Empty where the desk ended before it wrote any; its exit code and words say why. */
function readText(file: string): string {
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}

/** Runs one command of the office's, with the campaign's key. */
export function runDesk(
  campaign: Campaign,
  ...words: readonly string[]
): Promise<{ exitCode: number; printed: string }> {
  return run([main, ...words, '--key', campaign.keyPath], { BARUA_PASSPHRASE: campaign.passphrase });
}

function run(command: readonly string[], env: Record<string, string>): Promise<{ exitCode: number; printed: string }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, command, { env: { ...process.env, ...env } });
    let printed = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (printed += chunk));
    child.on('close', (code) => resolve({ exitCode: code ?? 1, printed }));
  });
}
