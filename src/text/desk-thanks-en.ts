import { plural } from './plural.ts';

const count = (n: number, one: string, other: string) => plural('en', n, { one, other });

/** English for writing to those who asked to hear. Its type is the contract for other languages. */
export const deskThanksEnglish = {
  lead: 'A letter to those who asked to hear what comes of it, each in their own language, and to nobody else.',
  mailing: 'Name of this mailing',
  mailingHint: 'Nobody gets two letters of one mailing. Another name is another mailing.',
  number: 'You are 1 in',
  numberHint: 'Empty: all that is confirmed. Another figure where other offices collected too.',
  language: 'Language of the text',
  noText: (language: string) => `${language}, no text yet`,
  subject: 'Subject',
  text: 'Text',
  textHint: 'Filled in for each person: {name}, {number}, {campaign}, {cases}, {outcomes}.',
  sample: 'As somebody will read it',
  people: 'Who asked to hear',
  languageHead: 'Language',
  peopleHead: 'People',
  textHead: 'Text',
  there: 'there',
  instead: (language: string) => `missing, they get ${language}`,
  none: 'Nobody has asked to hear yet.',
  counts: {
    mail: (n: number) => count(n, '# letter can go by mail', '# letters can go by mail'),
    phone: (n: number) => count(n, '# person left a phone number only', '# people left a phone number only'),
    unclear: (n: number) =>
      count(n, '# address is none that mail can go to', '# addresses are none that mail can go to'),
    sent: (n: number) => count(n, '# letter was sent', '# letters were sent'),
    refused: (n: number) => count(n, '# was refused by the mail server', '# were refused by the mail server'),
    unsure: (n: number) =>
      count(
        n,
        '# broke off in the middle: nobody knows whether it was sent',
        '# broke off in the middle: nobody knows whether they were sent',
      ),
  },
  open: 'Open texts',
  save: 'Save the texts',
  csv: 'Letters as CSV',
  csvHint: 'For another program that sends them, by mail or SMS. It holds names and addresses: delete it afterwards.',
  record: 'Another program has sent them all',
  recorded: (n: number) => count(n, '# letter is noted as sent.', '# letters are noted as sent.'),
  send: 'A browser cannot send mail. On the command line:',
  notRead: 'This is no file of texts, or it is damaged.',
  faults: {
    shape: (at: string) => `${at} is missing or not as it should be.`,
    'text-missing': (at: string) => `${at} is empty.`,
    'place-unknown': (at: string, place: string) => `${at}: nothing is called {${place}}.`,
  },
};

/** What every language says there. */
export type DeskThanksWords = typeof deskThanksEnglish;
