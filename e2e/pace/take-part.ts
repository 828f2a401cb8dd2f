import { type CasePack, pickText } from '../../src/domain/case-pack.ts';
import type { Ink } from '../../src/domain/ink.ts';
import type { Letter } from '../../src/domain/pass.ts';
import type { Words } from '../../src/text/en/hall.ts';
import { pickLanguage, tagToLanguageName } from '../../src/text/languages.ts';
import { type EnteredPass, readSealedPage } from '../browser/participant-screens.ts';
import type { Finger } from './finger.ts';
import type { Visit } from './plan.ts';

type Pack = Omit<CasePack, 'dictionary'>;

/** What somebody wrote, and was told. */
export type Taken = {
  /** As it must be opened at the desk: with all that stands on the letter's page. */
  readonly pass: EnteredPass;
  /** Every point that the finger touched, as it should be kept; `undefined` where nothing was drawn. */
  readonly drawn: Ink | undefined;
  readonly code: string;
  /** "You are number 312 today." */
  readonly person: number;
};

type Way = { readonly finger: Finger; readonly visit: Visit; readonly pack: Pack };

/** One participant from the choice of a language to the next person's clean page, by finger. Throws where a tap has no effect. */
export async function takePart(way: Way): Promise<Taken> {
  const { finger, visit, pack } = way;
  const { pass, mistake } = visit;
  const before = await pickLanguage([visit.begins]).load();
  const words = await pickLanguage([pass.language]).load();
  const { page } = finger;
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  const { general, take, sign, review, sealed } = words;

  await finger.tap('chooses a language', button(tagToLanguageName(visit.begins)), {
    kind: 'screen',
    heading: before.take.casesTitle,
  });
  const later = mistake === 'back-for-another-case' && pass.signed.length > 1 ? pass.signed.slice(-1) : [];
  await tickCases(way, visit.begins, before, pass.signed.slice(0, pass.signed.length - later.length));
  if (mistake === 'opens-a-story-only-to-look') {
    const name = findCaseName(pack, 1, visit.begins);
    await finger.tap('opens a story', button(before.take.readMoreOf(name)), { kind: 'dialog', heading: name });
    const close = page.getByRole('dialog').getByRole('button', { name: before.general.close, exact: true });
    await finger.tap('closes a story', close, { kind: 'screen', heading: before.take.casesTitle });
  }
  if (visit.begins !== pass.language) {
    const list = page.getByRole('combobox', { name: before.general.language, exact: true });
    await finger.choose('changes the language', list, pass.language, { kind: 'screen', heading: take.casesTitle });
  }
  const letters: Letter[] = [];
  for (const letter of pass.letters) letters.push(await writeLetter(way, words, letter));

  const toName = () =>
    finger.tap('goes on to the name', button(general.next), {
      kind: 'screen',
      heading: pass.signed.length > 0 ? sign.title : sign.titleName,
    });
  await toName();
  await finger.type('types a word', pass.name);
  if (mistake === 'back-for-another-case') {
    await finger.tap('goes back', button(general.back), { kind: 'screen', heading: take.casesTitle });
    await tickCases(way, pass.language, words, later);
    await toName();
  }
  const drawn = await affirm(way, words);
  await agree(way, words);

  if (letters.length > 0) {
    await finger.tap('goes on to the review', button(general.next), { kind: 'screen', heading: review.title });
  }
  await finger.tap('seals', button(review.seal), { kind: 'screen', heading: sealed.title });
  const told = await readSealedPage(page, pass.language);
  const first = pack.languages[0] ?? 'en';
  await finger.tap('next person', button(sealed.next), {
    kind: 'screen',
    heading: pickText(pack.title, first, first).text,
  });
  return { pass: { ...pass, letters }, drawn, ...told };
}

async function tickCases(
  { finger, visit, pack }: Way,
  language: string,
  { take }: Words,
  numbers: readonly number[],
): Promise<void> {
  const tick = async (number: number, on: boolean) => {
    const label = take.signFor(findCaseName(pack, number, language));
    const box = finger.page.getByRole('checkbox', { name: label, exact: true });
    await finger.tap('ticks or unticks a case', box, { kind: 'ticked', label, on });
  };
  const last = numbers.at(-1);
  if (last !== undefined && numbers.length === pack.cases.length) {
    const label = take.signFor(findCaseName(pack, last, language));
    const all = finger.page.getByRole('button', { name: take.chooseAll, exact: true });
    return finger.tap('chooses all cases', all, { kind: 'ticked', label, on: true });
  }
  const wrong = pack.cases.find(({ number }) => !visit.pass.signed.includes(number))?.number;
  if (visit.mistake === 'wrong-case' && wrong !== undefined) {
    await tick(wrong, true);
    await tick(wrong, false);
  }
  for (const number of numbers) await tick(number, true);
}

async function writeLetter({ finger, visit, pack }: Way, words: Words, letter: Letter): Promise<Letter> {
  const { take, letter: say } = words;
  const { page } = finger;
  const isAppeal = letter.purpose === 'appeal';
  const name = findCaseName(pack, letter.case, visit.pass.language);
  const story = page.getByRole('button', { name: take.readMoreOf(name), exact: true });
  await finger.tap('opens a story', story, { kind: 'dialog', heading: name });
  const write = isAppeal ? take.writeLetter : take.writeMessage;
  const begin = page.getByRole('dialog').getByRole('button', { name: write, exact: true });
  const heading = isAppeal ? say.title(name) : say.messageTitle(name);
  await finger.tap('begins to write', begin, { kind: 'screen', heading });
  const label = isAppeal ? say.text : say.messageText;
  const paper = page.getByRole('textbox', { name: label, exact: true });
  await finger.tap('goes to a field', paper, { kind: 'at-field', label });
  const text = await finger.type('types a word', letter.text);
  const done = page.getByRole('button', { name: say.done, exact: true });
  await finger.tap('done with writing', done, { kind: 'screen', heading: take.casesTitle });
  return { ...letter, text };
}

async function affirm({ finger, visit }: Way, { sign }: Words): Promise<Ink | undefined> {
  const { affirmation } = visit.pass;
  if (!affirmation) return undefined;
  const { page } = finger;
  const label = sign.ways[affirmation.kind];
  if (affirmation.kind !== 'ink') {
    await finger.tap('chooses a way', page.getByRole('radio', { name: label, exact: true }), tick(label));
  }
  if (affirmation.kind === 'typed') return undefined;
  const pad = page.getByRole('img', { name: label, exact: true });
  if (visit.mistake === 'wrong-stroke') {
    await finger.draw(pad, { ...affirmation.ink, strokes: affirmation.ink.strokes.slice(0, 1) });
    const undo = page.getByRole('button', { name: sign.undo, exact: true });
    await finger.tap('undoes a stroke', undo, { kind: 'button', label: sign.undo, enabled: false });
  }
  const drawn = await finger.draw(pad, affirmation.ink);
  if (affirmation.kind === 'mark') await fillField(finger, sign.witness, affirmation.witness);
  return drawn;
}

async function agree({ finger, visit, pack }: Way, { sign }: Words): Promise<void> {
  const { pass, mistake } = visit;
  const toggle = async (id: string, on: boolean) => {
    const label = pickText(pack.consents.find((each) => each.id === id)?.text ?? {}, pass.language, 'en').text;
    const box = finger.page.getByRole('checkbox', { name: label, exact: true });
    await finger.tap('ticks or unticks a consent', box, { kind: 'ticked', label, on });
  };
  if (mistake === 'consent-taken-back') {
    await toggle('hall', true);
    await toggle('hall', false);
  }
  for (const { id } of pass.consents) await toggle(id, true);
  if (!pass.contact) return;
  const { kind, address } = pass.contact;
  if (kind === 'email') {
    const label = sign.contactWays.email;
    await finger.tap('chooses a way', finger.page.getByRole('radio', { name: label, exact: true }), tick(label));
  }
  await fillField(finger, kind === 'sms' ? sign.contactSms : sign.contactEmail, address);
}

async function fillField(finger: Finger, label: string, text: string): Promise<void> {
  const field = finger.page.getByRole('textbox', { name: label, exact: true });
  await finger.tap('goes to a field', field, { kind: 'at-field', label });
  await finger.type('types a word', text);
}

const tick = (label: string) => ({ kind: 'ticked', label, on: true }) as const;

function findCaseName({ cases }: Pack, number: number, language: string): string {
  return pickText(cases.find((each) => each.number === number)?.name ?? {}, language, 'en').text;
}
