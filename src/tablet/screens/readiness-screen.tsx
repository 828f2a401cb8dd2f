import { useEffect, useMemo, useState } from 'preact/hooks';
import { organiserWords, words } from '../../text/text.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { CheckList } from './check-list.tsx';
import { HowToDialog } from './how-to-dialog.tsx';
import { OrganiserPage } from './organiser-page.tsx';
import { type Check, createReadiness } from './readiness.ts';
import { go } from './route.ts';
import type { ScreenProps } from './tablet.ts';

/** Whether this tablet can go to a hall without internet. */
export function ReadinessScreen({ tablet }: ScreenProps) {
  const readiness = useMemo(() => createReadiness(tablet), [tablet]);
  useEffect(readiness.look, [readiness]);
  const [howTo, setHowTo] = useState<Check['howTo']>();
  const { readiness: say } = organiserWords.value;
  const checks = readiness.checks.value;
  const { general } = words.value;
  return (
    <OrganiserPage
      tablet={tablet}
      title={say.title}
      lead={say.lead}
      actions={
        <>
          <Button large onPress={readiness.look}>
            {general.tryAgain}
          </Button>
          <Button large kind="primary" onPress={() => go('home')}>
            {say.done}
          </Button>
        </>
      }
    >
      <Verdict checks={checks} />
      <CheckList checks={checks} onHowTo={setHowTo} />
      {howTo && <HowToDialog about={howTo} onClose={() => setHowTo(undefined)} />}
    </OrganiserPage>
  );
}

/** All of it in a sentence: green only when every line is, the cold start without a network too. */
function Verdict({ checks }: { readonly checks: readonly Check[] }) {
  const { preparing } = organiserWords.value;
  const toDo = checks.filter(({ tone }) => tone === 'wait' || tone === 'bad').length;
  const worries = checks.filter(({ tone }) => tone === 'warn').length;
  const tone = toDo > 0 ? 'plain' : worries > 0 ? 'warn' : 'good';
  return (
    <Notice tone={tone} role="status">
      {toDo > 0 ? preparing.toDo(toDo) : worries > 0 ? preparing.worries(worries) : preparing.allGood}
    </Notice>
  );
}
