import { writingWords } from '../../../text/writing.ts';
import { Button } from '../../../ui/button.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { listLetters } from './pass-draft.ts';
import type { Passing } from './passing.ts';

type PagesNotSavedProps = { readonly passing: Passing; readonly why: 'full' | 'failing' };

/** The pages do not fit any more; everything else does. */
export function PagesNotSaved({ passing, why }: PagesNotSavedProps) {
  const say = writingWords.value.pages;
  const goOn = () => {
    passing.change({ pages: [] });
    const { signed } = passing.draft.value;
    const isNothingLeft = signed.length + listLetters(passing.draft.value).length === 0;
    passing.go({ kind: isNothingLeft ? 'cases' : passing.isShort() ? 'sign' : 'review' });
  };
  return (
    <Notice tone="bad" role="alert" action={<Button onPress={goOn}>{say.without}</Button>}>
      {say.notSaved[why]}
    </Notice>
  );
}
