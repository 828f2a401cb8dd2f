import { isolate } from '../isolate.ts';
import { plural } from '../plural.ts';

const actions = (n: number) => plural('en', n, { one: '# action', other: '# actions' });
const entries = (n: number) => plural('en', n, { one: '# entry', other: '# entries' });
const parts = (n: number) => plural('en', n, { one: '# part', other: '# parts' });

/** Files that go by hand, where there is no internet. */
export const carryingEnglish = {
  carrying: {
    open: 'Carry without internet',
    title: 'Carry by hand',
    lead: 'For when people travel and the internet does not. The file is sealed: whoever carries it can neither read nor change it.',
    writeTitle: 'Write a file',
    what: 'What goes into it',
    unsent: 'What the centre does not have yet',
    all: 'Everything of this tablet',
    write: 'Make the file',
    writing: 'Writing the file …',
    ready: (actionCount: number, n: number) => `The file is ready: ${actions(actionCount)} in ${entries(n)}.`,
    megabytes: (size: string) => `${size} MB`,
    pages: (n: string, size: string) => `Pages and photos in the file: ${n} (${size} MB).`,
    safe: 'It is safe to carry. Nothing is deleted here, and nothing counts as sent until the centre’s receipt is back.',
    nothing: 'The centre has everything. There is nothing to carry.',
    missing: (n: number) => `${entries(n)} cannot be read just now and are not in the file.`,
    failed: 'The file could not be made. Nothing was changed here; try again.',
    share: 'Share …',
    save: 'Save',
    notHanded: 'That did not work. The file is still ready; try another way.',
    saved: (name: string) => `Saved: ${isolate(name)}.`,
    bringTitle: 'Take a file in',
    bringLead: 'Another tablet’s file, or receipts from the centre. As often as you like: everything counts once.',
    bring: 'Choose a file',
    reading: 'Reading the file …',
    taken: (name: string, n: number) => `${isolate(name)}: this tablet now carries ${entries(n)}.`,
    known: (name: string, n: number) => `${isolate(name)}: ${entries(n)} were here already.`,
    own: (n: number) => `${entries(n)} are this tablet’s own.`,
    receipted: (n: number) => `The centre has ${entries(n)} more of this tablet.`,
    pagesTaken: (n: string) => `Pages and photos that came along: ${n}.`,
    pagesReceipted: (n: string) => `Pages and photos of this tablet that the centre has now: ${n}.`,
    refused: (n: number) => `${parts(n)} of the file are damaged or not of this campaign and were left out.`,
    full: 'There is no room for the rest here. Take it to another tablet or to the centre.',
    cut: 'The file ends too early. What came before is taken; for the rest, ask for the file again.',
    nothingNew: 'There was nothing new in the file.',
    notCarrier: 'This is no carrier file. Choose a file that ends in .barua or .barua.txt.',
    notRead: 'The file could not be read. Try again.',
    otherCampaign: 'This file belongs to another campaign. Nothing was taken.',
    carried: (n: number) => `This tablet carries ${entries(n)} of other tablets and sends them when there is internet.`,
    back: 'Back',
  },
};
