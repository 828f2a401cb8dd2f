import { isolate } from '../isolate.ts';
import { plural } from '../plural.ts';

const entries = (n: number) => plural('en', n, { one: '# entry', other: '# entries' });

/** Two tablets in one room, each with a copy of the other's. */
export const copyingEnglish = {
  copying: {
    title: 'A copy on another tablet',
    lead: 'Two tablets side by side each take a sealed copy of the other’s letters, without internet. Whichever finds internet first sends them; each counts once.',
    both: 'On both tablets: the same Wi-Fi, or one in the other’s hotspot, and this page open. One shows a code, the other scans it.',
    pages: (size: string) => `Photos and handwritten pages too (${size} MB)`,
    show: 'Show a code',
    scan: 'Scan the other’s code',
    scanLead: 'Point the camera at the code on the other tablet.',
    first: 'Let the other tablet scan this code',
    firstThen: 'It then shows a code of its own: scan that one here.',
    second: 'Now let the first tablet scan this code',
    asText: 'The code as text, without a camera',
    waiting: 'Waiting for the other tablet …',
    copying: (name: string, n: number) => `${isolate(name)}: ${entries(n)} copied. Leave both tablets here.`,
    has: (name: string, n: number) => `${isolate(name)} has a copy of ${entries(n)} of this tablet.`,
    made: (when: string) => `Made at ${when}.`,
    row: (name: string) => `Copy on ${isolate(name)}`,
    noRoom: (name: string) => `${isolate(name)} has no room for the rest.`,
    notCode: 'That is not the code of a tablet that takes a copy, or one of a newer version.',
    otherCode: 'That code does not go with this one. Start again on both: one shows a code, the other scans it.',
    stranger: 'That tablet does not belong to this campaign, or the office has withdrawn it. Nothing is copied.',
    notFound:
      'The tablets did not find each other. Some networks keep them apart: use a hotspot, and start again on both.',
    noLine: 'This browser cannot do this. Carry a file instead.',
    cut: 'The line broke off. What was copied is kept; start again on both for the rest.',
  },
};
