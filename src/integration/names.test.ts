import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createCentreClient } from '../desk/centre-client.ts';
import type { CollectedEntry } from '../desk/collect-entries.ts';
import { createExportWriters } from '../desk/command-line/export-writers.ts';
import { exportColumns } from '../desk/export-rows.ts';
import { openCampaign } from '../desk/open-campaign.ts';
import { readJudgements } from '../desk/review/judge-signatures.ts';
import { readCsvCell } from '../domain/csv.ts';
import type { HostInterest } from '../domain/host-interest.ts';
import { parseName } from '../domain/name.ts';
import type { Affirmation, Pass } from '../domain/pass.ts';
import { randomBytes } from '../sealing/bytes.ts';
import type { TabletStore } from '../tablet/store/tablet-store.ts';
import { joinCampaign } from '../tablet/sync/join.ts';
import { naughtyStrings } from './naughty-strings.ts';
import { parseCsv } from './parse-csv.ts';
import { makeEvent } from './simulated-campaign.ts';
import { openCentre, type SimulatedCentre } from './simulated-centre.ts';
import { createDisk, type SimulatedDisk } from './simulated-disk.ts';
import { createSimulatedSync } from './simulated-sync.ts';
import { startTablet } from './simulated-tablet.ts';
import { twentyNames } from './twenty-names.ts';

/** Somebody who signs and writes: what was given, and what must come out again everywhere. */
type Given = { readonly name: string; readonly text: string };

const ink = {
  width: 900,
  strokes: [
    [
      { x: 10, y: 500, pressure: -1 },
      { x: 880, y: 420, pressure: -1 },
    ],
  ],
};

function toPass({ name, text }: Given, affirmation: Affirmation): Pass {
  return {
    at: 1_700_000_000_000,
    language: 'en',
    name,
    signed: [1],
    affirmation,
    letters: text === '' ? [] : [{ case: 2, purpose: 'appeal', form: 'letter', language: 'en', text }],
    consents: [{ id: 'deliver', version: 1, language: 'en' }],
    withdrawal: randomBytes(8),
  };
}

/** Every name that is taken has a letter of its own; every string stands once as a letter. */
const given: readonly Given[] = [
  ...twentyNames.map(({ typed }) => ({ name: toName(typed), text: typed })),
  ...naughtyStrings.map((text) => ({ name: toName(text), text: text.trim() === '' ? '' : text })),
];

/** Refused ones are somebody's letter all the same. */
function toName(typed: string): string {
  const name = parseName(typed);
  return name.ok ? name.value : 'Asha';
}

describe('names and letters on their way from a tablet to the office', () => {
  let centre: SimulatedCentre;
  let disk: SimulatedDisk;
  let store: TabletStore;
  const opened: CollectedEntry[] = [];
  const folder = mkdtempSync(join(tmpdir(), 'barua-names-'));
  const paths = { csv: join(folder, 'all.csv'), json: join(folder, 'all.json'), page: join(folder, 'all.html') };
  const passes = () => opened.flatMap(({ entry: { body } }) => (body.kind === 'pass' ? [body.pass] : []));

  beforeAll(async () => {
    centre = await openCentre(() => 1_700_000_000_000);
    disk = createDisk();
    store = await startTablet(disk);
    const joined = await joinCampaign(centre.campaign.inviteText, 'Tablet', { store, fetch: centre.fetch });
    if (!joined.ok) throw new Error(joined.problem.kind);
    await store.openSitting(makeEvent(), 'en');
    for (const [index, each] of given.entries()) {
      const affirmation: Affirmation =
        index % 2 === 0 ? { kind: 'mark', ink, witness: each.name } : { kind: 'ink', ink };
      const saved = await store.savePass(toPass(each, affirmation));
      expect(saved).toMatchObject({ ok: true, value: { copies: 2 } });
    }
    for (const { kept } of twentyNames) {
      const host = {
        language: 'en',
        name: kept,
        contact: { kind: 'sms', address: '+243000' },
        country: 'CD',
        note: kept,
      };
      expect(await store.saveHostInterest(host as HostInterest)).toMatchObject({ ok: true });
    }
    const sync = createSimulatedSync(store, centre.fetch);
    sync.start();
    for (let left = 60; left > 0 && store.counts.value.atCentre < store.counts.value.written; left -= 1) {
      sync.nudge();
      await sync.settled();
    }
    await sync.stop();
    await openAtDesk();
  }, 240_000);

  async function openAtDesk() {
    const { signer, opening } = centre.campaign;
    const keys = { campaign: signer.id, signer, opening: [{ id: 1, pair: opening }], secrets: new Uint8Array(0) };
    const url = 'http://centre.example';
    const client = createCentreClient({
      url,
      signer,
      now: () => 1_700_000_000_000,
      fetch: (address, options) => centre.fetch(String(address).slice(url.length), options ?? {}),
    });
    const writers = await createExportWriters(paths, () => undefined);
    if (!writers.ok) throw new Error(writers.problem.kind);
    const report = await openCampaign(client, keys, async (entries, officeJournal) => {
      opened.push(...entries);
      await writers.value.take(entries, readJudgements(officeJournal));
    });
    if (!report.ok) throw new Error(report.problem.kind);
    expect(report.value.comparison.kind).toBe('same');
    expect(report.value.summary.journals.flatMap(({ problems }) => problems)).toEqual([]);
    const closed = await writers.value.close({ title: '<b>&amp; “all”</b>', packs: report.value.packs });
    expect(closed.ok).toBe(true);
  }

  afterAll(async () => {
    rmSync(folder, { recursive: true });
    await store.close();
    await centre.close();
  });

  it('are all in the journal, after a restart too, and all at the centre', async () => {
    const written = 1 + given.length + twentyNames.length;
    expect(store.counts.value).toMatchObject({ written, atCentre: written });
    const restarted = await startTablet(disk);
    expect(restarted.counts.value.written).toBe(written);
    await restarted.close();
  });

  it('are opened character for character', () => {
    expect(passes().map(({ name, letters }) => ({ name, text: letters[0]?.text ?? '' }))).toEqual(given);
    const witnesses = passes().flatMap(({ affirmation }) =>
      affirmation?.kind === 'mark' ? [affirmation.witness] : [],
    );
    expect(witnesses).toEqual(given.filter((_, index) => index % 2 === 0).map(({ name }) => name));
  });

  it('stand in the table, and none of them is a formula', () => {
    const [head = [], ...rows] = parseCsv(readUtf8(paths.csv));
    expect(head).toEqual([...exportColumns]);
    const columns = rows.map(
      (cells) => (name: (typeof exportColumns)[number]) => cells[exportColumns.indexOf(name)] ?? '',
    );
    const signatures = columns.filter((cell) => cell('form') === 'signature');
    expect(signatures.map((cell) => readCsvCell(cell('name')))).toEqual(given.map(({ name }) => name));
    const letters = columns.filter((cell) => cell('form') === 'letter');
    expect(letters.map((cell) => readCsvCell(cell('text')))).toEqual(given.map(({ text }) => text).filter(Boolean));
    const hosts = columns.filter((cell) => cell('kind') === 'host-interest');
    expect(hosts.map((cell) => [readCsvCell(cell('name')), readCsvCell(cell('note'))])).toEqual(
      twentyNames.map(({ kept }) => [kept, kept]),
    );
    for (const cells of rows) for (const cell of cells) expect(cell).not.toMatch(/^[=+@\t\r\n＝＋－＠]|^-(?!1$)/u);
  });

  it('stand in the lines of JSON', () => {
    const lines = readUtf8(paths.json)
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    const bodies = lines.flatMap(({ body }) => (body.kind === 'pass' ? [body.pass] : []));
    expect(bodies.map(({ name, letters }) => ({ name, text: letters[0]?.text ?? '' }))).toEqual(given);
  });

  it('stand in the page that is printed, as texts and never as tags', () => {
    const page = readUtf8(paths.page);
    const read = (pattern: RegExp) => [...page.matchAll(pattern)].map(([, text = '']) => fromHtml(text));
    expect(read(/<td class="name"><bdi>([^<]*)<\/bdi>/g)).toEqual(given.map(({ name }) => name));
    expect(read(/<div class="text"[^>]*>([^<]*)<\/div>/g)).toEqual(given.map(({ text }) => text).filter(Boolean));
    expect(read(/<div class="by"><bdi>([^<]*)<\/bdi>/g)).toEqual(
      given.filter(({ text }) => text !== '').map(({ name }) => name),
    );
    const tags = new Set([...page.matchAll(/<\/?([a-z][a-z0-9]*)/gi)].map(([, tag]) => tag));
    expect([...tags].sort()).toEqual(
      'article bdi body div footer h1 head html meta p path section small style svg table tbody td th thead title tr'.split(
        ' ',
      ),
    );
  });

  it('a letter of blanks alone is none, and nothing is written of it', async () => {
    const blanks = naughtyStrings.filter((text) => text.trim() === '');
    expect(blanks.map((text) => [...text].map((each) => each.codePointAt(0)?.toString(16)).join())).toEqual([
      '',
      '1680',
      '3000',
      'feff',
      '20',
    ]);
    const before = store.counts.value.written;
    for (const text of blanks) {
      const letter = { case: 2, purpose: 'appeal', form: 'letter', language: 'en', text } as const;
      const saved = await store.savePass({
        ...toPass({ name: 'Asha', text: '' }, { kind: 'typed' }),
        letters: [letter],
      });
      expect(saved).toEqual({ ok: false, problem: { kind: 'pass-letter-empty' } });
    }
    expect(store.counts.value.written).toBe(before);
  });
});

/** The file as UTF-8 and nothing else; throws where a byte is wrong. */
function readUtf8(path: string): string {
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(readFileSync(path));
}

/** What a browser reads: written apart from the writer. */
function fromHtml(text: string): string {
  return text.replace(/&(?:#(\d+)|(amp|lt|gt|quot));/g, (_, code, name: 'amp' | 'lt' | 'gt' | 'quot') =>
    code ? String.fromCodePoint(Number(code)) : { amp: '&', lt: '<', gt: '>', quot: '"' }[name],
  );
}
