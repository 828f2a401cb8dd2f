import { useState } from 'preact/hooks';
import { limits } from '../../../protocol/limits.ts';
import { writingWords } from '../../../text/writing.ts';
import { Button } from '../../../ui/button.tsx';
import { Notice } from '../../../ui/notice.tsx';
import styles from './letter-step.module.css';
import { PageList } from './page-list.tsx';
import { type DraftPage, isAt } from './pass-draft.ts';
import type { Passing, Place } from './passing.ts';

const { part, told } = styles;

/** What is done on a screen of its own: a page by hand (one that is there, or a new one), or a photograph. */
export type PageWork = { readonly kind: 'ink'; readonly page: DraftPage | undefined } | { readonly kind: 'photo' };

type PagesProps = { readonly passing: Passing; readonly onWork: (work: PageWork) => void };

/** The ways to a page, beside those to a text. */
export function PageWays({ passing, onWork }: PagesProps) {
  const [hasNoRoom, setHasNoRoom] = useState(false);
  const say = writingWords.value.pages;
  const isMost = passing.draft.value.pages.length >= limits.maxAttachmentsPerEntry;
  const begin = async (work: PageWork) => {
    const hasRoom = await passing.paper().then(
      (paper) => paper.hasRoomForPages(),
      () => false,
    );
    setHasNoRoom(!hasRoom);
    if (hasRoom) onWork(work);
  };
  return (
    <>
      <Button disabled={isMost} onPress={() => void begin({ kind: 'ink', page: undefined })}>
        {say.write}
      </Button>
      <Button disabled={isMost} onPress={() => void begin({ kind: 'photo' })}>
        {say.photograph}
      </Button>
      <div role="status" class={told}>
        {hasNoRoom && <Notice tone="warn">{say.noRoom}</Notice>}
        {isMost && <Notice tone="warn">{say.most}</Notice>}
      </div>
    </>
  );
}

/** The letter's pages, where it has any. */
export function PagesPart({ passing, onWork, place }: PagesProps & { readonly place: Place }) {
  const say = writingWords.value.pages;
  const { pages } = passing.draft.value;
  const own = pages.filter((page) => isAt(page, place));
  if (own.length === 0) return null;
  return (
    <section class={part}>
      <h2>{say.title}</h2>
      <p>{say.lead}</p>
      <PageList
        pages={own}
        toActions={(page, number) => (
          <>
            {page.file.kind === 'ink' && (
              <Button kind="quiet" label={say.editPage(number)} onPress={() => onWork({ kind: 'ink', page })}>
                {say.edit}
              </Button>
            )}
            <Button
              kind="quiet"
              label={say.removePage(number)}
              onPress={() => passing.change({ pages: pages.filter((each) => each !== page) })}
            >
              {say.remove}
            </Button>
          </>
        )}
      />
    </section>
  );
}
