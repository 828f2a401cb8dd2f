import { useState } from 'preact/hooks';
import { organiserWords } from '../../../text/text.ts';
import { Button } from '../../../ui/button.tsx';
import { Progress } from '../../../ui/progress.tsx';
import { QrCode } from '../../../ui/qr-code.tsx';
import { textToQrRows } from '../../platform/qr-drawing.ts';
import styles from './copy-screen.module.css';
import type { CopyStage } from './copy-session.ts';

const { sheet, qr, lines, buttons, asText, code } = styles;

type CodeSheetProps = {
  readonly stage: Extract<CopyStage, { readonly kind: 'showing' }>;
  /** The first tablet's next step. */
  readonly onScan: () => void;
};

/** This tablet's code for the other one's camera, and what comes after it. */
export function CodeSheet({ stage: { side, text }, onScan }: CodeSheetProps) {
  const { copying: say } = organiserWords.value;
  return (
    <div class={sheet}>
      <div class={lines}>
        <h2>{say[side]}</h2>
        {side === 'first' ? (
          <>
            <p>{say.firstThen}</p>
            <div class={buttons}>
              <Button kind="primary" onPress={onScan}>
                {say.scan}
              </Button>
            </div>
          </>
        ) : (
          <Progress label={say.waiting} />
        )}
        <CodeAsText text={text} />
      </div>
      <div class={qr}>
        <QrCode rows={textToQrRows(text)} alt={say.title} />
      </div>
    </div>
  );
}

/** For a tablet whose camera does not work: by any way that brings a text over. */
function CodeAsText({ text }: { readonly text: string }) {
  const [isCopied, setIsCopied] = useState(false);
  const { copying, report } = organiserWords.value;
  const copy = () => {
    navigator.clipboard?.writeText(text).then(
      () => setIsCopied(true),
      () => undefined,
    );
  };
  return (
    <details class={asText}>
      <summary>{copying.asText}</summary>
      <div class={lines}>
        <p class={code} dir="ltr" translate={false}>
          {text}
        </p>
        <div class={buttons}>
          <Button onPress={copy}>{report.copy}</Button>
        </div>
        <p role="status">{isCopied && report.copied}</p>
      </div>
    </details>
  );
}
