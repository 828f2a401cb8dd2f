import type { CampaignEvent } from '../../domain/campaign-event.ts';
import { loadWritingWords } from '../../text/writing.ts';
import { openPinLock } from '../store/pin.ts';
import type { Joined } from '../store/tablet-store.ts';
import { CarryScreen } from './carrying/carry-screen.tsx';
import { ReportScreen } from './closing/report-screen.tsx';
import { EventFormScreen } from './event-form-screen.tsx';
import { shownEvent } from './hall-screen/shown-event.ts';
import { HomeScreen } from './home-screen.tsx';
import { InviteScreen } from './invite-screen.tsx';
import { lazyScreen } from './lazy-screen.tsx';
import { OpeningPage } from './opening-page.tsx';
import { PinDialog } from './pin-dialog.tsx';
import { ReadinessScreen } from './readiness-screen.tsx';
import { type Route, route } from './route.ts';
import { SetPinScreen } from './set-pin-screen.tsx';
import { paperEvent } from './sheets/paper-event.ts';
import type { SheetParts } from './sheets/sheet-parts.ts';
import type { ScreenProps, StartedTablet, Tablet } from './tablet.ts';
import { volunteerDoor } from './volunteer-door.ts';
import { VolunteerScreen } from './volunteer-screen.tsx';

/** Once an evening at most. */
const StoringScreen = lazyScreen<ScreenProps>(
  async () => (await import('./storing/storing-screen.tsx')).StoringScreen,
  OpeningPage,
);

const SecondCopyScreen = lazyScreen<ScreenProps>(
  async () => (await import('./second-copy/copy-screen.tsx')).CopyScreen,
  OpeningPage,
);

/** The organiser's screens, one line each. */
const screens: Record<Route, (props: ScreenProps) => preact.ComponentChild> = {
  home: HomeScreen,
  readiness: ReadinessScreen,
  'set-pin': SetPinScreen,
  'event-form': EventFormScreen,
  invite: InviteScreen,
  report: ReportScreen,
  carry: CarryScreen,
  'second-copy': SecondCopyScreen,
  storing: StoringScreen,
};

type HallScreenProps = { readonly tablet: Tablet; readonly joined: Joined; readonly event: CampaignEvent };

/** Not every tablet hangs on a projector. */
const HallScreen = lazyScreen<HallScreenProps>(
  async () => (await import('./hall-screen/hall-screen.tsx')).HallScreen,
  OpeningPage,
);

type PaperProps = Omit<SheetParts, 'register'>;

/** Not every event has paper. */
const Paper = lazyScreen<PaperProps>(async ({ tablet }) => {
  const [{ SheetsScreen }, register] = await Promise.all([
    import('./sheets/sheets-screen.tsx'),
    tablet.store.sheets(),
    // What is said around photographs, for sheets as for letters.
    loadWritingWords(),
  ]);
  return (props) => <SheetsScreen {...props} register={register} />;
}, OpeningPage);

/**
 * Everything that participants never see, in a chunk of its own: the organiser's place, and in a sitting the volunteers' door and what is
 * behind it. Whoever opened a sitting had it loaded. Shown only once the PIN is known: before that nobody could tell whether a new one may be set.
 */
export async function makeOrganiserScreens(started: StartedTablet): Promise<() => preact.ComponentChild> {
  const tablet: Tablet = { ...started, pin: await openPinLock(Date.now, started.store.pinCopy) };
  return () => <OrganiserScreens tablet={tablet} />;
}

function OrganiserScreens({ tablet }: ScreenProps) {
  const joined = tablet.store.joined.value;
  const sitting = tablet.store.sitting.value;
  const shown = shownEvent.value;
  const paper = paperEvent.value;
  if (joined && shown) return <HallScreen key={shown.id} tablet={tablet} joined={joined} event={shown} />;
  if (joined && sitting) {
    if (volunteerDoor.value !== 'inside') return <PinDialog tablet={tablet} />;
    if (paper) return <Paper key={paper.id} tablet={tablet} joined={joined} event={paper} />;
    return <VolunteerScreen tablet={tablet} sitting={sitting} />;
  }
  if (joined && paper) return <Paper key={paper.id} tablet={tablet} joined={joined} event={paper} />;
  const current = !joined || tablet.invite.value ? 'invite' : route.value;
  const Screen = screens[current];
  return <Screen key={current} tablet={tablet} />;
}
