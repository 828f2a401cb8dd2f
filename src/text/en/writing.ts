/** What is said around letters and stories only; comes with the first of them. */
export const writingEnglish = {
  keptLetter: {
    title: 'A letter was being written',
    ask: 'Go on with the letter that was being written?',
    hint: 'If it is not yours, choose no. It is shown only after “Yes”.',
    yes: 'Yes, it is mine',
    no: 'No',
  },

  pages: {
    title: 'By hand, or on paper',
    lead: 'Pages go with the letter. Then nothing has to be typed.',
    write: 'Write by hand',
    photograph: 'Photograph a page',
    page: (n: number) => `Page ${n}`,
    editPage: (n: number) => `Go on with page ${n}`,
    removePage: (n: number) => `Remove page ${n}`,
    edit: 'Go on',
    remove: 'Remove',
    noRoom: 'There is no room for pages on this tablet any more. A typed letter still fits.',
    most: 'More pages than these cannot go together.',
    tooLong: (n: number) => `This is too long by ${n} characters. Nothing is lost: make it shorter, or go on by hand.`,
    notSaved: {
      full: 'The pages do not fit on this tablet any more. Without them the rest can be sealed; give letters on paper to a volunteer.',
      failing: 'The pages could not be kept. Try again, or seal the rest and give letters on paper to a volunteer.',
    },
    without: 'Go on without the pages',
  },

  inkPage: {
    title: (n: number) => `Page ${n}, by hand`,
    lead: 'With a finger or a pen. Your palm may rest on the page.',
    pad: 'Page to write on',
    clear: 'Clear the page',
    next: 'Next page',
    full: 'This page is full. Go on with the next one.',
  },

  photo: {
    title: 'Photograph the page',
    lead: 'Lay it flat, in good light.',
    video: 'What the camera sees',
    opening: 'The camera opens …',
    take: 'Take the picture',
    choose: 'Choose a picture',
    again: 'Again',
    turn: 'Turn',
    use: 'Use this page',
    crop: 'Drag the edges until nothing but the page is left.',
    preview: 'The page, as it is cut',
    edges: { left: 'Left edge', top: 'Upper edge', right: 'Right edge', bottom: 'Lower edge' },
    working: 'The page is made readable …',
    problems: {
      insecure: 'The camera works only over a secure connection. You can choose a picture.',
      refused:
        'The camera is not allowed here. You can choose a picture, or allow the camera in the browser’s settings.',
      missing: 'This tablet has no camera that can be used here. You can choose a picture.',
      'in-use': 'Another app holds the camera. Close it and try again.',
      failed: 'The camera does not start. Try again, or choose a picture.',
      'no-picture': 'This is not a picture that can be read. Choose a photo, as JPEG, PNG or WebP.',
      'too-heavy': 'This page does not get small enough. Cut it closer, or photograph it in two parts.',
    },
  },

  readAloud: { start: 'Read aloud', stop: 'Stop reading' },

  phone: {
    open: 'Act from my own phone',
    title: (name: string) => `For ${name}, from your own phone`,
    lead: 'Point your phone’s camera at a code, and send what it opens. Nothing of your phone reaches this tablet.',
    forms: { sms: 'SMS', email: 'E-mail', social: 'Share' },
    alt: { sms: 'Code for an SMS', email: 'Code for an e-mail', social: 'Code with a text to share' },
    sent: { sms: 'I sent the SMS', email: 'I sent the e-mail', social: 'I shared it' },
    review: 'Sent from your own phone',
  },

  host: {
    open: 'I want to hold such an event myself',
    title: 'Hold an event of your own',
    lead: 'The campaign office gets in touch with you. This is sealed by itself, apart from what you signed or wrote.',
    country: 'Country',
    noCountry: 'Not said',
    note: 'Where, when, with whom? (optional)',
    save: 'Seal the wish',
    thanks: 'Sealed. The campaign office will get in touch with you.',
    problems: {
      contact: {
        sms: 'Please check this phone number: digits, with a + in front if it is from abroad.',
        email: 'Please check this e-mail address: it looks like name@example.org.',
      },
      tooLong: (most: number) => `Please shorten this: ${most} characters are the most we can keep.`,
    },
  },
};

/** What every language says around letters and stories. */
export type WritingWords = typeof writingEnglish;
