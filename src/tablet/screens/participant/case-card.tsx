import type { CampaignCase } from '../../../domain/case-pack.ts';
import { inLanguage } from '../../../text/languages.ts';
import { words } from '../../../text/text.ts';
import { Button } from '../../../ui/button.tsx';
import { CasePicture } from '../../../ui/case-picture.tsx';
import { Pill } from '../../../ui/pill.tsx';
import styles from './case-card.module.css';
import { findLetter } from './pass-draft.ts';
import type { Passing } from './passing.ts';

const { card, chosen, text, name: nameClass, short: shortClass, pills, foot, tick } = styles;

type CaseCardProps = {
  readonly passing: Passing;
  readonly shown: CampaignCase;
  readonly onToggle: () => void;
  readonly onOpen: () => void;
};

/** One case in the list. */
export function CaseCard({ passing, shown, onToggle, onOpen }: CaseCardProps) {
  const { take } = words.value;
  const draft = passing.draft.value;
  const name = passing.pick(shown.name);
  const short = passing.pick(shown.short);
  const isSigned = draft.signed.includes(shown.number);
  const letter = findLetter(draft, { case: shown.number, purpose: 'appeal' });
  const message = findLetter(draft, { case: shown.number, purpose: 'solidarity' });
  return (
    <li class={isSigned ? `${card} ${chosen}` : card}>
      <CasePicture type={shown.picture.type} bytes={shown.picture.bytes} alt="" lasting="card" />
      <div class={text}>
        <h2 class={nameClass} {...inLanguage(name.language)}>
          {name.text}
        </h2>
        <p class={shortClass} {...inLanguage(short.language)}>
          {short.text}
        </p>
        {(letter || message) && (
          <div class={pills}>
            {letter && <Pill tone="good">{take.letterWritten}</Pill>}
            {message && <Pill tone="good">{take.messageWritten}</Pill>}
          </div>
        )}
      </div>
      <div class={foot}>
        <label class={tick}>
          <input
            type="checkbox"
            checked={isSigned}
            aria-label={take.signFor(name.text)}
            autocomplete="off"
            onChange={onToggle}
          />
          <span aria-hidden="true">{take.sign}</span>
        </label>
        <Button kind="quiet" label={take.readMoreOf(name.text)} onPress={onOpen}>
          {take.readMore}
        </Button>
      </div>
    </li>
  );
}
