import { useEffect } from 'preact/hooks';
import { HomeScreen } from './home-screen.tsx';
import { InviteScreen } from './invite-screen.tsx';
import { NewEventScreen } from './new-event-screen.tsx';
import { Participant } from './participant/participant.tsx';
import { PinDialog } from './pin-dialog.tsx';
import { ReadinessScreen } from './readiness-screen.tsx';
import { type Route, route } from './route.ts';
import { SetPinScreen } from './set-pin-screen.tsx';
import type { ScreenProps, Tablet } from './tablet.ts';
import { shutVolunteerDoor, volunteerDoor } from './volunteer-door.ts';
import { VolunteerScreen } from './volunteer-screen.tsx';

/** The organiser's screens, one line each. */
const screens: Record<Route, (props: ScreenProps) => preact.ComponentChild> = {
  home: HomeScreen,
  readiness: ReadinessScreen,
  'set-pin': SetPinScreen,
  'new-event': NewEventScreen,
  invite: InviteScreen,
};

/** What is on the screen follows from what is stored: no campaign, an open sitting, or the organiser's place. */
export function App({ tablet }: { readonly tablet: Tablet }) {
  const joined = tablet.store.joined.value;
  const sitting = tablet.store.sitting.value;
  const isInSitting = sitting !== undefined;
  useEffect(() => {
    if (!isInSitting) shutVolunteerDoor();
  }, [isInSitting]);
  if (joined && sitting) {
    if (volunteerDoor.value === 'inside') return <VolunteerScreen tablet={tablet} sitting={sitting} />;
    return (
      <>
        <Participant tablet={tablet} joined={joined} sitting={sitting} />
        {volunteerDoor.value === 'asking' && <PinDialog tablet={tablet} />}
      </>
    );
  }
  const current = !joined || tablet.invite.value ? 'invite' : route.value;
  const Screen = screens[current];
  return <Screen key={current} tablet={tablet} />;
}
