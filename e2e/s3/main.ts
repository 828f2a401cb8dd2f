import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { installAside } from '../install-aside.ts';

/**
 * `npm run s3`: the suites of pages and photographs against a bucket of an S3 server that somebody else has written: the one that `S3_ENDPOINT` and its fellows name, which is left as it
 * was, else s3rver on this machine. Exit code that of the tests; 2 where there is no server to be had.
 */
const version = '@20minutes/s3rver@5.0.0';
const bucket = 'letters';

type Server = { readonly run: () => Promise<{ readonly port: number }>; readonly close: () => Promise<void> };

const server = process.env['S3_ENDPOINT'] ? undefined : await startServer();
const arguments_ = ['run', 'src/centre/http/sqlite.test.ts', '-t', 'with a bucket'];
const vitest = join(import.meta.dirname, '../../node_modules/.bin/vitest');
const tests = spawn(vitest, arguments_, { stdio: 'inherit', env: { ...process.env, ...server?.env } });
const [code] = await once(tests, 'exit');
await server?.stop();
process.exitCode = typeof code === 'number' ? code : 1;

async function startServer() {
  const installed = installAside('s3rver-5.0.0', [version]);
  if (!installed.ok) {
    console.log(`NOT SHOWN: ${installed.problem}, and S3_ENDPOINT names no other server`);
    process.exit(2);
  }
  const folder = mkdtempSync(join(tmpdir(), 'barua-s3-'));
  const load = createRequire(join(installed.value, 'package.json'));
  const S3rver = load('@20minutes/s3rver');
  mendSignature(load('@20minutes/s3rver/lib/signature/v4.js'));
  const buckets = [{ name: bucket, configs: [] }];
  const options = { address: '127.0.0.1', port: 0, silent: true, directory: folder, configureBuckets: buckets };
  const running: Server = new S3rver(options);
  const { port } = await running.run();
  console.log(`${version} on port ${port}`);
  return {
    env: {
      S3_ENDPOINT: `http://127.0.0.1:${port}`,
      S3_BUCKET: bucket,
      S3_ACCESS_KEY_ID: 'S3RVER',
      S3_SECRET_ACCESS_KEY: 'S3RVER',
    },
    stop: async () => {
      await running.close();
      rmSync(folder, { recursive: true });
    },
  };
}

type SignedAddress = { readonly uri: string };

/** s3rver checks a bucket's own address as if it were written without its last slash; AWS signs the path as it is sent. */
function mendSignature(v4: { getStringToSign: (asked: SignedAddress, ...more: readonly unknown[]) => string }): void {
  const { getStringToSign } = v4;
  v4.getStringToSign = (asked, ...more) =>
    getStringToSign(asked.uri === `/${bucket}` ? { ...asked, uri: `/${bucket}/` } : asked, ...more);
}
