/**
 * Every screen and every dialog there is: the file that draws it, and the sights of it that the walk stops at. A file of `src` with a page or a dialog in it that stands
 * neither here nor among the frames fails the test of accessibility; so does a sight that the walk has passed over.
 */
export const sightsByFile = {
  'tablet/screens/invite-screen.tsx': ['welcome', 'welcome-mistaken'],
  'tablet/screens/qr-scanner.tsx': ['scan'],
  'tablet/screens/readiness-screen.tsx': ['readiness'],
  'tablet/screens/how-to-dialog.tsx': ['how-to-install', 'how-to-keyboard'],
  'tablet/screens/set-pin-screen.tsx': ['set-pin'],
  'tablet/screens/home-screen.tsx': ['home-empty', 'home', 'home-photos', 'sent'],
  'tablet/screens/event-form-screen.tsx': ['event'],
  'tablet/screens/open-sitting-dialog.tsx': ['opening'],
  'tablet/screens/participant/language-step.tsx': ['languages', 'counts-only'],
  'tablet/screens/participant/cases-step.tsx': ['cases'],
  'tablet/screens/participant/step-frame.tsx': ['start-again'],
  'tablet/screens/participant/story-dialog.tsx': ['story'],
  'tablet/screens/participant/phone-dialog.tsx': ['own-phone'],
  'tablet/screens/participant/letter-step.tsx': ['letter', 'letter-replace', 'letter-pages', 'message'],
  'tablet/screens/participant/ink-page-screen.tsx': ['letter-by-hand'],
  'tablet/screens/participant/photo-screen.tsx': ['photo', 'photo-crop'],
  'tablet/screens/participant/kept-letter.tsx': ['kept-letter'],
  'tablet/screens/participant/idle-guard.tsx': ['idle'],
  'tablet/screens/participant/sign-step.tsx': ['sign-missing', 'sign', 'sign-mark', 'sign-minors'],
  'tablet/screens/participant/review-step.tsx': ['review'],
  'tablet/screens/participant/sealed-step.tsx': ['sealed'],
  'tablet/screens/participant/host-interest.tsx': ['host', 'host-sealed'],
  'tablet/screens/pin-dialog.tsx': ['pin', 'pin-wrong'],
  'tablet/screens/volunteer-screen.tsx': ['volunteers'],
  'tablet/screens/who-is-present.tsx': ['present'],
  'tablet/screens/closing/close-sitting-dialog.tsx': ['close-sitting'],
  'tablet/screens/closing/tally-screen.tsx': ['counting'],
  'tablet/screens/closing/correct-screen.tsx': ['corrections', 'correct-name'],
  'tablet/screens/closing/take-back-dialog.tsx': ['take-back'],
  'tablet/screens/closing/report-screen.tsx': ['report'],
  'tablet/screens/carrying/carry-screen.tsx': ['carry', 'carry-ready', 'carry-brought'],
  'tablet/screens/second-copy/code-scanner.tsx': ['second-copy-scan'],
  'tablet/screens/second-copy/copy-screen.tsx': ['second-copy', 'second-copy-code'],
  'tablet/screens/storing/storing-screen.tsx': ['storing'],
  'tablet/screens/storing/empty-tablet.tsx': ['storing-sure'],
  'tablet/screens/storing/emptied-page.tsx': ['emptied'],
  'tablet/screens/sheets/sheet-list.tsx': ['paper-empty', 'paper'],
  'tablet/screens/sheets/new-sheets.tsx': ['paper-new'],
  'tablet/screens/sheets/printed-sheets.tsx': ['paper-print'],
  'tablet/screens/sheets/one-sheet.tsx': ['sheet', 'sheet-count'],
  'tablet/screens/sheets/sheet-photographing.tsx': ['sheet-photo', 'sheet-corners', 'sheet-sealed'],
  'tablet/screens/sheets/sheet-typing.tsx': ['sheet-typing'],
  'tablet/screens/hall-screen/hall-stage.tsx': [
    'hall-count',
    'hall-outcomes',
    'hall-debate-empty',
    'hall-debate',
    'hall-points',
    'hall-hands-count',
    'hall-hands',
  ],
  'tablet/screens/hall-screen/debate-dialog.tsx': ['hall-prepare'],
  'tablet/screens/hall-screen/bring-figures-dialog.tsx': ['hall-figures'],
  'tablet/screens/hall-screen/give-figures-dialog.tsx': ['give-figures'],
  'tablet/screens/trouble-page.tsx': ['trouble'],
  'tablet/screens/crash-page.tsx': ['crash'],
  'desk/screens/office/office-page.tsx': [
    'office',
    'office-refused',
    'office-open',
    'office-people',
    'office-review',
    'office-lists',
    'office-letters',
  ],
  'desk/screens/office/erase-dialog.tsx': ['office-erase'],
  'desk/screens/gate/gate-page.tsx': ['join', 'gate-home', 'gate-tablets', 'gate-colleagues', 'gate-log', 'signed-out'],
  'desk/screens/gate/take-role-dialog.tsx': ['take-role'],
  'desk/screens/totals-page.tsx': ['totals', 'totals-impact', 'totals-refused'],
  'desk/screens/carry-page.tsx': ['carry-office', 'carry-office-taken'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** One screen in one state. */
export type Sight = (typeof sightsByFile)[keyof typeof sightsByFile][number];

/** Frames that screens stand in, and what is there for a blink while a chunk comes. */
export const frames = ['tablet/screens/organiser-page.tsx', 'tablet/screens/opening-page.tsx'] as const;

export const allSights: readonly Sight[] = Object.values(sightsByFile).flat();
