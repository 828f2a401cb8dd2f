import { isolate } from '../../../text/isolate.ts';
import { language, words } from '../../../text/text.ts';
import { Button } from '../../../ui/button.tsx';
import type { Passing } from './passing.ts';
import styles from './sign-step.module.css';

const { signedFor } = styles;

/** Whom the signature will stand for, in a sentence, with the way back to the choice. */
export function SignedFor({ passing }: { readonly passing: Passing }) {
  const { review } = words.value;
  const { signed } = passing.draft.value;
  const names = passing.cases
    .filter(({ number }) => signed.includes(number))
    .map(({ name }) => isolate(passing.pick(name).text));
  return (
    <div class={signedFor} inert={passing.sealing.value.kind === 'under-way'}>
      <p>
        {review.youSign} <strong>{new Intl.ListFormat(language.value.tag).format(names)}</strong>
      </p>
      <Button kind="quiet" onPress={() => passing.go({ kind: 'cases' })}>
        {review.changeChoice}
      </Button>
    </div>
  );
}
