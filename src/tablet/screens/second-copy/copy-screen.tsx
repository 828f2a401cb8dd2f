import type { Signal } from '@preact/signals';
import { useEffect, useState } from 'preact/hooks';
import { language, organiserWords } from '../../../text/text.ts';
import { Button } from '../../../ui/button.tsx';
import { Choice } from '../../../ui/choice.tsx';
import { Progress } from '../../../ui/progress.tsx';
import { holdScreen } from '../../platform/wake-lock.ts';
import type { Joined } from '../../store/tablet-store.ts';
import { OrganiserPage } from '../organiser-page.tsx';
import { go } from '../route.ts';
import type { ScreenProps } from '../tablet.ts';
import { CodeScanner } from './code-scanner.tsx';
import { CodeSheet } from './code-sheet.tsx';
import { CopyOutcome } from './copy-outcome.tsx';
import styles from './copy-screen.module.css';
import { type CopyStage, createCopySession } from './copy-session.ts';

const { panel, buttons } = styles;

/** Another tablet in the room takes a copy, and this one takes the other's: no internet, no server, two codes. */
export function CopyScreen({ tablet }: ScreenProps) {
  const joined = tablet.store.joined.value;
  return joined ? <Joining tablet={tablet} joined={joined} /> : null;
}

function Joining({ tablet, joined }: ScreenProps & { readonly joined: Joined }) {
  const { store } = tablet;
  const [session, setSession] = useState(() => createCopySession(store, joined));
  const [isScanning, setIsScanning] = useState(false);
  useEffect(() => session.close, [session]);
  useEffect(holdScreen, []);
  const stage = session.stage.value;
  const { copying: say } = organiserWords.value;
  return (
    <OrganiserPage
      tablet={tablet}
      title={say.title}
      lead={stage.kind === 'choosing' && say.lead}
      actions={
        <Button large onPress={() => go('home')}>
          {organiserWords.value.carrying.back}
        </Button>
      }
    >
      <section class={panel}>
        {stage.kind === 'choosing' && (
          <>
            <p>{say.both}</p>
            <PagesChoice tablet={tablet} withPages={session.withPages} />
            <div class={buttons}>
              <Button kind="primary" onPress={session.show}>
                {say.show}
              </Button>
              <Button onPress={() => setIsScanning(true)}>{say.scan}</Button>
            </div>
          </>
        )}
        {stage.kind === 'showing' && <CodeSheet stage={stage} onScan={() => setIsScanning(true)} />}
        <Waiting stage={stage} />
        {stage.kind === 'ended' && (
          <CopyOutcome end={stage.end} tablet={tablet} onAgain={() => setSession(createCopySession(store, joined))} />
        )}
      </section>
      {isScanning && <CodeScanner onTake={session.take} onClose={() => setIsScanning(false)} />}
    </OrganiserPage>
  );
}

function PagesChoice({ tablet, withPages }: ScreenProps & { readonly withPages: Signal<boolean> }) {
  const { pages, pageBytes } = tablet.store.counts.value;
  if (pages === 0) return null;
  const megabytes = new Intl.NumberFormat(language.value.tag, { maximumFractionDigits: 1 }).format(
    Math.max(0.1, pageBytes / 1_000_000),
  );
  return (
    <Choice
      kind="checkbox"
      label={organiserWords.value.copying.pages(megabytes)}
      checked={withPages.value}
      onChange={(isChosen) => (withPages.value = isChosen)}
    />
  );
}

function Waiting({ stage }: { readonly stage: CopyStage }) {
  const { copying: say } = organiserWords.value;
  switch (stage.kind) {
    case 'preparing':
    case 'looking':
      return <Progress label={say.waiting} />;
    case 'copying': {
      const { partner, copied, wanted } = stage.progress;
      const share = wanted === 0 ? undefined : copied / wanted;
      return <Progress label={say.copying(partner.name, copied)} share={share} />;
    }
    default:
      return null;
  }
}
