import { formatPercent } from '../hall-numbers.ts';
import { formatNumber, plural } from '../plural.ts';

const count = (n: number, one: string, other: string) => plural('en', n, { one, other });
const number = (n: number) => formatNumber('en', n);

/** What the hall's screen says, to three hundred people at once, and what the organiser reads who prepares it. */
export const hallScreenEnglish = {
  hallScreen: {
    open: 'Hall’s screen',
    openFor: (title: string) => `Hall’s screen: ${title}`,
    leave: 'Leave',
    pinInSight: 'The whole hall can see this. Type the PIN on a keyboard, or cover the projector for a moment.',
    fullScreen: 'Full screen',
    window: 'In a window',
    views: {
      count: 'Count',
      outcomes: 'What letters did',
      debate: 'Debate',
      points: 'Talking points',
      hands: 'Show of hands',
    },
    viewsLabel: 'What the hall sees',
    previous: 'Previous',
    next: 'Next',
    place: (n: number, of: number) => `${number(n)} of ${number(of)}`,
  },

  hallCount: {
    actions: (n: number) => count(n, 'letter, signature or message', 'letters, signatures and messages'),
    people: (n: number) => count(n, 'person', 'people'),
    nobody: 'Who will be the first?',
    first: 'You are the first.',
    oneIn: (n: number) => `You are 1 in ${number(n)}.`,
    goal: (goal: number, share: number) => `${formatPercent('en', share)} of the ${number(goal)} we hope for`,
    reached: (goal: number) => `The goal of ${number(goal)} is reached. Thank you!`,
    byCase: 'For whom',
    fromTablets: (n: number) => count(n, 'from # tablet', 'from # tablets'),
    withoutCase: (n: number) => count(n, '# more is not shared out by case.', '# more are not shared out by case.'),
  },

  outcomes: {
    none: 'The campaign has sent no outcomes of earlier cases yet.',
  },

  debate: {
    noMotion: 'What shall we debate?',
    prepare: 'Prepare',
    prepareTitle: 'Prepare the debate',
    motion: 'Motion',
    motionHint: 'For example: A newspaper may print what the government calls false.',
    speakers: 'Speakers',
    speakersHint: 'By side, without names.',
    sides: { for: 'For', against: 'Against', floor: 'The floor' },
    speaker: (side: string, n: number) => `${side} · speaker ${number(n)}`,
    sideOf: (n: number) => `Speaker ${number(n)}: side`,
    minutesOf: (n: number) => `Speaker ${number(n)}: minutes`,
    add: 'Add a speaker',
    remove: (n: number) => `Remove speaker ${number(n)}`,
    start: 'Start',
    pause: 'Pause',
    nextSpeaker: 'Next speaker',
    previousSpeaker: 'Previous speaker',
    again: 'Full time again',
    following: (speaker: string) => `Then: ${speaker}`,
    phases: { plenty: 'Time left', 'last-minute': 'Last minute', over: 'Time is over' },
    done: 'Done',
  },

  hands: {
    before: 'Before the debate',
    after: 'After the debate',
    sides: { for: 'For', undecided: 'Undecided', against: 'Against' },
    ask: 'Who is for, who is against?',
    countBefore: 'Count before',
    countAfter: 'Count after',
    show: 'Show the result',
    hands: (n: number) => count(n, '# hand', '# hands'),
    fewer: (side: string, n: number) => `${side}: ${number(n)} fewer`,
    more: (side: string, n: number) => `${side}: ${number(n)} more`,
    towards: (n: number) =>
      count(n, 'The hall moved # point towards the motion.', 'The hall moved # points towards the motion.'),
    away: (n: number) =>
      count(n, 'The hall moved # point away from the motion.', 'The hall moved # points away from the motion.'),
    still: 'As many are for it as before.',
  },

  hallFigures: {
    give: 'Figures for another screen',
    giveTitle: 'This tablet’s figures',
    giveText:
      'The device at the projector scans this, or somebody types the short code there. It says how many, and nothing about anybody.',
    giveAlt: 'QR code with this tablet’s figures',
    shortCode: 'Short code (totals only)',
    bring: 'Other tablets',
    bringTitle: 'Figures of other tablets',
    bringText:
      'On each tablet that collects: Volunteers, then “Figures for another screen”. Scan its code, or type the short one here. The newest of each tablet counts.',
    code: 'Code',
    add: 'Add',
    added: 'Added.',
    older: 'Newer figures of this tablet are here already.',
    ownTablet: 'That is this tablet itself; it is counted already.',
    otherEvent: 'That tablet’s sitting is for another event. Count it here all the same?',
    addAnyway: 'Count it here',
    problems: {
      'figures-not-whole': 'This code is not whole. Compare it group by group.',
      'figures-too-new': 'This code comes from a newer Barua. Update this device.',
    },
    list: 'Counted here',
    row: (actions: number, people: number) =>
      `${count(actions, '# action', '# actions')}, ${count(people, '# person', '# people')}`,
    remove: 'Remove',
  },
};
