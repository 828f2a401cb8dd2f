import { plural } from '../plural.ts';

const count = (n: number, one: string, other: string) => plural('en', n, { one, other });

/** What may have to be said at any moment, while participants have the tablet too. */
export const anyMomentEnglish = {
  store: {
    health: {
      'two-copies': 'Everything is written twice.',
      'one-copy': 'One of the two copies is out of order. Saving goes on; restart Barua soon.',
      'one-copy-only': 'This browser keeps one copy.',
      failing: 'This tablet cannot save at the moment. Do not go on collecting; restart Barua.',
    },
    notSaved: {
      full: 'Not saved: the storage is full. Nothing you typed is lost. Call a volunteer; then try again.',
      failing: 'Not saved: the storage does not answer. Nothing you typed is lost. Try again, or call a volunteer.',
    },
    notJoined: 'This tablet has not joined a campaign.',
    sittingOpenAlready: 'A sitting is open already.',
    opening: 'Opening …',
    trouble: {
      'second-tab': {
        title: 'Barua is open already',
        text: 'Only one window may write. Close this one and go on in the other.',
      },
      'storage-refused': {
        title: 'This browser refuses to keep data',
        text: 'Perhaps it is in private mode, or its settings forbid storage. Open Barua in a normal window, or install it.',
      },
      'storage-hangs': {
        title: 'The storage does not answer',
        text: 'What was sealed is still on this tablet. Close Barua completely and open it again; if that does not help, restart the tablet.',
      },
      'app-outdated': {
        title: 'This Barua is too old',
        text: 'A newer version has worked here. Nothing is lost. Go online, close Barua and open it again, twice if need be.',
      },
    },
  },

  sitting: {
    welcome: 'Choose your language',
    volunteer: 'Volunteers',
    countsOnly: 'At this event only counts may be collected. Nobody can sign on this tablet.',
    menuTitle: 'For volunteers',
    peopleSoFar: 'People in this sitting',
    actionsSoFar: 'Actions in this sitting',
    openedAt: (when: string) => `Open since ${when}`,
    goOn: 'Back to the participants',
    close: 'Close the sitting',
    closeSure: 'Close this sitting? Everything in it is sealed and stays safe. You can open another one at any time.',
    closeNow: 'Yes, close it',
  },

  crash: {
    title: 'Barua stumbled',
    text: 'What was sealed is safe on this tablet.',
    waiting: (n: number) =>
      count(n, '# entry is here and waits to be sent.', '# entries are here and wait to be sent.'),
    stumbled: 'Something went wrong. Nothing on this page is lost. Restart Barua after this person.',
    restart: 'Start again',
    details: 'For the office',
  },
};
