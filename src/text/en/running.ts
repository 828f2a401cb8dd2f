import { plural } from '../plural.ts';

const count = (n: number, one: string, other: string) => plural('en', n, { one, other });

/** What organiser and volunteers read while they work. */
export const runningEnglish = {
  home: {
    title: 'Start page',
    tablet: (name: string) => `Tablet: ${name}`,
    written: 'Written',
    safe: 'Safe here',
    centre: 'At the centre',
    figuresLabel: 'Saved on this tablet and sent',
    allSent: 'Everything on this tablet is also at the centre.',
    waiting: (n: number) =>
      count(n, '# entry waits to be sent. It is safe here.', '# entries wait to be sent. They are safe here.'),
    nothingYet: 'Nothing written yet.',
    lastReceipt: (when: string) => `Last receipt from the centre: ${when}.`,
    noReceipt: 'No receipt from the centre yet.',
    sendNow: 'Send now',
    events: 'Events',
    noEvents: 'No events yet. Make one for today.',
    newEvent: 'Make an event',
    open: 'Open sitting',
    openFor: (title: string) => `Open sitting: ${title}`,
    today: 'Today',
    eventCode: (code: string) => `In the totals: ${code}`,
    under18: 'Under-18s present',
    readiness: 'Readiness',
    forked: (n: number) =>
      count(
        n,
        '# entry of an earlier journal waits for the office.',
        '# entries of an earlier journal wait for the office.',
      ),
    update: 'A new version of Barua is ready.',
    updateNow: 'Update now',
    healedWipe: (n: number) =>
      count(
        n,
        'The browser had lost its storage. Barua restored # entry from the second copy; nothing is missing.',
        'The browser had lost its storage. Barua restored # entries from the second copy; nothing is missing.',
      ),
    healed: (n: number) =>
      count(
        n,
        'After the last stop # entry was in one copy only. It is in both again.',
        'After the last stop # entries were in one copy only. They are in both again.',
      ),
    wipedUnrecovered: 'The browser had lost its storage, and no second copy was found. What the centre has is safe.',
  },

  photos: {
    waiting: (n: number, megabytes: string) =>
      count(
        n,
        `# page or photo is still to be sent: ${megabytes} MB.`,
        `# pages and photos are still to be sent: ${megabytes} MB.`,
      ),
    forWifi: 'They wait for Wi-Fi, or for you.',
    aside: (n: number) =>
      count(
        n,
        '# was refused. It stays here; “Send now” tries it again.',
        '# were refused. They stay here; “Send now” tries them again.',
      ),
    sendNow: 'Send pages and photos now',
    wifiOnly: 'Pages and photos only on Wi-Fi',
  },

  sync: {
    sending: 'Sending …',
    nextTry: (when: string) => `Next try at ${when}, or as soon as there is internet.`,
    troubles: {
      offline: 'No internet. That is fine: everything is kept here and sent later by itself, while Barua is open.',
      'not-our-centre': 'Something else answers instead of the centre, perhaps a Wi-Fi log-in page. Log in there.',
      'centre-busy': 'The centre is busy. Barua tries again by itself.',
      'centre-broken': 'The centre has trouble. Barua tries again by itself.',
      'captive-portal':
        'This Wi-Fi wants a log-in first. Open any page in the browser and log in there; Barua then goes on by itself.',
      unreachable:
        'There is a network, but no way to the centre over it. Everything is kept here. Try another network, or wait: Barua tries again by itself.',
      'no-secure-connection':
        'There is a network, but again and again no secure connection to the centre. Check date and time, and whether the Wi-Fi wants a log-in. If other pages work, tell the office: the centre may be down, or its certificate may have run out.',
      'clock-wrong':
        'The clock of this tablet is wrong, and without the right time there is no secure connection. Set date and time; everything is kept here.',
      'centre-too-old':
        'The centre is older than this app and does not understand it yet. Everything is kept here; tell the office to update the centre.',
      'tablet-revoked':
        'The office has withdrawn this tablet. What it sends is put aside and not counted. Everything is kept here; talk to the office.',
      'campaign-unknown':
        'The centre does not know this campaign. Everything is kept here; ask the office whether it was published there.',
      'tablet-unknown': 'The centre does not know this tablet yet. Everything is kept here; ask the office.',
      'invite-refused': {
        'invite-expired': 'The invitation has expired. Collect on: everything is kept. Ask the office for a new one.',
        'invite-used-up': 'All places of this invitation are taken. Collect on, and ask the office for a new one.',
        'invite-withdrawn': 'The invitation was withdrawn. Everything is kept here; talk to the office.',
        'certificate-wrong': 'The centre did not accept the invitation. Everything is kept here; talk to the office.',
      },
      'journal-forked':
        'The centre has other entries under this tablet’s numbers. Nothing is lost; a new journal has begun. Tell the office.',
      'app-too-old': 'This version of Barua is too old for the centre. Update it on this page while online.',
      refused: (reason: string) => `The centre refused a batch (${reason}). Everything is kept here; tell the office.`,
    },
  },

  event: {
    title: 'Make an event',
    lead: 'One gathering: a debate, a class, a stand.',
    name: 'Title',
    nameHint: 'For example: Debate at Lycée Umoja',
    nameMissing: 'Give the event a title.',
    kind: 'Kind',
    kinds: { debate: 'Debate', class: 'Class', stand: 'Stand', marathon: 'Writing marathon', other: 'Other' },
    venue: 'Venue',
    city: 'City',
    country: 'Country',
    countryNone: 'Rather not say',
    date: 'Date',
    dateWrong: 'Choose a date.',
    expected: 'People expected',
    goal: 'Actions hoped for',
    optional: 'optional',
    cases: 'Cases',
    casesMissing: 'Choose at least one case.',
    under18: 'Under-18s are present',
    under18Hint: 'Then only first name, age and signature can be recorded, for everybody.',
    profile: 'What may be collected here',
    profiles: {
      full: 'Names, letters and contacts',
      no_contact: 'Names and letters, no contacts',
      first_name_age: 'First name, age and signature',
      tally_only: 'Counts only, no persons',
    },
    save: 'Save event',
  },
};
