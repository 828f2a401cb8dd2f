import { useState } from 'preact/hooks';
import { organiserWords } from '../../../text/text.ts';
import { Button } from '../../../ui/button.tsx';
import { QrCode } from '../../../ui/qr-code.tsx';
import { textToQrRows } from '../../platform/qr-drawing.ts';
import type { WrittenReport } from './event-reports.ts';
import styles from './report-sms.module.css';

const { section, code, buttons, qr, link, lines } = styles;

/** The report's SMS, and every way it may leave the tablet without internet. */
export function ReportSms({ report: { text, folding } }: { readonly report: WrittenReport }) {
  const [isCopied, setIsCopied] = useState(false);
  const { report: say } = organiserWords.value;
  const copy = () => {
    navigator.clipboard?.writeText(text).then(
      () => setIsCopied(true),
      () => undefined,
    );
  };
  const canShare = 'share' in navigator;
  return (
    <section class={section}>
      <div class={lines}>
        <h2>{say.smsTitle}</h2>
        <p>{say.smsHint}</p>
        {folding !== 'none' && <p>{say.smsFolded}</p>}
        <p class={code} dir="ltr" translate={false}>
          {text}
        </p>
        <div class={buttons}>
          {/* `?&` is understood by Android's and Apple's messages alike. */}
          <a class={link} href={`sms:?&body=${encodeURIComponent(text)}`}>
            {say.sendSms}
          </a>
          <Button onPress={copy}>{say.copy}</Button>
          {canShare && (
            <Button onPress={() => void navigator.share({ text }).catch(() => undefined)}>{say.share}</Button>
          )}
        </div>
        <p role="status">{isCopied && say.copied}</p>
      </div>
      <div class={qr}>
        <QrCode rows={textToQrRows(text)} alt={say.qr} />
      </div>
    </section>
  );
}
