import type { AuditLine } from '../../protocol/audit-line.ts';

/** What went at one run of the centre's. `at`: epoch ms of its last step. */
export type RetentionRun = { readonly at: number; readonly pages: number; readonly bodies: number };

/** A run holds a lease of ten minutes and renews it before each step; the next one comes hours later. In ms. */
const pauseMs = 600_000;

/** The runs that lines of the audit log tell of, the latest first: each of their steps is a line. */
export function listRuns(lines: readonly AuditLine[]): RetentionRun[] {
  const runs: RetentionRun[] = [];
  for (const { at, deed, numbers } of lines) {
    if (deed !== 'let-go') continue;
    const [pages = 0, bodies = 0] = numbers;
    const last = runs[0];
    if (last && at - last.at <= pauseMs) runs[0] = { at, pages: last.pages + pages, bodies: last.bodies + bodies };
    else runs.unshift({ at, pages, bodies });
  }
  return runs;
}
