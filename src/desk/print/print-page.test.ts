import { describe, expect, it } from 'vitest';
import type { Pass } from '../../domain/pass.ts';
import { textToBytes } from '../../sealing/bytes.ts';
import type { CollectedEntry } from '../collect-entries.ts';
import { examplePackSource, examplePicture } from '../pack/example-pack.ts';
import { readPackSource } from '../pack/read-pack-source.ts';
import { makeTestPass, testEvent } from '../test-office.ts';
import { html } from './html.ts';
import { createPrintBook } from './print-book.ts';
import { writePrintPage } from './print-page.ts';
import { signatureToSvg } from './signature-to-svg.ts';

const deliver = { consents: [{ id: 'deliver', version: 1, language: 'fr' }] } as const;
const letter = { case: 1, purpose: 'appeal', form: 'letter', language: 'fr', text: 'Monsieur' } as const;

function entry(changes: Partial<Pass>, isTakenBack = false): CollectedEntry {
  const { day, profile, country } = testEvent;
  return {
    isTakenBack,
    entry: {
      journal: 'JOURNAL1',
      number: 7,
      header: { attachments: [] } as unknown as CollectedEntry['entry']['header'],
      body: { kind: 'pass', pass: makeTestPass(changes) },
      sitting: {
        opening: 1,
        about: { event: testEvent.id, day, pack: 1, profile, language: 'fr', country },
        event: testEvent,
      },
    },
  };
}

function read(...entries: readonly CollectedEntry[]) {
  const book = createPrintBook();
  book.take(entries);
  return book.read();
}

async function print(...entries: readonly CollectedEntry[]): Promise<string> {
  const pack = await readPackSource(JSON.stringify(examplePackSource), new Uint8Array(16), async () =>
    textToBytes(examplePicture),
  );
  if (!pack.ok) throw new Error(pack.problem.kind);
  const packs = [{ ...pack.value.pack, serial: 1, dictionary: { number: 1, bytes: new Uint8Array(0) } }];
  return [...writePrintPage(read(...entries), { title: 'Letters', packs })].join('');
}

describe('what is printed', () => {
  it('holds names and letters of those who agreed to their delivery; the others are counted', () => {
    const [one] = read(
      entry({ name: 'Amina', ...deliver, letters: [letter] }),
      entry({ name: 'Suharto', letters: [letter] }),
      entry({ name: 'Asha', consents: [{ id: 'hall', version: 1, language: 'fr' }] }),
    );
    expect(one).toMatchObject({ case: 1, unnamed: 2, kept: 1, letters: [{ name: 'Amina', text: 'Monsieur' }] });
    expect(one?.signatures).toHaveLength(1);
    expect(JSON.stringify(one)).not.toMatch(/Suharto|Asha/);
  });

  it('holds nothing of what was taken back, and of no entry that is no pass', () => {
    expect(read(entry({ ...deliver }, true))).toEqual([]);
  });

  it('counts a letter whose pages are not here, and prints no half of it', () => {
    const pages = [{ letter: 0, attachment: 0 }];
    expect(read(entry({ ...deliver, letters: [letter], pages }))).toMatchObject([{ incomplete: 1, letters: [] }]);
  });

  it('warns the office of the pages by hand that go to nobody', async () => {
    expect(await print(entry({ ...deliver }))).toContain('folder not-to-deliver: these go to nobody');
  });

  it('lists each person once a case, by case, with name, signature and country and nothing else', async () => {
    const ink = {
      width: 900,
      strokes: [
        [
          { x: 0, y: 0, pressure: -1 },
          { x: 500, y: 300, pressure: -1 },
        ],
      ],
    };
    const page = await print(
      entry({ ...deliver, name: 'Amina', signed: [2, 1], contact: { kind: 'sms', address: '+243 000' }, age: 15 }),
      entry({ ...deliver, name: 'Mumtaz', affirmation: { kind: 'mark', ink, witness: 'Salome' } }),
    );
    expect(page.match(/<td class="name"><bdi>([^<]*)/g)).toHaveLength(3);
    expect(page.match(/<td>CD<\/td>/g)).toHaveLength(3);
    expect(page).not.toMatch(/\+243|Salome|>15</);
    expect(page).toContain('before a witness');
  });

  it('says what a case is called and asks as the newest pack that has it, and a case without one by its number', async () => {
    const page = await print(entry({ ...deliver, signed: [1, 77] }));
    expect(page).toContain(String(Object.values(examplePackSource.cases[0]?.name ?? {})[0]));
    expect(page).toContain('Case 77');
  });

  it('allows no script and fetches nothing', async () => {
    const page = await print(entry({ ...deliver, name: '<script>alert(1)</script>' }));
    expect(page).toContain(`content="default-src 'none'; style-src 'unsafe-inline'; img-src data:"`);
    expect(page).not.toMatch(/<script|<link|<img|url\(|\bon\w+="/i);
  });
});

describe('a text in HTML', () => {
  it.each([
    ['<b>', '&lt;b&gt;'],
    ['"\'&amp;', '&quot;&#39;&amp;amp;'],
    ['a\r\nb', 'a&#13;\nb'],
    ['a\0b', 'a\uFFFDb'],
    ['\u202Eabc', '\u202Eabc'],
  ])('%j stands for itself', (text, written) => {
    expect(html`<p title="${text}">${text}</p>`.html).toBe(`<p title="${written}">${written}</p>`);
  });

  it('is escaped once, in lists too, and what is HTML already is not', () => {
    expect(html`<ul>${['<', '&'].map((each) => html`<li>${each}</li>`)}${3}</ul>`.html).toBe(
      '<ul><li>&lt;</li><li>&amp;</li>3</ul>',
    );
  });
});

describe('a signature', () => {
  const at = (x: number, y: number, pressure = -1) => ({ x, y, pressure });

  it('is one line a stroke, cut to its ink', () => {
    const { html: svg } = signatureToSvg(
      { width: 3_000, strokes: [[at(100, 500), at(200, 500), at(200, 600)]] },
      'Signature',
    );
    expect(svg).toBe(
      '<svg viewBox="0 0 140 140" role="img" aria-label="Signature"><path d="M20 20Q20 20 70 20Q120 20 120 120" stroke-width="15"/></svg>',
    );
  });

  it('is as broad as it was pressed, and a tap is a dot', () => {
    const { html: svg } = signatureToSvg(
      { width: 100, strokes: [[at(0, 0, 0), at(10, 0, 1), at(20, 0, 0)], [at(5, 5)]] },
      'Mark',
    );
    expect([...svg.matchAll(/stroke-width="(\d+)"/g)].map(([, width]) => width)).toEqual(['25', '7', '15']);
    expect(svg).toContain('h0');
  });

  it('of nothing is nothing', () => {
    expect(signatureToSvg({ width: 100, strokes: [[]] }, 'Signature').html).not.toContain('path');
  });
});
