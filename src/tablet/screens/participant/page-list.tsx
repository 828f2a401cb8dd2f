import type { ComponentChildren } from 'preact';
import { writingWords } from '../../../text/writing.ts';
import { CasePicture } from '../../../ui/case-picture.tsx';
import { InkPageView } from '../../../ui/ink-page-view.tsx';
import styles from './page-list.module.css';
import type { DraftPage } from './pass-draft.ts';

const { list, sheet, foot } = styles;

type PageListProps = {
  readonly pages: readonly DraftPage[];
  /** What can be done with a page, under it; `number` counts from 1. */
  readonly toActions?: (page: DraftPage, number: number) => ComponentChildren;
};

/** Pages side by side, small. */
export function PageList({ pages, toActions }: PageListProps) {
  const say = writingWords.value.pages;
  if (pages.length === 0) return null;
  return (
    <ol class={list}>
      {pages.map((page, index) => (
        <li key={index}>
          <div class={sheet}>
            {page.file.kind === 'ink' ? (
              <InkPageView ink={page.file.ink} label={say.page(index + 1)} />
            ) : (
              <CasePicture type={page.file.type} bytes={page.file.bytes} alt={say.page(index + 1)} />
            )}
          </div>
          <div class={foot}>{toActions?.(page, index + 1)}</div>
        </li>
      ))}
    </ol>
  );
}
