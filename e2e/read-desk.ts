import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Pass } from '../src/domain/pass.ts';
import type { Campaign } from './campaign.ts';

/** A pass as the desk's JSON has it: the withdrawal code is the text that the participant saw. */
export type DeskPass = Omit<Pass, 'withdrawal'> & { readonly withdrawal: string };

export type DeskReading = {
  /** 0 where every chain, signature, number and body held. */
  readonly exitCode: number;
  /** What the command printed. */
  readonly printed: string;
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
  const lines = readFileSync(json, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
  const passes = lines.filter(({ body }) => body.kind === 'pass').map(({ body }) => body.pass);
  const reading = { exitCode, printed, passes, csv: readFileSync(csv, 'utf8') };
  rmSync(folder, { recursive: true });
  return reading;
}

function run(command: readonly string[], env: Record<string, string>): Promise<{ exitCode: number; printed: string }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, command, { env: { ...process.env, ...env } });
    let printed = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (printed += chunk));
    child.on('close', (code) => resolve({ exitCode: code ?? 1, printed }));
  });
}
