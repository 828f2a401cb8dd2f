import { expect, test } from 'vitest';
import { createSimulatedPaper } from '../../integration/simulated-paper.ts';
import { textToBytes } from '../../sealing/bytes.ts';
import { createLetterDraft, type KeptLetter, type LetterDraftParts, type TextPlace } from './letter-draft.ts';

const text = 'Your Excellency, let this person go home.';

test.each(['files', 'no files'] as const)('a letter is read again by the next start (%s)', async (kind) => {
  const tablet = makeTablet(kind === 'files');
  const draft = createLetterDraft(tablet.parts);
  expect(await draft.write(toKept('Your Exc'))).toBe(true);
  expect(await draft.write(toKept(text))).toBe(true);
  expect(await createLetterDraft(tablet.parts).read()).toEqual(toKept(text));
});

test.each(['files', 'no files'] as const)('neither key nor text is left after the wipe (%s)', async (kind) => {
  const tablet = makeTablet(kind === 'files');
  const draft = createLetterDraft(tablet.parts);
  await draft.write(toKept(text));
  await draft.write(toKept(`${text} Now.`));
  expect(tablet.isAnythingThere()).toBe(true);
  await draft.wipe();
  expect(tablet.isAnythingThere()).toBe(false);
  expect(tablet.overwritten()).toBe(true);
  expect(await createLetterDraft(tablet.parts).read()).toBeUndefined();
});

test('what was asked for before the wipe is not written after it', async () => {
  const tablet = makeTablet(true);
  const draft = createLetterDraft(tablet.parts);
  const written = draft.write(toKept(text));
  await draft.wipe();
  expect(await written).toBe(false);
  expect(tablet.isAnythingThere()).toBe(false);
});

test('nothing of the letter stands in the file, whose length tells a class only', async () => {
  const tablet = makeTablet(true);
  const draft = createLetterDraft(tablet.parts);
  await draft.write(toKept(text));
  const lengths = () => [...tablet.files.values()].map(({ length }) => length - 12 - 16).filter((length) => length > 0);
  expect(lengths()).toEqual([4_096]);
  expect(Buffer.concat([...tablet.files.values()]).includes(Buffer.from(textToBytes('Excellency')))).toBe(false);
  await draft.write(toKept(text.repeat(1_000)));
  await draft.write(toKept(text));
  expect(lengths()).toEqual([65_536, 65_536]);
  expect(await draft.read()).toEqual(toKept(text));
});

test('a write that was cut short leaves the one before', async () => {
  const tablet = makeTablet(true);
  const draft = createLetterDraft(tablet.parts);
  await draft.write(toKept('Your Exc'));
  await draft.write(toKept(text));
  const newest = tablet.files.get('letter/b') ?? new Uint8Array(0);
  tablet.files.set(
    'letter/b',
    newest.map((byte, at) => (at > 2_000 ? 0 : byte)),
  );
  expect(await createLetterDraft(tablet.parts).read()).toEqual(toKept('Your Exc'));
});

test('each letter has a key of its own', async () => {
  const tablet = makeTablet(true);
  const keys: string[] = [];
  for (const each of ['one', 'two']) {
    const draft = createLetterDraft(tablet.parts);
    await draft.write(toKept(each));
    keys.push(tablet.parts.key.read() ?? '');
    await draft.wipe();
  }
  expect(new Set(keys).size).toBe(2);
});

test('a letter of twenty minutes ago is not offered, nor one from a clock that jumped', async () => {
  const tablet = makeTablet(true);
  await createLetterDraft(tablet.parts).write(toKept(text));
  const later = (ms: number) => createLetterDraft({ ...tablet.parts, clock: () => tablet.parts.clock() + ms }).read();
  expect(await later(1_200_000)).toBeUndefined();
  expect(await later(-1_200_000)).toBeUndefined();
  expect(await later(600_000)).toEqual(toKept(text));
});

test('a full disk, and storage that is refused, cost the draft and nothing else', async () => {
  const full = createLetterDraft({ ...makeTablet(true).parts, files: async () => ({ kind: 'full' }) });
  expect(await full.write(toKept(text))).toBe(false);
  expect(await full.read()).toBeUndefined();
  const refusing = createLetterDraft({ ...makeTablet(true).parts, files: () => Promise.reject(new Error('gone')) });
  expect(await refusing.write(toKept(text))).toBe(false);
  await refusing.wipe();
});

test('a first write that fails does not cost the ones after it', async () => {
  const { parts } = makeTablet(true);
  let isFull = true;
  const files: typeof parts.files = async (request) => {
    if (isFull && request.kind === 'write') return { kind: 'full' };
    return parts.files?.(request) ?? { kind: 'failed', why: 'none' };
  };
  const draft = createLetterDraft({ ...parts, files });
  expect(await draft.write(toKept('one'))).toBe(false);
  isFull = false;
  expect(await draft.write(toKept('two'))).toBe(true);
  expect(await createLetterDraft(parts).read()).toEqual(toKept('two'));
});

function toKept(written: string): KeptLetter {
  return {
    sitting: 7,
    screens: 'sw',
    letter: { case: 3, purpose: 'appeal', form: 'letter', language: 'fr', text: written },
  };
}

function makeTablet(hasFiles: boolean) {
  const paper = createSimulatedPaper();
  const places = [makePlace(), makePlace()] as const;
  const parts: LetterDraftParts = {
    files: hasFiles ? paper.ask : undefined,
    key: places[0],
    spare: places[1],
    clock: () => 1_800_000_000_000,
  };
  return {
    files: paper.files,
    parts,
    isAnythingThere: () =>
      places.some((place) => place.read() !== undefined) || [...paper.files.values()].some(({ length }) => length > 0),
    /** Nothing but zeros was given back to the disk. */
    overwritten: () => paper.givenBack.every((sum) => sum === 0),
  };
}

function makePlace(): TextPlace {
  let kept: string | undefined;
  return {
    read: () => kept,
    write: (written) => {
      kept = written;
      return true;
    },
    wipe: () => {
      kept = undefined;
    },
  };
}
