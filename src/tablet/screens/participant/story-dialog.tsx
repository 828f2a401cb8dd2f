import { useState } from 'preact/hooks';
import type { CampaignCase } from '../../../domain/case-pack.ts';
import { inLanguage } from '../../../text/languages.ts';
import { words } from '../../../text/text.ts';
import { writingWords } from '../../../text/writing.ts';
import { Button } from '../../../ui/button.tsx';
import { CasePicture } from '../../../ui/case-picture.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { PackWords } from './pack-words.tsx';
import { findLetter } from './pass-draft.ts';
import type { Passing } from './passing.ts';
import { PhoneDialog } from './phone-dialog.tsx';
import { ReadAloud } from './read-aloud.tsx';
import styles from './story-dialog.module.css';

const { figure, story: storyClass, demands: demandsClass, part, to, columns } = styles;

export type StoryDialogProps = {
  readonly passing: Passing;
  readonly shown: CampaignCase;
  readonly onToggle: () => void;
  readonly onClose: () => void;
};

/** The whole story, what is asked, and everything that can be done about it. */
export function StoryDialog(props: StoryDialogProps) {
  const [isAtPhone, setIsAtPhone] = useState(false);
  return isAtPhone ? (
    <PhoneDialog passing={props.passing} shown={props.shown} onClose={() => setIsAtPhone(false)} />
  ) : (
    <Story {...props} onPhone={() => setIsAtPhone(true)} />
  );
}

function Story({ passing, shown, onToggle, onClose, onPhone }: StoryDialogProps & { readonly onPhone: () => void }) {
  const { general, take } = words.value;
  const draft = passing.draft.value;
  const name = passing.pick(shown.name);
  const story = passing.pick(shown.story);
  const demands = passing.pick(shown.demands);
  const isSigned = draft.signed.includes(shown.number);
  const write = (purpose: 'appeal' | 'solidarity') => passing.go({ kind: 'letter', case: shown.number, purpose });
  const has = (purpose: 'appeal' | 'solidarity') => findLetter(draft, { case: shown.number, purpose }) !== undefined;
  return (
    <Dialog
      title={<PackWords passing={passing} texts={shown.name} />}
      onClose={onClose}
      closeLabel={general.close}
      actions={
        <>
          {passing.may.words && shown.phone && <Button onPress={onPhone}>{writingWords.value.phone.open}</Button>}
          {passing.may.words && shown.solidarity.open && (
            <Button onPress={() => write('solidarity')}>
              {has('solidarity') ? take.editMessage : take.writeMessage}
            </Button>
          )}
          {passing.may.words && (
            <Button onPress={() => write('appeal')}>{has('appeal') ? take.editLetter : take.writeLetter}</Button>
          )}
          <Button
            kind={isSigned ? 'plain' : 'primary'}
            pressed={isSigned}
            label={take.signFor(name.text)}
            onPress={() => {
              onToggle();
              if (!isSigned) onClose();
            }}
          >
            {isSigned ? `✓ ${take.sign}` : take.sign}
          </Button>
        </>
      }
    >
      <div class={columns}>
        <div class={part}>
          <div class={figure}>
            <CasePicture {...shown.picture} lasting="card" alt={passing.pick(shown.picture.alt).text} />
          </div>
          <h3>{take.weAsk}</h3>
          <ul class={demandsClass} {...inLanguage(demands.language)}>
            {demands.text.split('\n').map((demand) => (
              <li key={demand}>{demand}</li>
            ))}
          </ul>
          <p class={to}>{take.writesTo(passing.pick(shown.addressee.name).text)}</p>
        </div>
        <div class={part}>
          <ReadAloud parts={[name, story, demands]} />
          <div class={storyClass} {...inLanguage(story.language)}>
            {story.text.split('\n\n').map((paragraph) => (
              <p key={paragraph}>{paragraph}</p>
            ))}
          </div>
        </div>
      </div>
    </Dialog>
  );
}
