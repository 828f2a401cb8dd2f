import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openAttachmentFolder } from '../store/attachment-folder.ts';
import { openSqliteStore } from '../store/sqlite/open-sqlite-store.ts';
import { createApp } from './create-app.ts';
import { loadStaticFiles } from './static-files.ts';

const page = `<!doctype html><title>Barua</title>${'<p>letter</p>'.repeat(50)}`;

describe('the built app', () => {
  let folder: string;
  let app: ReturnType<typeof createApp>;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'barua-dist-'));
    mkdirSync(join(folder, 'dist', 'assets'), { recursive: true });
    writeFileSync(join(folder, 'secret.txt'), 'secret');
    writeFileSync(join(folder, 'dist', 'index.html'), page);
    writeFileSync(join(folder, 'dist', 'sw.js'), 'self.x = 1;');
    writeFileSync(join(folder, 'dist', 'assets', 'main-abc123.js'), 'export const a = 1;');
    writeFileSync(join(folder, 'dist', 'assets', 'main-abc123.js.br'), Buffer.from('made by the build'));
    writeFileSync(join(folder, 'dist', 'icon.png'), Buffer.from([0x89, 0x50]));
    app = createApp({
      store: await openSqliteStore(':memory:'),
      attachmentFiles: openAttachmentFolder('none'),
      clock: () => 0,
      log: () => undefined,
      allowedCampaigns: 'any',
      staticFiles: await loadStaticFiles(join(folder, 'dist')),
    });
  });

  afterAll(() => rmSync(folder, { recursive: true }));

  test('is shown under a policy that lets nothing in from outside', async () => {
    const { headers } = await app.request('/');
    expect(headers.get('Content-Security-Policy')).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob: data:; connect-src 'self'; " +
        "worker-src 'self'; frame-src blob:; manifest-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; " +
        "require-trusted-types-for 'script'; trusted-types barua",
    );
    expect(headers.get('Cross-Origin-Opener-Policy')).toBe('same-origin');
    expect(headers.get('Cross-Origin-Resource-Policy')).toBe('same-origin');
    expect(headers.get('X-Content-Type-Options')).toBe('nosniff');
    expect(headers.get('Referrer-Policy')).toBe('no-referrer');
    expect(headers.get('Permissions-Policy')).toContain('camera=(self), screen-wake-lock=(self), microphone=()');
  });

  test('asks for https for ever only where it is reached by https', async () => {
    expect((await app.request('/')).headers.get('Strict-Transport-Security')).toBeNull();
    const proxied = await app.request('/', { headers: { 'X-Forwarded-Proto': 'https' } });
    expect(proxied.headers.get('Strict-Transport-Security')).toContain('max-age=');
    expect((await app.request('https://centre.test/v1/centre')).headers.get('Strict-Transport-Security')).toContain(
      'max-age=',
    );
  });

  test('keeps hashed files for a year and asks again for all others', async () => {
    const hashed = await app.request('/assets/main-abc123.js');
    expect(hashed.headers.get('Cache-Control')).toBe('public, max-age=31536000, immutable');
    for (const path of ['/', '/index.html', '/sw.js', '/icon.png']) {
      const first = await app.request(path);
      expect(first.headers.get('Cache-Control')).toBe('no-cache');
      const etag = first.headers.get('ETag') ?? '';
      const again = await app.request(path, { headers: { 'If-None-Match': etag } });
      expect(again.status).toBe(304);
      expect(await again.text()).toBe('');
    }
  });

  test('gives text compressed as the browser can take it', async () => {
    const get = async (accept: string) => {
      const answer = await app.request('/', { headers: { 'Accept-Encoding': accept } });
      return { encoding: answer.headers.get('Content-Encoding'), bytes: Buffer.from(await answer.arrayBuffer()) };
    };
    const brotli = await get('gzip, deflate, br, zstd');
    expect(brotli.encoding).toBe('br');
    expect(brotliDecompressSync(brotli.bytes).toString()).toBe(page);
    const gzip = await get('gzip, br;q=0');
    expect(gzip.encoding).toBe('gzip');
    expect(gunzipSync(gzip.bytes).toString()).toBe(page);
    const plain = await get('');
    expect(plain).toEqual({ encoding: null, bytes: Buffer.from(page) });
    const picture = await app.request('/icon.png', { headers: { 'Accept-Encoding': 'br' } });
    expect(picture.headers.get('Content-Encoding')).toBeNull();
    expect(picture.headers.get('Content-Type')).toBe('image/png');
  });

  test('prefers what the build has compressed already', async () => {
    const answer = await app.request('/assets/main-abc123.js', { headers: { 'Accept-Encoding': 'br' } });
    expect(await answer.text()).toBe('made by the build');
    expect((await app.request('/assets/main-abc123.js.br')).status).toBe(404);
  });

  test('opens the page for every address of the app, but for no missing file', async () => {
    const asBrowser = { headers: { Accept: 'text/html,application/xhtml+xml' } };
    expect(await (await app.request('/totals', asBrowser)).text()).toBe(page);
    expect(await (await app.request('/sitting/12', asBrowser)).text()).toBe(page);
    expect((await app.request('/assets/old-123.js', asBrowser)).status).toBe(404);
    expect((await app.request('/totals')).status).toBe(404);
    expect((await app.request('/v1/nothing', asBrowser)).headers.get('Content-Type')).toContain('refusal');
    expect((await app.request('/', { method: 'POST' })).status).toBe(404);
  });

  test('answers HEAD with the length and no body', async () => {
    const answer = await app.request('/', { method: 'HEAD' });
    expect(answer.headers.get('Content-Length')).toBe(String(page.length));
    expect(await answer.text()).toBe('');
  });

  test('gives nothing from outside its folder', async () => {
    for (const path of [
      '/../secret.txt',
      '/%2e%2e/secret.txt',
      '/..%2fsecret.txt',
      '/assets/../../secret.txt',
      '/%00',
      '/%',
    ]) {
      const answer = await app.request(`http://centre.test${path}`);
      expect({ path, status: answer.status }).toEqual({ path, status: 404 });
    }
  });

  test('says of every public file what it is', async () => {
    const folder = join(import.meta.dirname, '../../../public');
    const { answer } = await loadStaticFiles(folder);
    const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    expect(files.length).toBeGreaterThan(5);
    for (const { parentPath, name } of files) {
      const path = relative(folder, join(parentPath, name));
      const type = answer(new Request(`http://centre.test/${path}`)).headers.get('Content-Type');
      expect({ path, type }).toEqual({ path, type: expect.stringMatching(/^(image|text|application\/manifest)/) });
    }
  });
});
