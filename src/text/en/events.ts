import { plural } from '../plural.ts';

/** What the organiser reads about events: their list, their form, the opening of a sitting. */
export const eventsEnglish = {
  events: {
    coming: 'To come',
    past: (n: number) => plural('en', n, { one: '# past event', other: '# past events' }),
    find: 'Find an event',
    findHint: 'By title, place, date or code.',
    found: (n: number) => plural('en', n, { one: '# event', other: '# events' }),
    foundNone: 'No event fits.',
    more: 'More',
    moreOf: (title: string) => `More: ${title}`,
    change: 'Change',
    changeOf: (title: string) => `Change: ${title}`,
    changeTitle: 'Change the event',
    repeat: 'The same again',
    repeatOf: (title: string) => `The same again: ${title}`,
    fromOffice: 'From the office',
    used: 'Used here',
    volunteers: 'Volunteers',
    languages: 'Languages offered first',
    languagesHint: 'The others stay one tap away.',
    profileHints: {
      full: 'Names, signatures and letters in people’s own words; a phone number or e-mail address only of those who want to hear the outcome.',
      no_contact: 'The same, but nobody can leave a phone number or an e-mail address.',
      first_name_age: 'First name, age if they like, and a signature. No letters, no messages, no contacts.',
      tally_only: 'Nobody’s name. Volunteers count letters, signatures and messages; nobody can sign on the tablet.',
    },
  },

  opening: {
    title: 'Open a sitting',
    lead: 'From now on the tablet faces participants. Only the PIN leads out.',
    notToday: (date: string) => `This event is on ${date}, not today.`,
    under18: 'Under-18s are present',
    under18Hint:
      'Then there is no field for more than first name, age and signature, for anybody. When in doubt, switch it on.',
    present: 'Who is present',
    presentLead:
      'A new sitting of the same event begins. Whoever is just filling in starts again, and the numbers go on. The evening’s report adds everything up.',
    presentDo: 'Begin the new sitting',
    collects: 'What can be collected',
    unprotected:
      'This browser has not promised to keep Barua’s data: on a full disk it may throw away everything that is not sent yet, both copies. Install Barua and keep the disk free, or send often.',
    accept: 'Collect here all the same',
    acceptMissing: 'Decide this first.',
    open: 'Open the sitting',
  },
};
