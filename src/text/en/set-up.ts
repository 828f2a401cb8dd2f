import { plural } from '../plural.ts';

const count = (n: number, one: string, other: string) => plural('en', n, { one, other });

/** What the organiser reads while setting a tablet up. */
export const setUpEnglish = {
  welcome: {
    title: 'Welcome to Barua',
    lead: 'This tablet will collect letters and signatures, with or without internet. Setting it up needs internet once, for about five minutes.',
    invited: 'You have been invited to a campaign.',
    paste: 'Invitation link',
    scan: 'Scan the QR code',
    scanTitle: 'Scan the invitation',
    scanLead: 'Point the camera at the QR code from the campaign office.',
    scanOther: 'This code is not an invitation to a campaign. Look for the one from the campaign office.',
    scanOrPaste: 'Or close this and paste the link that the office sent.',
    pasteHint: 'Paste the link from the campaign office, or open it on this tablet.',
    tabletName: 'Name of this tablet',
    tabletNameHint: 'So that you can tell your tablets apart. For example: Tablet 1',
    tabletNameMissing: 'Give the tablet a name.',
    otherInvite: 'Use another link',
    join: 'Join the campaign',
    joining: 'Joining, fetching the cases and their pictures …',
    otherCampaign: (title: string) =>
      `This invitation is for another campaign. This tablet collects for “${title}” and goes on doing so.`,
    expiresSoon:
      'By this tablet’s clock the invitation has expired. If the clock is right, ask the office for a new one.',
    problems: {
      'invite-missing': 'This is not an invitation. It is a long link with “#invite=” in it.',
      'invite-damaged': 'This invitation is incomplete or damaged. Copy the whole link, or ask for it again.',
      'certificate-wrong': 'This invitation was not made by the campaign it names. Ask the office for a new one.',
      'manifest-damaged': 'What the centre sent is damaged or not genuine. Nothing was changed. Try again.',
      'manifest-for-other-campaign':
        'The centre answered for another campaign than the invitation’s. Nothing was changed.',
      'manifest-older': 'The centre sent an older version of the campaign than this tablet has. Nothing was changed.',
      'pack-damaged': 'The cases arrived damaged. Try again.',
      'pack-not-the-one-named': 'The cases are not the ones that the campaign signed. Nothing was changed. Try again.',
      'not-saved': 'This tablet could not keep the campaign: its storage is full or out of order.',
      'not-joined': 'This tablet has not joined a campaign.',
      offline: 'No connection to the centre. Check the internet and try again; joining needs it once.',
      'not-our-centre':
        'Something else answered instead of the centre, perhaps a Wi-Fi log-in page. Log in there first.',
      'centre-broken': 'The centre has trouble. Try again in a few minutes.',
      'centre-busy': 'The centre is busy. Try again in a minute.',
      'unknown-campaign': 'The centre does not know this campaign (yet). Ask the office.',
    },
  },

  readiness: {
    title: 'Is this tablet ready?',
    lead: 'Green all the way down, and it is ready for a hall without internet.',
    done: 'Go to the start page',
    states: { good: 'Ready', wait: 'Not yet', warn: 'Look here', bad: 'Not ready' },
    checks: {
      installed: {
        name: 'Installed as an app',
        good: 'Barua runs as an app of its own.',
        wait: 'Put Barua on the home screen: then the browser keeps its data, and it fills the whole screen.',
        ipad: 'On an iPad: tap Share, then “Add to Home Screen”, and open Barua from there. Join again there: the app has its own storage.',
        act: 'Install',
      },
      files: {
        name: 'App complete on this tablet',
        good: 'Every file of the app is here.',
        wait: 'The app’s files are being fetched. Stay online for a moment.',
        bad: 'This browser cannot keep the app for use without internet. Use Chrome or Safari, not in private mode.',
      },
      pack: {
        name: 'Cases on this tablet',
        good: (cases: number) => count(cases, '# case, with text and picture.', '# cases, with texts and pictures.'),
      },
      offline: {
        name: 'Starts without internet',
        good: 'Tried, and it works.',
        wait: 'Now try it: switch on flight mode, close Barua completely, and open it again.',
      },
      persistent: {
        name: 'Storage protected',
        good: 'The browser has promised not to clear Barua’s data by itself.',
        warn: 'The browser has not promised to keep the data. Installing the app helps. Do not clear browsing data.',
        act: 'Ask again',
      },
      room: {
        name: 'Room for letters',
        wait: 'Being tried …',
        good: 'A test write shows room for thousands of letters.',
        warn: 'Storage is nearly full. Delete videos or apps before the event.',
        bad: 'Storage is full: no sitting can be opened. Delete videos or apps, then come back.',
      },
      copies: {
        name: 'Two copies of everything',
        good: 'Each letter is written twice.',
        warn: 'This browser can keep only one copy. Send as often as there is internet.',
        bad: 'One copy is out of order. Restart Barua; it repairs itself.',
      },
      clock: {
        name: 'Clock',
        good: 'The tablet’s clock agrees with the centre.',
        wait: 'Not compared with the centre yet.',
        warn: (minutes: number) =>
          count(
            minutes,
            'The clock is # minute off. Set date and time.',
            'The clock is # minutes off. Set date and time.',
          ),
      },
      key: {
        name: 'Sealing key',
        good: 'Everything is sealed to the campaign office’s key. Nobody here can open it.',
        wait: 'Comes with the campaign.',
      },
      pin: { name: 'PIN', good: 'Set.', wait: 'Without the PIN nobody leaves a sitting.', act: 'Set the PIN' },
    },
  },

  pin: {
    setTitle: 'Choose a PIN',
    setLead:
      'Six digits. The volunteers need it to leave a sitting; participants never see it. It opens no letters: nothing on this tablet can.',
    again: 'Once more, to be sure',
    different: 'These were two different PINs. Start again.',
    askTitle: 'PIN',
    ask: 'For volunteers: enter the PIN.',
    answers: {
      'pin-wrong': 'That is not the PIN.',
      'pin-wait': 'Not yet.',
      storage: 'The storage does not answer, so the PIN cannot be checked. Try again, or restart Barua.',
    },
    lost: 'For volunteers: this tablet has no PIN, or the browser has lost it. Choose a new one. Nothing else is lost.',
    waitSeconds: (n: number) => count(n, 'Wait # second.', 'Wait # seconds.'),
    pad: {
      delete: 'Delete',
      enter: 'Enter',
      entered: (n: number) => count(n, '# digit entered', '# digits entered'),
    },
  },
};
