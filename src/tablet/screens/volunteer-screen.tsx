import { useEffect, useState } from 'preact/hooks';
import { formatNumber } from '../../text/plural.ts';
import { formatMoment, language, words } from '../../text/text.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Panel } from '../../ui/panel.tsx';
import type { OpenSitting, SaveProblem } from '../store/tablet-store.ts';
import { CloseSittingDialog } from './closing/close-sitting-dialog.tsx';
import { ClosingDoors, type VolunteerPlace } from './closing/closing-doors.tsx';
import { CorrectScreen } from './closing/correct-screen.tsx';
import { TallyScreen } from './closing/tally-screen.tsx';
import styles from './figures.module.css';
import { Figures } from './figures.tsx';
import { HallDoors } from './hall-screen/hall-doors.tsx';
import { watchIdle } from './idle.ts';
import { OrganiserPage } from './organiser-page.tsx';
import { saveProblemToText } from './save-problem-words.ts';
import { StumbleNotice } from './stumble-notice.tsx';
import type { Tablet } from './tablet.ts';
import { shutVolunteerDoor } from './volunteer-door.ts';
import { WhoIsPresent } from './who-is-present.tsx';

const { figures } = styles;

/** Nobody has touched it for so long: the tablet faces participants again. */
const lockMs = 120_000;

/** Behind the PIN: how it goes, and the way out. */
export function VolunteerScreen({ tablet, sitting }: { readonly tablet: Tablet; readonly sitting: OpenSitting }) {
  const [isAsking, setIsAsking] = useState(false);
  const [place, setPlace] = useState<VolunteerPlace>('menu');
  const [problem, setProblem] = useState<SaveProblem>();
  useEffect(() => watchIdle(lockMs, shutVolunteerDoor), []);
  const { sitting: say } = words.value;
  const { sittingPeople, sittingActions } = tablet.store.counts.value;
  const { tag } = language.value;
  const onBack = () => setPlace('menu');
  if (place === 'tally') return <TallyScreen tablet={tablet} sitting={sitting} onBack={onBack} />;
  if (place === 'correct') return <CorrectScreen tablet={tablet} onBack={onBack} />;
  return (
    <OrganiserPage
      tablet={tablet}
      title={say.menuTitle}
      lead={`${sitting.event.title} · ${say.openedAt(formatMoment(sitting.openedAt, Date.now()))}`}
      actions={
        <>
          <Button large kind="risky" onPress={() => setIsAsking(true)}>
            {say.close}
          </Button>
          <Button large kind="primary" onPress={shutVolunteerDoor}>
            {say.goOn}
          </Button>
        </>
      }
    >
      <StumbleNotice />
      {problem && (
        <Notice tone="bad" role="alert">
          {saveProblemToText(problem)}
        </Notice>
      )}
      <Panel>
        <dl class={figures}>
          <div>
            <dt>{say.peopleSoFar}</dt>
            <dd>{formatNumber(tag, sittingPeople)}</dd>
          </div>
          <div>
            <dt>{say.actionsSoFar}</dt>
            <dd>{formatNumber(tag, sittingActions)}</dd>
          </div>
        </dl>
      </Panel>
      <WhoIsPresent tablet={tablet} sitting={sitting} />
      <HallDoors tablet={tablet} event={sitting.event} />
      <ClosingDoors event={sitting.event} onGo={setPlace} />
      <Figures tablet={tablet} />
      {isAsking && (
        <CloseSittingDialog
          tablet={tablet}
          sitting={sitting}
          onClose={() => setIsAsking(false)}
          onProblem={setProblem}
        />
      )}
    </OrganiserPage>
  );
}
