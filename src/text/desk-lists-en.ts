import { plural } from './plural.ts';

const count = (n: number, one: string, other: string) => plural('en', n, { one, other });

/** English for signature lists and for erasing. Its type is the contract for other languages. */
export const deskListsEnglish = {
  lead: 'A list that is handed over holds name, signature and country of those who agreed to it, and nothing else. What was taken back, erased or judged not valid is not on it.',
  table: 'Signature lists',
  case: 'Case',
  named: 'With their names',
  unnamed: 'Without',
  notValid: 'Not counted',
  files: 'Files',
  print: 'Print',
  printOf: (name: string) => `Print: ${name}`,
  csv: (name: string) => `CSV: ${name}`,
  xlsx: (name: string) => `XLSX: ${name}`,
  osdi: (name: string) => `JSON: ${name}`,
  all: 'All cases',
  contacts: 'Contacts of those who want to be told',
  contactsHint: 'Only of people who said yes to being told the outcome. For nothing else.',
  saved: (n: number) => count(n, '# line saved', '# lines saved'),
  making: 'Making the file …',
  failed:
    'That did not work: nothing was saved or printed. Try again; where it fails once more, close the desk and open it again.',
  savedHint: 'A saved file is no longer in the desk’s keeping: delete it when it is handed over.',
  erase: 'Erase',
  eraseOf: (name: string) => `Erase ${name}`,
  eraseTitle: 'Erase this person?',
  eraseLead: (name: string) =>
    `What ${name} gave is taken out of the centre for good, pages by hand too. Only that there was an entry stays, with its count and a digest. This cannot be undone.`,
  eraseLineLead: (name: string, sheet: string) =>
    `${name} was typed from sheet ${sheet}. All names typed together with it and the sheet’s photographs are taken out of the centre for good; its count stays. Destroy the paper yourself. This cannot be undone.`,
  notSeen:
    'The office’s journal says so now, but the desk could not see them gone from the centre. Open again and look: there is no proof yet.',
  eraseElsewhere:
    'Lists and letters that were saved or printed before, carrier files and old backups are not reached; delete those yourself. What is put aside is not looked through by name: release or discard it first. The desk leaves this person out of whatever it opens from now on.',
  cancel: 'Cancel',
  erased: 'Erased, and seen gone from the centre. The proof holds nothing of the person; show or send it.',
  erasedAhead:
    'Erased. Some of it has not reached the centre yet: when it comes, it is taken without its text. The proof says so, and holds nothing of the person.',
  proof: 'Save the proof',
  searchHint: 'A part of the name, or the whole withdrawal code',
};

/** What every language says there. */
export type DeskListsWords = typeof deskListsEnglish;
