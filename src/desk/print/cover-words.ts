/** Languages in which a cover letter can be written; letters themselves stay in their writers'. */
export const coverLanguages = ['en', 'fr'] as const;
export type CoverLanguage = (typeof coverLanguages)[number];

/** What a parcel's papers say around the letters. */
export type CoverWords = {
  readonly enclosed: (letters: number) => string;
  readonly own: string;
  readonly manifest: (letters: number) => string;
  readonly messagesFor: (names: string) => string;
};

export const coverWordsByLanguage: Readonly<Record<CoverLanguage, CoverWords>> = {
  en: {
    enclosed: (letters) =>
      `Enclosed ${letters === 1 ? 'is one letter' : `are ${letters} letters`} that people wrote, each in their own words, about:`,
    own: 'Every one of them was written by a person who asked us to bring it to you.',
    manifest: (letters) => `Manifest: ${letters} ${letters === 1 ? 'letter' : 'letters'}`,
    messagesFor: (names) => `Messages for: ${names}`,
  },
  fr: {
    enclosed: (letters) =>
      letters < 2
        ? 'Vous trouverez ci-joint une lettre, écrite par une personne avec ses propres mots, au sujet de :'
        : `Vous trouverez ci-joint ${letters} lettres, que des personnes ont écrites avec leurs propres mots, au sujet de :`,
    own: 'Chacune a été écrite par une personne qui nous a demandé de vous la remettre.',
    manifest: (letters) => `Bordereau : ${letters} ${letters < 2 ? 'lettre' : 'lettres'}`,
    messagesFor: (names) => `Messages pour : ${names}`,
  },
};

/** The language of the campaign's own texts where a cover letter can be written in it, else English. */
export function toCoverLanguage(language: string): CoverLanguage {
  return coverLanguages.find((each) => each === language) ?? 'en';
}
