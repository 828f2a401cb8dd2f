import type { Texts } from '../../domain/case-pack.ts';
import type { PackSource } from './pack-source-shape.ts';

/** Where a text stands in a source, for example `['cases', 2, 'addressee', 'name']`. */
export type SourcePath = readonly (string | number)[];

/** Every text that participants, hall or addressees read, with its place. What a case does not offer (an SMS, talking points) is not there. */
export function listSourceTexts(source: PackSource): [SourcePath, Texts][] {
  return [
    [['title'], source.title],
    [['privacy'], source.privacy],
    ...source.consents.map(({ text }, index): [SourcePath, Texts] => [['consents', index, 'text'], text]),
    ...(source.outcomes ?? []).flatMap(({ name, what }, index): [SourcePath, Texts][] => [
      [['outcomes', index, 'name'], name],
      [['outcomes', index, 'what'], what],
    ]),
    ...source.cases.flatMap((each, index) =>
      listCaseTexts(each).map(([path, text]): [SourcePath, Texts] => [['cases', index, ...path], text]),
    ),
  ];
}

/** `cases[2].addressee.name`, as faults call a place. */
export function pathToText(path: SourcePath): string {
  return path.map((key, index) => (typeof key === 'number' ? `[${key}]` : index === 0 ? key : `.${key}`)).join('');
}

/** Texts that stand in the first language and not in another, by that language. The notice may be left out, but not in some languages only. */
export function findGaps(source: PackSource): ReadonlyMap<string, readonly SourcePath[]> {
  const [first = '', ...others] = source.languages;
  const texts: [SourcePath, Texts][] = [...listSourceTexts(source), [['notice'], source.notice]];
  return new Map(
    others.map((language) => [
      language,
      texts.filter(([, text]) => isThere(text, first) && !isThere(text, language)).map(([path]) => path),
    ]),
  );
}

function isThere(text: Texts, language: string): boolean {
  return (text[language] ?? '').trim() !== '';
}

function listCaseTexts(source: PackSource['cases'][number]): [SourcePath, Texts][] {
  const { name, short, story, demands, addressee, sampleLetter, phone, solidarity, picture } = source;
  return [
    [['name'], name],
    [['short'], short],
    [['story'], story],
    [['demands'], demands],
    [['addressee', 'name'], addressee.name],
    [['addressee', 'salutation'], addressee.salutation],
    [['addressee', 'closing'], addressee.closing],
    [['sampleLetter'], sampleLetter],
    [['picture', 'alt'], picture.alt],
    ...(source.talkingPoints ? [[['talkingPoints'], source.talkingPoints] as [SourcePath, Texts]] : []),
    ...(phone?.sms ? [[['phone', 'sms', 'text'], phone.sms.text] as [SourcePath, Texts]] : []),
    ...(phone?.email
      ? ([
          [['phone', 'email', 'subject'], phone.email.subject],
          [['phone', 'email', 'text'], phone.email.text],
        ] as [SourcePath, Texts][])
      : []),
    ...(phone?.social ? [[['phone', 'social', 'text'], phone.social.text] as [SourcePath, Texts]] : []),
    ...(solidarity.open ? [[['solidarity', 'hint'], solidarity.hint] as [SourcePath, Texts]] : []),
  ];
}
