import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startCentre } from '../../src/centre/start-centre.ts';
import { endpoints } from '../../src/protocol/endpoints.ts';
import { ensureBuilt } from '../ensure-built.ts';
import { installAside } from '../install-aside.ts';
import { makeCertificate } from '../road/certificate.ts';
import { startTlsProxy } from './tls-proxy.ts';

/**
 * `npm run headers`: what the MDN HTTP Observatory (the public scanner, from npm) says of the running centre behind TLS, as `docs/deploy.md` has it: app, desk, API. Exit code 0 only if
 * every page has its top grade, A+; 2 where npm cannot get it.
 */
const version = '1.4.8';
const host = '127.0.0.1';
const paths = ['/', '/desk', '/desk/totals', '/sw.js', endpoints.centre(), '/healthz', '/readyz'];

const installed = installAside(`observatory-${version}`, [`@mdn/mdn-http-observatory@${version}`]);
if (!installed.ok) {
  console.log(`NOT SHOWN: ${installed.problem}`);
  process.exit(2);
}
const package_ = join(installed.value, 'node_modules/@mdn/mdn-http-observatory');
// It asks for Chromium's list of preloaded names, of which ours is none.
const preloaded = join(package_, 'conf/hsts-preload.json');
if (!existsSync(preloaded)) writeFileSync(preloaded, '{}');

ensureBuilt();
const folder = mkdtempSync(join(tmpdir(), 'barua-headers-'));
const centre = await startCentre(
  {
    host,
    port: 0,
    store: { kind: 'sqlite', path: join(folder, 'centre.db') },
    attachmentFolder: join(folder, 'attachments'),
    allowedCampaigns: 'any',
    isBehindProxy: true,
    metrics: undefined,
    drainMs: 0,
    staticFolder: join(import.meta.dirname, '../../dist'),
  },
  () => undefined,
);
const certificate = makeCertificate(host);
const authority = join(folder, 'authority.pem');
writeFileSync(authority, certificate.chain);
const proxy = await startTlsProxy(centre.url, host, certificate);
const ports = [String(proxy.httpPort), String(proxy.httpsPort)];
// A process of its own, for which authorities to trust is said when it starts.
const scanner = spawn(
  process.execPath,
  [fileURLToPath(import.meta.resolve('./scan-side.ts')), package_, host, ...ports, ...paths],
  {
    stdio: 'inherit',
    env: { ...process.env, NODE_EXTRA_CA_CERTS: authority },
  },
);
const [code] = await once(scanner, 'exit');
await proxy.stop();
await centre.stop();
rmSync(folder, { recursive: true });
process.exitCode = typeof code === 'number' ? code : 1;
