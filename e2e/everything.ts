import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findChromium } from './browser/find-chromium.ts';

/**
 * `npm test`: every gate, one after the other, and one closing line. A gate is a command that passes or fails; the test runners also say how many tests ran.
 */
type Gate = { readonly name: string; readonly command: readonly string[]; readonly report?: 'vitest' | 'playwright' };

const gates: readonly Gate[] = [
  { name: 'types', command: ['tsc', '-b'] },
  { name: 'lint', command: ['biome', 'check', '--error-on-warnings', '.'] },
  { name: 'dead code', command: ['knip'] },
  { name: 'unit', command: ['vitest', 'run'], report: 'vitest' },
  { name: 'build', command: ['vite', 'build', '--logLevel', 'warn'] },
  { name: 'size', command: ['size-limit'] },
  { name: 'hall, short', command: ['node', 'e2e/hall/main.ts', '--short'] },
  { name: 'power, short', command: ['node', 'e2e/power/main.ts', '--short', '--back-end', 'leveldb'] },
  { name: 'stories', command: ['playwright', 'test'], report: 'playwright' },
];

const folder = mkdtempSync(join(tmpdir(), 'barua-test-'));
const binaries = join(import.meta.dirname, '..', 'node_modules', '.bin');
const path = `${binaries}:${process.env['PATH'] ?? ''}`;
process.env['CHROMIUM'] = findChromium();
// A centre is started some seventy times.
process.env['NODE_COMPILE_CACHE'] = join(folder, 'compiled');

let passed = 0;
let failed = 0;
let skipped = 0;
for (const gate of gates) {
  const started = Date.now();
  const reportFile = join(folder, `${gate.name}.json`);
  const env = { ...process.env, PATH: path, ...(gate.report && { BARUA_TEST_REPORT: reportFile }) };
  process.stdout.write(`\n── ${gate.name}\n`);
  const { status } = spawnSync(gate.command[0] ?? 'false', gate.command.slice(1), { stdio: 'inherit', env });
  const counted =
    gate.report && existsSync(reportFile) ? countTests(gate.report, readFileSync(reportFile, 'utf8')) : undefined;
  passed += counted?.passed ?? (status === 0 ? 1 : 0);
  failed += Math.max(counted?.failed ?? 0, status === 0 ? 0 : 1);
  skipped += counted?.skipped ?? 0;
  process.stdout.write(
    `── ${gate.name}: ${status === 0 ? 'good' : 'FAILED'} (${Math.round((Date.now() - started) / 1000)} s)\n`,
  );
}
rmSync(folder, { recursive: true });
process.stdout.write(`\n${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}\n`);
process.exitCode = failed > 0 ? 1 : 0;

function countTests(kind: 'vitest' | 'playwright', json: string): { passed: number; failed: number; skipped: number } {
  const report = JSON.parse(json);
  if (kind === 'vitest') {
    return { passed: report.numPassedTests, failed: report.numFailedTests, skipped: report.numPendingTests };
  }
  return {
    passed: report.stats.expected + report.stats.flaky,
    failed: report.stats.unexpected,
    skipped: report.stats.skipped,
  };
}
