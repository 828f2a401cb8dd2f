import { useState } from 'preact/hooks';
import { Button } from '../../../ui/button.tsx';
import type { Overview } from '../../session/overview.ts';
import type { DeskLine } from './desk-line.ts';
import { type Drafts, startDrafts } from './drafts.ts';
import { InterestsTab } from './interests-tab.tsx';
import { lazyTab } from './lazy-tab.tsx';
import { LettersTab } from './letters-tab.tsx';
import { ListsTab } from './lists-tab.tsx';
import styles from './office.module.css';
import type { OfficeWords } from './office-words.ts';
import { OverviewTab } from './overview-tab.tsx';
import { PeopleTab } from './people-tab.tsx';
import { ReviewTab } from './review-tab.tsx';

const { tabs } = styles;

export type TabProps = {
  readonly words: OfficeWords;
  readonly overview: Overview;
  readonly line: DeskLine;
};

/** Of a tab in which the office writes something. */
export type WritingTabProps = TabProps & { readonly drafts: Drafts };

const tabByName = {
  overview: OverviewTab,
  people: PeopleTab,
  review: ReviewTab,
  lists: ListsTab,
  letters: LettersTab,
  thanks: lazyTab<WritingTabProps>(async () => (await import('./thanks-tab.tsx')).ThanksTab),
  interests: InterestsTab,
  packs: lazyTab<WritingTabProps>(async () => (await import('./pack/pack-tab.tsx')).PackTab),
  retention: lazyTab<TabProps>(async () => (await import('./keeping/retention-tab.tsx')).RetentionTab),
  aside: lazyTab<TabProps>(async () => (await import('./keeping/aside-tab.tsx')).AsideTab),
} as const;
type TabName = keyof typeof tabByName;
const tabNames = Object.keys(tabByName) as TabName[];

/** What can be done with an opened campaign, one thing at a time. */
export function OpenOffice(props: TabProps) {
  const [drafts] = useState(startDrafts);
  const [name, setName] = useState<TabName>('overview');
  const Tab = tabByName[name];
  return (
    <>
      <nav class={tabs} aria-label={props.words.open.title}>
        {tabNames.map((each) => (
          <Button key={each} pressed={each === name} onPress={() => setName(each)}>
            {props.words.open.tabs[each]}
          </Button>
        ))}
      </nav>
      <Tab {...props} drafts={drafts} />
    </>
  );
}
