import { expect, test } from 'vitest';
import { readPublicUrl } from './public-url.ts';

test('is this computer’s own address unless told', () => {
  expect(readPublicUrl(undefined, 8081)).toEqual({ url: 'http://localhost:8081', reach: 'this-computer' });
  expect(readPublicUrl('', 8080).url).toBe('http://localhost:8080');
  expect(readPublicUrl('http://127.0.0.1:9000', 8080).reach).toBe('this-computer');
});

test('reaches tablets by https; over bare http browsers install nothing', () => {
  const secure = { url: 'https://letters.example.org', reach: 'tablets' };
  expect(readPublicUrl('https://letters.example.org', 8080)).toEqual(secure);
  expect(readPublicUrl('https://letters.example.org/', 8080)).toEqual(secure);
  expect(readPublicUrl('http://192.168.1.5:8080', 8080).reach).toBe('no-install');
});

test.each([
  'letters.example.org',
  'ftp://letters.example.org',
  'https://example.org/barua',
  'https://example.org/?a=1',
])('refuses %s', (text) => {
  expect(() => readPublicUrl(text, 8080)).toThrow('PUBLIC_URL');
});
