/** A pack's source as an office may write it: one invented case, English and French. `desk pack new` writes it. */
export const examplePackSource = {
  barua: 'pack source 1',
  title: { en: 'Letters for Mira', fr: 'Des lettres pour Mira' },
  notice: { en: 'An invented case, to show how a pack is written.', fr: 'Un cas inventé, en guise d’exemple.' },
  languages: ['en', 'fr'],
  privacy: {
    en: 'What you give is sealed on this tablet at once. Only the campaign office can open it.',
    fr: 'Ce que vous donnez est scellé aussitôt sur cette tablette. Seul le bureau de la campagne peut l’ouvrir.',
  },
  consents: [
    {
      id: 'deliver',
      version: 1,
      text: { en: 'Deliver my name with my letter.', fr: 'Remettez mon nom avec ma lettre.' },
    },
    {
      id: 'outcome',
      version: 1,
      text: { en: 'Tell me what became of it.', fr: 'Dites-moi ce qu’il en est advenu.' },
    },
    {
      id: 'hall',
      version: 1,
      text: { en: 'Show my first name in the hall.', fr: 'Affichez mon prénom dans la salle.' },
    },
  ],
  cases: [
    {
      number: 1,
      name: { en: 'Mira Example', fr: 'Mira Exemple' },
      country: '',
      short: { en: 'In prison for a poem.', fr: 'En prison pour un poème.' },
      story: {
        en: 'Mira read a poem aloud in a library.\n\nShe has been in prison since.',
        fr: 'Mira a lu un poème à haute voix dans une bibliothèque.\n\nElle est en prison depuis.',
      },
      demands: {
        en: 'Release Mira now.\nLet poems be read.',
        fr: 'Libérez Mira maintenant.\nLaissez lire les poèmes.',
      },
      talkingPoints: {
        en: 'Can a poem be dangerous?\nWho should decide what is read aloud?',
        fr: 'Un poème peut-il être dangereux ?\nQui devrait décider de ce qu’on lit à voix haute ?',
      },
      addressee: {
        name: { en: 'The Minister of Justice', fr: 'Le ministre de la Justice' },
        address: '1 Court Street\nExampleville',
        salutation: { en: 'Dear Minister,', fr: 'Monsieur le Ministre,' },
        closing: { en: 'Yours faithfully,', fr: 'Veuillez agréer mes salutations distinguées,' },
      },
      sampleLetter: {
        en: 'Mira is in prison for a poem. I ask you to release her now.',
        fr: 'Mira est en prison pour un poème. Je vous demande de la libérer maintenant.',
      },
      solidarity: {
        open: true,
        hint: { en: 'Write a line of a poem that you love.', fr: 'Écrivez un vers que vous aimez.' },
        flags: { senderAddress: false, religiousCards: false, nameOrganisation: true },
      },
      picture: { file: 'mira.svg', alt: { en: 'An open book.', fr: 'Un livre ouvert.' } },
    },
  ],
  outcomes: [
    {
      name: { en: 'Tomas Example', fr: 'Tomas Exemple' },
      country: '',
      year: 2026,
      what: { en: 'Free after two years.', fr: 'Libre après deux ans.' },
    },
  ],
  events: [
    {
      title: 'School debate',
      kind: 'debate',
      venue: 'Example School',
      city: 'Exampleville',
      country: '',
      date: '2027-12-10',
      expected: 80,
      goal: 200,
      cases: [1],
      under18: true,
      profile: 'full',
    },
  ],
} as const;

/** The example's picture. */
export const examplePicture = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 120 80">
  <path d="M60 18 C40 6 20 8 8 14 V68 C22 62 42 62 60 72 C78 62 98 62 112 68 V14 C100 8 80 6 60 18 Z" fill="#e8dcc4"/>
  <path d="M60 18 V72" stroke="#4a3b28" stroke-width="2"/>
</svg>
`;
