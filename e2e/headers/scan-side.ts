import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { printTable } from '../print-table.ts';

/**
 * The Observatory's own scan, which knows no ports and no paths, put together again from its parts: its requests, its tests, its scores. Arguments: where its package is, host, ports of HTTP and HTTPS, paths.
 * Exit code 1 where a path has less than A+.
 */
type Found = {
  readonly result: string | null;
  readonly pass: boolean;
  readonly constructor: { readonly name: string };
};
type Parts = {
  readonly retrieve: (
    host: string,
    options: object,
  ) => Promise<{ readonly responses: { readonly auto: { readonly status: number } | null } }>;
  readonly tests: readonly ((retrieved: unknown) => Found)[];
  readonly getScoreModifier: (result: string) => number;
  readonly getGradeForScore: (score: number) => { readonly score: number; readonly grade: string };
  readonly leastForExtra: number;
};

const [, , folder = '', host = '', httpPort = '', httpsPort = '', ...paths] = process.argv;
const parts = await loadParts();
const rows: string[][] = [];
for (const path of paths) {
  const retrieved = await parts.retrieve(host, { path, httpPort, httpsPort });
  const { grade, score, failed } = judge(retrieved);
  rows.push([path, String(retrieved.responses.auto?.status ?? 'nothing'), grade, String(score), failed.join(', ')]);
}
printTable(['Address', 'Status', 'Grade', 'Score', 'Not passed'], rows);
process.exitCode = rows.every(([, , grade]) => grade === 'A+') ? 0 : 1;

/** As its `scanner/index.js` does: extra credit counts only for who has an A without it. */
function judge(retrieved: unknown) {
  const found = parts.tests.map((run) => run(retrieved));
  const modifiers = found.map(({ result }) => (result === null ? 0 : parts.getScoreModifier(result)));
  const plain = modifiers.reduce((sum, each) => sum + Math.min(0, each), 100);
  const extra = modifiers.reduce((sum, each) => sum + each, 100);
  const { grade, score } = parts.getGradeForScore(plain >= parts.leastForExtra ? extra : plain);
  const failed = found.flatMap(({ pass, result, constructor: { name } }) => (pass ? [] : [`${name}: ${result}`]));
  return { grade, score, failed };
}

async function loadParts(): Promise<Parts> {
  const load = (path: string) => import(pathToFileURL(join(folder, 'src', path)).href);
  const [retriever, constants, grader, charts] = await Promise.all(
    ['retriever/retriever.js', 'constants.js', 'grader/grader.js', 'grader/charts.js'].map(load),
  );
  return {
    retrieve: retriever.retrieve,
    tests: constants.ALL_TESTS,
    getScoreModifier: grader.getScoreModifier,
    getGradeForScore: grader.getGradeForScore,
    leastForExtra: charts.MINIMUM_SCORE_FOR_EXTRA_CREDIT,
  };
}
