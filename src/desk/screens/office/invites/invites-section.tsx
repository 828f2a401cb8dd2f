import { useState } from 'preact/hooks';
import { Button } from '../../../../ui/button.tsx';
import { pickGateWords } from '../../gate/gate-words.ts';
import { lazyTab } from '../lazy-tab.tsx';
import styles from '../office.module.css';
import type { TabProps } from '../open-office.tsx';

const { section } = styles;

const InviteList = lazyTab<Pick<TabProps, 'words' | 'line'>>(
  async () => (await import('./invite-list.tsx')).InviteList,
);

/** The links by which somebody joins, when somebody wants to see them. */
export function InvitesSection({ words, line }: Pick<TabProps, 'words' | 'line'>) {
  const { invites: says } = pickGateWords(words.tag).gate;
  const [isOpen, setIsOpen] = useState(false);
  return (
    <section class={section} aria-label={says.title}>
      <div>
        <Button expanded={isOpen} onPress={() => setIsOpen(!isOpen)}>
          {says.title}
        </Button>
      </div>
      {isOpen && <InviteList words={words} line={line} />}
    </section>
  );
}
