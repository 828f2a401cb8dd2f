import type { Bytes } from '../../../../domain/bytes.ts';
import { Button } from '../../../../ui/button.tsx';
import { Choice } from '../../../../ui/choice.tsx';
import { Field } from '../../../../ui/field.tsx';
import { Panel } from '../../../../ui/panel.tsx';
import { TextBox } from '../../../../ui/text-box.tsx';
import { removeCase } from '../../../pack/edit-source.ts';
import styles from '../office.module.css';
import { CountryField } from './country-field.tsx';
import type { Editing } from './editing.ts';
import { PartText } from './part-text.tsx';
import { PicturePart } from './picture-part.tsx';

const { actions, group } = styles;

type CasePartProps = {
  readonly editing: Editing;
  readonly index: number;
  readonly pictures: Readonly<Record<string, Bytes>>;
  readonly onPicture: (file: string, bytes: Bytes) => void;
};

const flagNames = ['senderAddress', 'religiousCards', 'nameOrganisation'] as const;

/** One case: picture, texts, addressee, what can be sent from a phone, how to write to the person. */
export function CasePart({ editing, index, pictures, onPicture }: CasePartProps) {
  const { words, source, set, change } = editing;
  const { pack: says, open } = words;
  const shown = source.cases[index];
  if (!shown) return null;
  const at = (...path: readonly string[]) => ['cases', index, ...path];
  const text = (path: readonly string[], rows = 1) => {
    const label = Object.entries(says.fields).find(([name]) => name === path.join('.'))?.[1];
    return typeof label === 'string' && <PartText editing={editing} path={at(...path)} label={label} rows={rows} />;
  };
  const { flags, open: isOpen } = shown.solidarity;
  return (
    <>
      <Panel label={open.caseNumber(shown.number)}>
        <PicturePart
          words={words}
          file={shown.picture.file}
          bytes={pictures[shown.picture.file]}
          alt={shown.picture.alt[editing.language] ?? ''}
          base={`case-${shown.number}`}
          onPicture={(file, bytes) => {
            set(at('picture', 'file'), file);
            onPicture(file, bytes);
          }}
        />
        {text(['picture', 'alt'])}
        {text(['name'])}
        <CountryField label={says.country} value={shown.country} onChange={(country) => set(at('country'), country)} />
        {text(['short'], 2)}
        {text(['story'], 6)}
        {text(['demands'], 3)}
        {text(['talkingPoints'], 2)}
      </Panel>
      <Panel label={says.fields['addressee.name']}>
        {text(['addressee', 'name'])}
        <TextBox
          label={says.fields['addressee.address']}
          value={shown.addressee.address}
          lang={editing.first}
          rows={3}
          onInput={(address) => set(at('addressee', 'address'), address)}
        />
        {text(['addressee', 'salutation'])}
        {text(['sampleLetter'], 5)}
        {text(['addressee', 'closing'])}
      </Panel>
      <Panel label={says.solidarity}>
        <Choice
          kind="checkbox"
          label={says.solidarityOpen}
          checked={isOpen}
          onChange={(checked) => set(at('solidarity', 'open'), checked)}
        />
        {isOpen && text(['solidarity', 'hint'], 2)}
        {isOpen && (
          <div class={group}>
            {flagNames.map((name) => (
              <Choice
                key={name}
                kind="checkbox"
                label={says.flags[name]}
                checked={flags[name]}
                onChange={(checked) => set(at('solidarity', 'flags', name), checked)}
              />
            ))}
          </div>
        )}
      </Panel>
      <Panel label={says.phone}>
        <h2>{says.phone}</h2>
        <Field
          label={says.fields['phone.sms.number']}
          type="tel"
          value={shown.phone?.sms?.number ?? ''}
          onInput={(number) => set(at('phone', 'sms'), { text: {}, ...shown.phone?.sms, number })}
        />
        <PartText editing={editing} path={at('phone', 'sms', 'text')} label={says.fields['phone.sms.text']} />
        <Field
          label={says.fields['phone.email.to']}
          type="email"
          value={shown.phone?.email?.to ?? ''}
          onInput={(to) => set(at('phone', 'email'), { subject: {}, text: {}, ...shown.phone?.email, to })}
        />
        <PartText editing={editing} path={at('phone', 'email', 'subject')} label={says.fields['phone.email.subject']} />
        <PartText editing={editing} path={at('phone', 'email', 'text')} label={says.fields['phone.email.text']} />
        <PartText editing={editing} path={at('phone', 'social', 'text')} label={says.fields['phone.social.text']} />
      </Panel>
      <div class={actions}>
        <Button disabled={source.cases.length === 1} onPress={() => change(removeCase(source, shown.number))}>
          {says.removeCase}
        </Button>
      </div>
    </>
  );
}
