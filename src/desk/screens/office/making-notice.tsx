import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Notice } from '../../../ui/notice.tsx';
import { Progress } from '../../../ui/progress.tsx';
import type { Making } from './making.ts';
import type { OfficeWords } from './office-words.ts';

type MakingNoticeProps = {
  readonly words: OfficeWords;
  readonly making: Making;
  /** What is said of a file that was saved. */
  readonly onSaved: (lines: number) => ComponentChildren;
};

/** How the file stands that was last asked for; a failure comes into sight, wherever its button is. */
export function MakingNotice({ words: { lists: says }, making, onSaved }: MakingNoticeProps) {
  const state = making.state.value;
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (state.kind === 'failed') place.current?.scrollIntoView({ block: 'nearest' });
  }, [state]);
  switch (state.kind) {
    case 'none':
    case 'printed':
      return null;
    case 'busy':
      return <Progress label={says.making} />;
    case 'failed':
      return (
        <div ref={place}>
          <Notice tone="bad" role="alert">
            {says.failed}
          </Notice>
        </div>
      );
    case 'saved':
      return (
        <Notice tone="good" role="status">
          {onSaved(state.lines)}
        </Notice>
      );
  }
}
