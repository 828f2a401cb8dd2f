import { useEffect, useState } from 'preact/hooks';
import type { CampaignEvent } from '../../../domain/campaign-event.ts';
import { figuresToQrText, figuresToShortCode } from '../../../protocol/hall-figures-code.ts';
import { organiserWords, words } from '../../../text/text.ts';
import { Dialog } from '../../../ui/dialog.tsx';
import { QrCode } from '../../../ui/qr-code.tsx';
import { textToQrRows } from '../../platform/qr-drawing.ts';
import type { Tablet } from '../tablet.ts';
import styles from './figures-dialogs.module.css';
import { type OwnCount, watchOwnCount } from './own-count.ts';

const { give, code } = styles;

type GiveFiguresDialogProps = { readonly tablet: Tablet; readonly event: CampaignEvent; readonly onClose: () => void };

/** This tablet's figures, for the device at the projector: how many, by case, and nothing about anybody. */
export function GiveFiguresDialog({ tablet, event, onClose }: GiveFiguresDialogProps) {
  const { hallFigures: say } = organiserWords.value;
  const [own, setOwn] = useState<OwnCount>();
  useEffect(() => {
    const watched = watchOwnCount(tablet.store, event);
    setOwn(watched);
    return watched.stop;
  }, [tablet, event]);
  const figures = own?.figures.value;
  return (
    <Dialog title={say.giveTitle} onClose={onClose} closeLabel={words.value.general.close}>
      <div class={give}>
        <p>{say.giveText}</p>
        {figures && (
          <>
            <QrCode rows={textToQrRows(figuresToQrText(figures))} alt={say.giveAlt} />
            <div>
              <p>{say.shortCode}</p>
              <p class={code} dir="ltr">
                {figuresToShortCode(figures)}
              </p>
            </div>
          </>
        )}
      </div>
    </Dialog>
  );
}
