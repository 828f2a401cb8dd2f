import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Pass } from '../../src/domain/pass.ts';
import type { EntryHeader } from '../../src/protocol/entry-header.ts';
import type { Campaign } from '../campaign.ts';

/** A line of the desk's JSON export, as far as the hall looks at it. */
export type DeskEntry = {
  readonly journal: string;
  readonly number: number;
  readonly takenBack: boolean;
  readonly header: Pick<EntryHeader, 'kind' | 'cells' | 'people'>;
  readonly body:
    | { readonly kind: 'pass'; readonly pass: Omit<Pass, 'withdrawal'> & { readonly withdrawal: string } }
    | { readonly kind: Exclude<EntryHeader['kind'], 'pass'> };
  readonly sitting:
    | { readonly about: { readonly event: string; readonly day: number }; readonly event: { readonly title: string } }
    | undefined;
};

export type DeskReading = {
  /** 0 only where every certificate, signature, number and count held. */
  readonly exitCode: number;
  /** What the office reads on its screen. */
  readonly printed: string;
  readonly entries: readonly DeskEntry[];
};

/** Opens everything at the office's desk, by its command line, into a file in `folder`. */
export function openAtDesk(campaign: Campaign, folder: string): DeskReading {
  const desk = join(import.meta.dirname, '../../src/desk/command-line/main.ts');
  const file = join(folder, 'opened.jsonl');
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [desk, 'open', '--key', campaign.keyPath, '--centre', campaign.url, '--json', file],
    { env: { ...process.env, BARUA_PASSPHRASE: campaign.passphrase }, encoding: 'utf8', maxBuffer: 100_000_000 },
  );
  const lines = readLines(file);
  return {
    exitCode: status ?? 1,
    printed: `${stdout}${stderr}`,
    entries: lines.map((line) => JSON.parse(line) as DeskEntry),
  };
}

function readLines(file: string): string[] {
  try {
    return readFileSync(file, 'utf8')
      .split('\n')
      .filter((line) => line !== '');
  } catch {
    // The desk ended before it wrote any; its exit code and words say why.
    return [];
  }
}
