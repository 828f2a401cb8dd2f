import { expect, test, vi } from 'vitest';

vi.stubGlobal('location', { origin: 'https://centre.example' });
const { isOwnScript, toScriptUrl } = await import('./script-url.ts');

test.each(['/sw.js', '/assets/journal-worker-D0keZ8M3.js', 'https://centre.example/assets/a.js'])(
  'lets %s run',
  (url) => {
    expect(toScriptUrl(url)).toBe(url);
  },
);

test.each([
  'https://elsewhere.example/sw.js',
  '//elsewhere.example/assets/a.js',
  '/v1/packs/x',
  '/assets/../v1/packs/x',
  'data:text/javascript,1',
  'blob:https://centre.example/1',
])('does not let %s run', (url) => {
  expect(isOwnScript(url)).toBe(false);
  expect(() => toScriptUrl(url)).toThrow('not a script of ours');
});
