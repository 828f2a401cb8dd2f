import { useState } from 'preact/hooks';
import { findHostInterestProblem, maxAddressLength } from '../../../domain/host-interest.ts';
import { parseName } from '../../../domain/name.ts';
import type { Contact } from '../../../domain/pass.ts';
import { maxNoteLength } from '../../../domain/tally.ts';
import { language, words } from '../../../text/text.ts';
import { writingWords } from '../../../text/writing.ts';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { Field } from '../../../ui/field.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { Select } from '../../../ui/select.tsx';
import { listCountries } from '../countries.ts';
import { NameProblemText } from '../name-problem-text.tsx';
import { ContactWay } from './contact-way.tsx';
import { draftToContact } from './pass-draft.ts';
import type { Passing } from './passing.ts';

type Stage = 'offered' | 'asked' | 'under-way' | 'not-saved' | 'sealed';

/** "I want to hold such an event": sealed like everything else, apart from what the person has just sealed. */
export function HostInterest({ passing }: { readonly passing: Passing }) {
  const [stage, setStage] = useState<Stage>('offered');
  const say = writingWords.value.host;
  if (stage === 'sealed') {
    return (
      <Notice tone="good" role="status">
        {say.thanks}
      </Notice>
    );
  }
  return (
    <>
      <div>
        <Button kind="quiet" onPress={() => setStage('asked')}>
          {say.open}
        </Button>
      </div>
      {stage !== 'offered' && <HostForm passing={passing} stage={stage} onStage={setStage} />}
    </>
  );
}

type HostFormProps = { readonly passing: Passing; readonly stage: Stage; readonly onStage: (stage: Stage) => void };

function HostForm({ passing, stage, onStage }: HostFormProps) {
  const [name, setName] = useState('');
  const [contactKind, setContactKind] = useState<Contact['kind']>('sms');
  const [contactAddress, setContactAddress] = useState('');
  const [country, setCountry] = useState(passing.sitting.event.country);
  const [note, setNote] = useState('');
  const [isChecked, setIsChecked] = useState(false);
  const { general, sign, store } = words.value;
  const say = writingWords.value.host;
  const parsed = parseName(name);
  const contact = draftToContact({ contactKind, contactAddress });
  const { tag } = language.value;
  const wish = {
    language: tag,
    name: parsed.ok ? parsed.value : name,
    contact,
    country,
    note: note.normalize('NFC').trim(),
  };
  const problem = findHostInterestProblem(wish, passing.sitting.profile);
  const tooLong = problem?.kind === 'host-interest-too-long' ? problem : undefined;
  const save = () => {
    setIsChecked(true);
    if (problem) return;
    onStage('under-way');
    passing.saveHostInterest(wish).then(
      (saved) => onStage(saved.ok ? 'sealed' : 'not-saved'),
      () => onStage('not-saved'),
    );
  };
  return (
    <Dialog
      title={say.title}
      actions={
        <>
          <Button onPress={() => onStage('offered')}>{general.cancel}</Button>
          <Button kind="primary" disabled={stage === 'under-way'} onPress={save}>
            {stage === 'not-saved' ? general.tryAgain : say.save}
          </Button>
        </>
      }
    >
      <p>{say.lead}</p>
      {stage === 'not-saved' && (
        <Notice tone="bad" role="alert">
          {store.notSaved.failing}
        </Notice>
      )}
      <Field
        label={sign.name}
        value={name}
        onInput={setName}
        problem={isChecked && !parsed.ok && <NameProblemText problem={parsed.problem} onTake={setName} />}
      />
      <ContactWay name="host-contact" kind={contactKind} onKind={setContactKind} />
      <Field
        label={contactKind === 'sms' ? sign.contactSms : sign.contactEmail}
        type={contactKind === 'sms' ? 'tel' : 'email'}
        max={maxAddressLength}
        value={contactAddress}
        onInput={setContactAddress}
        problem={isChecked && contact.address === '' && say.problems.contact[contactKind]}
      />
      <Select
        label={say.country}
        value={country}
        options={[
          { value: '', text: say.noCountry },
          ...listCountries(tag).map(({ code, name: shown }) => ({ value: code, text: shown })),
        ]}
        onChange={setCountry}
      />
      <Field
        label={say.note}
        value={note}
        max={maxNoteLength}
        onInput={setNote}
        problem={isChecked && tooLong?.what === 'note' && say.problems.tooLong(tooLong.most)}
      />
    </Dialog>
  );
}
