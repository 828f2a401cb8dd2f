import { useState } from 'preact/hooks';
import { organiserWords, words } from '../../../text/text.ts';
import { Button } from '../../../ui/button.tsx';
import { Field } from '../../../ui/field.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { QrScanner } from '../qr-scanner.tsx';
import styles from './copy-screen.module.css';
import type { CodeProblem } from './copy-session.ts';
import { copyProblemToText } from './copy-words.ts';

const { lines, entry } = styles;

type CodeScannerProps = {
  readonly onTake: (text: string) => CodeProblem | undefined;
  readonly onClose: () => void;
};

/** Reads the other tablet's code, by camera, from a picture or as text; any other code gets a word, and scanning goes on. */
export function CodeScanner({ onTake, onClose }: CodeScannerProps) {
  const { copying: say } = organiserWords.value;
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState<CodeProblem>();
  const take = (text: string): CodeProblem | undefined => {
    const found = onTake(text);
    if (!found) onClose();
    return found;
  };
  return (
    <QrScanner
      title={say.scan}
      lead={say.scanLead}
      onText={async (text) => {
        const found = take(text);
        return found && copyProblemToText(found);
      }}
      onClose={onClose}
    >
      <form
        class={lines}
        autocomplete="off"
        onSubmit={(submitted) => {
          submitted.preventDefault();
          setProblem(take(typed));
        }}
      >
        <div class={entry}>
          <Field label={say.asText} value={typed} max={600} onInput={setTyped} />
          <Button submit>{words.value.general.next}</Button>
        </div>
        <div role="alert">{problem && <Notice tone="warn">{copyProblemToText(problem)}</Notice>}</div>
      </form>
    </QrScanner>
  );
}
