import { useEffect, useMemo, useState } from 'preact/hooks';
import { organiserWords, words } from '../../../text/text.ts';
import { Button } from '../../../ui/button.tsx';
import { CheckList } from '../check-list.tsx';
import { OrganiserPage } from '../organiser-page.tsx';
import { type Check, createReadiness } from '../readiness.ts';
import { go } from '../route.ts';
import type { ScreenProps } from '../tablet.ts';
import { DataCap } from './data-cap.tsx';
import { EmptyTablet } from './empty-tablet.tsx';

/** Of the readiness list, what is about keeping. */
const about = ['persistent', 'room', 'copies'];

/** What the tablet keeps and for how long, what sending costs, and how all of it is deleted. */
export function StoringScreen({ tablet }: ScreenProps) {
  const readiness = useMemo(() => createReadiness(tablet), [tablet]);
  const [hasRoomForPages, setRoomForPages] = useState<boolean>();
  useEffect(() => {
    readiness.look();
    void tablet.store
      .paper()
      .then((paper) => paper.hasRoomForPages())
      .then(setRoomForPages);
  }, [readiness, tablet]);
  const { storing: say } = organiserWords.value;
  const tone = hasRoomForPages === false ? 'warn' : 'good';
  const pages: Check = { id: 'pages', name: say.pages.name, tone, text: say.pages[tone] };
  const checks = readiness.checks.value.filter(({ id }) => about.includes(id));
  return (
    <OrganiserPage
      tablet={tablet}
      title={say.title}
      lead={say.lead}
      actions={
        <Button large onPress={() => go('home')}>
          {words.value.general.back}
        </Button>
      }
    >
      <CheckList checks={hasRoomForPages === undefined ? checks : [...checks, pages]} />
      <DataCap tablet={tablet} />
      <EmptyTablet tablet={tablet} />
    </OrganiserPage>
  );
}
