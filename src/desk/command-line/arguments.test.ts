import { expect, test } from 'vitest';
import { readArguments } from './arguments.ts';

const unlock = { key: 'a.key', passphraseFile: undefined, recovery: false, centre: undefined };

test.each<[string, unknown]>([
  ['', { kind: 'help' }],
  ['help', { kind: 'help' }],
  ['open --help', { kind: 'help' }],
  [
    'campaign new --title T --centre https://c.example/ --key a.key --yes',
    {
      kind: 'campaign-new',
      title: 'T',
      centre: 'https://c.example',
      key: 'a.key',
      passphraseFile: undefined,
      yes: true,
    },
  ],
  ['pack new folder', { kind: 'pack-new', folder: 'folder' }],
  ['publish --key a.key --pack p', { kind: 'publish', ...unlock, pack: 'p' }],
  ['invite --key a.key --tablets 20 --days 60', { kind: 'invite', ...unlock, tablets: 20, days: 60 }],
  ['report BARUA 12345 6 --key a.key', { kind: 'report', ...unlock, sms: 'BARUA 12345 6' }],
  ['totals --key a.key', { kind: 'totals', ...unlock, days: 30, lastYear: undefined, lastPassphraseFile: undefined }],
  [
    'totals --key a.key --days 2 --recovery --last-year b.key --last-passphrase-file b.txt',
    { kind: 'totals', ...unlock, recovery: true, days: 2, lastYear: 'b.key', lastPassphraseFile: 'b.txt' },
  ],
  [
    'open --key a.key --csv c.csv --journal 1.barua --journal 2.barua --centre http://localhost:8080',
    {
      kind: 'open',
      ...unlock,
      centre: 'http://localhost:8080',
      csv: 'c.csv',
      json: undefined,
      page: undefined,
      journals: ['1.barua', '2.barua'],
      carriers: [],
      alone: false,
      pages: undefined,
      names: false,
    },
  ],
  [
    'open --key a.key --json c.json --pages sealed',
    {
      kind: 'open',
      ...unlock,
      json: 'c.json',
      journals: [],
      carriers: [],
      alone: false,
      pages: 'sealed',
      names: false,
    },
  ],
  [
    'open --key a.key --carrier 1.barua --carrier 2.barua --alone',
    { kind: 'open', ...unlock, journals: [], carriers: ['1.barua', '2.barua'], alone: true, names: false },
  ],
  ['carry 1.barua 2.barua --key a.key', { kind: 'carry', ...unlock, files: ['1.barua', '2.barua'] }],
  ['revoke --tablet T --key a.key --undo', { kind: 'revoke', ...unlock, tablet: 'T', undo: true }],
])('understands "%s"', (line, command) => {
  expect(readArguments(line === '' ? [] : line.split(' '))).toEqual({ ok: true, value: command });
});

test.each<[string, unknown]>([
  ['frob', { kind: 'command-unknown', command: 'frob' }],
  ['open --key a.key --alone', { kind: 'option-missing', option: '--carrier' }],
  ['carry --key a.key', { kind: 'option-missing', option: 'FILE' }],
  ['revoke --key a.key', { kind: 'option-missing', option: '--tablet' }],
  ['campaign old', { kind: 'command-unknown', command: 'campaign old' }],
  ['open', { kind: 'option-missing', option: '--key' }],
  ['campaign new --key a.key --title T', { kind: 'option-missing', option: '--centre' }],
  ['publish --key a.key', { kind: 'option-missing', option: '--pack' }],
  ['invite --key a.key --tablets 0 --days 2', { kind: 'number-expected', option: '--tablets', min: 1, max: 10_000 }],
  ['invite --key a.key --tablets 2 --days 1e3', { kind: 'number-expected', option: '--days', min: 1, max: 400 }],
  ['totals --key a.key --centre letters', { kind: 'address-expected', given: 'letters' }],
  ['totals --key a.key --centre ftp://c.example', { kind: 'address-expected', given: 'ftp://c.example' }],
  ['pack new', { kind: 'option-missing', option: 'FOLDER' }],
])('says what is wrong with "%s"', (line, problem) => {
  expect(readArguments(line.split(' '))).toEqual({ ok: false, problem });
});

test('names an option that there is not', () => {
  const read = readArguments(['open', '--key', 'a.key', '--frob']);
  expect(read).toMatchObject({ ok: false, problem: { kind: 'option-unknown' } });
});
