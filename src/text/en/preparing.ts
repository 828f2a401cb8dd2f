import { plural } from '../plural.ts';

const count = (n: number, one: string, other: string) => plural('en', n, { one, other });

/** What the readiness list says beyond its lines: how much fits, what no page can do, and whether all is well. */
export const preparingEnglish = {
  preparing: {
    allGood: 'Ready for a hall without internet.',
    toDo: (n: number) => count(n, '# thing is still to be done.', '# things are still to be done.'),
    worries: (n: number) => count(n, 'It works, with # worry.', 'It works, with # worries.'),
    how: 'Show how',
    roomGood: (n: number) =>
      count(
        n,
        'A test write shows room for at least # more letter.',
        'A test write shows room for at least # more letters.',
      ),
    roomLittle: (n: number) =>
      count(
        n,
        'Only # more letter is sure to fit. Delete videos or apps before the event.',
        'Only # more letters are sure to fit. Delete videos or apps before the event.',
      ),
    unprotected: (when: string) =>
      `The browser has not promised to keep the data. It was decided to collect here all the same (${when}). Send often, and keep the disk free.`,
    install: {
      title: 'How to install Barua',
      steps: {
        dots: 'Tap the three dots beside the address.',
        lines: 'Tap the three lines at the bottom.',
        share: 'Tap Share: the square with an arrow that points up.',
        bar: 'Click the install sign at the end of the address bar, or “Install” in the browser’s menu.',
        addHome: 'Tap “Add to Home screen” or “Install”, and confirm.',
        addPage: 'Tap “Add page to”, then “Home screen”.',
        addApple: 'Scroll down, tap “Add to Home Screen”, then “Add”.',
        dock: 'In Safari on a Mac choose “File”, then “Add to Dock”. In another browser, use Chrome or Edge instead.',
        open: 'Close the browser and open Barua by its picture.',
        openApple: 'Open Barua by its picture and join there once more: the app has a storage of its own.',
      },
    },
    keyboard: {
      name: 'Keyboard learns nothing',
      wait: 'A keyboard may remember names and offer them to the next person. No page can see or stop that: switch it off, then say so here.',
      good: 'Somebody has switched it off and said so.',
      done: 'It is off',
      undo: 'Not any more',
      title: 'So that the keyboard learns nothing',
      keyboards: [
        'Gboard (most Android tablets): the gear over the keys, “Text correction”: switch off suggestions. Then “Privacy”: switch off personalisation and delete learned words.',
        'Samsung keyboard: “Settings”, “General management”, “Samsung Keyboard settings”: switch off predictive text, and reset what it has learned.',
        'iPad: “Settings”, “General”, “Keyboard”: switch off predictive text and auto-correction. What it has learned goes under “Transfer or Reset”, “Reset Keyboard Dictionary”.',
      ],
    },
  },
};
