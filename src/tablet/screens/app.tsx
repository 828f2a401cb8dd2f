import { useEffect } from 'preact/hooks';
import { loadOrganiserWords } from '../../text/text.ts';
import { forgetFirstPage } from '../platform/first-page.ts';
import { lazyScreen } from './lazy-screen.tsx';
import { OpeningPage } from './opening-page.tsx';
import { Participant } from './participant/participant.tsx';
import type { StartedTablet } from './tablet.ts';
import { shutVolunteerDoor, volunteerDoor } from './volunteer-door.ts';

type AppProps = { readonly tablet: StartedTablet };

const OrganiserScreens = lazyScreen<AppProps>(
  async ({ tablet }) => {
    const [{ makeOrganiserScreens }] = await Promise.all([import('./organiser-screens.tsx'), loadOrganiserWords()]);
    return makeOrganiserScreens(tablet);
  },
  // Over a participant's page nothing stands until the PIN pad does.
  () => (volunteerDoor.value === 'asking' ? null : <OpeningPage />),
);

/** What is on the screen follows from what is stored: no campaign, an open sitting, or the organiser's place. */
export function App({ tablet }: AppProps) {
  const joined = tablet.store.joined.value;
  const sitting = tablet.store.sitting.value;
  const isInSitting = sitting !== undefined;
  useEffect(() => {
    if (isInSitting) return;
    shutVolunteerDoor();
    forgetFirstPage();
  }, [isInSitting]);
  const isCollecting = joined && sitting && volunteerDoor.value !== 'inside';
  return (
    <>
      {isCollecting && <Participant tablet={tablet} joined={joined} sitting={sitting} />}
      {(!isCollecting || volunteerDoor.value === 'asking') && <OrganiserScreens tablet={tablet} />}
    </>
  );
}
