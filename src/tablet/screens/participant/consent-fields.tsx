import type { ConsentId } from '../../../domain/case-pack.ts';
import { words } from '../../../text/text.ts';
import { Choice } from '../../../ui/choice.tsx';
import { Field } from '../../../ui/field.tsx';
import { ContactWay } from './contact-way.tsx';
import { listConsents } from './pass-draft.ts';
import type { Passing } from './passing.ts';
import styles from './sign-step.module.css';

const { group, hint } = styles;

/** Consents, empty until ticked; a way to reach the person appears only with the one that needs it. */
export function ConsentFields({ passing }: { readonly passing: Passing }) {
  const { sign } = words.value;
  const { consents, contactKind, contactAddress } = passing.draft.value;
  const offered = listConsents(passing.joined.pack, passing.sitting.profile);
  const problem = passing.problems.value.find((each) => each.field === 'contact');
  const toggle = (id: ConsentId, on: boolean) =>
    passing.change({
      consents: on ? [...consents, id] : consents.filter((each) => each !== id),
      ...(id === 'outcome' && !on && { contactAddress: '' }),
    });
  if (offered.length === 0) return null;
  return (
    <fieldset class={group}>
      <legend>{sign.consents}</legend>
      <p class={hint}>{sign.consentsHint}</p>
      {offered.map(({ id, text }) => {
        const { text: wording, language } = passing.pick(text);
        return (
          <Choice
            key={id}
            kind="checkbox"
            label={wording}
            lang={language}
            checked={consents.includes(id)}
            onChange={(on) => toggle(id, on)}
          />
        );
      })}
      {passing.may.contact && consents.includes('outcome') && (
        <ContactWay name="contact" kind={contactKind} onKind={(kind) => passing.change({ contactKind: kind })}>
          <Field
            label={contactKind === 'sms' ? sign.contactSms : sign.contactEmail}
            type={contactKind === 'sms' ? 'tel' : 'email'}
            max={254}
            value={contactAddress}
            onInput={(address) => passing.change({ contactAddress: address })}
            problem={problem && sign.problems['contact-not-plausible']}
          />
        </ContactWay>
      )}
    </fieldset>
  );
}
