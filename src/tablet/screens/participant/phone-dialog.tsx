import type { CampaignCase } from '../../../domain/case-pack.ts';
import type { PhoneAct } from '../../../domain/pass.ts';
import { inLanguage } from '../../../text/languages.ts';
import { words } from '../../../text/text.ts';
import { writingWords } from '../../../text/writing.ts';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { QrCode } from '../../../ui/qr-code.tsx';
import { textToQrRows } from '../../platform/qr-drawing.ts';
import type { Passing } from './passing.ts';
import styles from './phone-dialog.module.css';
import { caseToPhoneLinks } from './phone-links.ts';

const { ways, way, text: textClass } = styles;

type PhoneDialogProps = { readonly passing: Passing; readonly shown: CampaignCase; readonly onClose: () => void };

/** Codes for a phone of one's own, made on the tablet. What was sent is the person's own word: a tap, counted with what else they did. */
export function PhoneDialog({ passing, shown, onClose }: PhoneDialogProps) {
  const { general } = words.value;
  const say = writingWords.value.phone;
  const { phone } = passing.draft.value;
  const isSame = (act: PhoneAct, form: PhoneAct['form']) => act.case === shown.number && act.form === form;
  const toggle = (form: PhoneAct['form']) =>
    passing.change({
      phone: phone.some((act) => isSame(act, form))
        ? phone.filter((act) => !isSame(act, form))
        : [...phone, { case: shown.number, form }],
    });
  return (
    <Dialog
      title={say.title(passing.pick(shown.name).text)}
      onClose={onClose}
      actions={
        <Button kind="primary" onPress={onClose}>
          {general.back}
        </Button>
      }
    >
      <p>{say.lead}</p>
      <ul class={ways}>
        {caseToPhoneLinks(shown, passing.pick).map(({ form, link, text, language }) => {
          const isSent = phone.some((act) => isSame(act, form));
          return (
            <li key={form} class={way}>
              <h3>{say.forms[form]}</h3>
              <QrCode rows={textToQrRows(link)} alt={say.alt[form]} />
              <Button pressed={isSent} onPress={() => toggle(form)}>
                {isSent ? `✓ ${say.sent[form]}` : say.sent[form]}
              </Button>
              <p class={textClass} {...inLanguage(language)}>
                {text}
              </p>
            </li>
          );
        })}
      </ul>
    </Dialog>
  );
}
