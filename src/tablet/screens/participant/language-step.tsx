import { useEffect, useLayoutEffect } from 'preact/hooks';
import { tagToLanguageName } from '../../../text/languages.ts';
import { language, prepareToSpeak, words } from '../../../text/text.ts';
import { Button } from '../../../ui/button.tsx';
import { CasePicture } from '../../../ui/case-picture.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { keepFirstPage, takeFirstChoice } from '../../platform/first-page.ts';
import { LanguageNote } from '../language-note.tsx';
import { askForVolunteer } from '../volunteer-door.ts';
import styles from './language-step.module.css';
import { PackWords } from './pack-words.tsx';
import type { Passing } from './passing.ts';
import { StepFrame } from './step-frame.tsx';

const { choose, faces, languages: languagesClass, others: othersClass } = styles;

/** Until everything on the page is there, and nobody waits. */
const keepMs = 1_500;

/** Whether somebody has chosen a language since the start. */
let hasBegun = false;

/** Where every participant starts: languages by their own names, for nobody has chosen one yet. */
export function LanguageStep({ passing }: { readonly passing: Passing }) {
  const { notice, title } = passing.joined.pack;
  const { first, others } = passing.languages;
  const begin = (tag: string) => {
    hasBegun = true;
    passing.speak(tag);
    passing.go({ kind: 'cases' });
  };
  useLayoutEffect(() => {
    const chosen = takeFirstChoice();
    if (chosen === 'door') askForVolunteer();
    else if (chosen !== undefined && [...first, ...others].includes(chosen)) begin(chosen);
  }, []);
  const { tag } = language.value;
  useEffect(() => {
    const timer = setTimeout(keepFirstPage, keepMs);
    return () => clearTimeout(timer);
  }, [tag, passing.joined]);
  useEffect(() => {
    // At a start nothing may be in the way; from the second person on, no language keeps anybody waiting.
    if (hasBegun) void prepareToSpeak([...first, ...others]);
  }, []);
  if (!passing.may.persons) {
    return (
      <StepFrame passing={passing} title={passing.sitting.event.title} centre narrow>
        <Notice tone="warn">{words.value.sitting.countsOnly}</Notice>
      </StepFrame>
    );
  }
  return (
    <StepFrame
      passing={passing}
      title={<PackWords passing={passing} texts={title} />}
      lead={<PackWords passing={passing} texts={notice} />}
      above={
        <div class={faces} aria-hidden="true">
          {passing.cases.slice(0, 7).map(({ number, picture }) => (
            <CasePicture key={number} type={picture.type} bytes={picture.bytes} alt="" patient lasting="face" />
          ))}
        </div>
      }
      centre
      narrow
    >
      <p class={choose}>{words.value.sitting.welcome}</p>
      <div class={languagesClass}>
        {first.map((tag) => (
          <Button key={tag} lang={tag} onPress={() => begin(tag)}>
            {tagToLanguageName(tag)}
          </Button>
        ))}
      </div>
      <div class={othersClass}>
        {others.map((tag) => (
          <Button key={tag} lang={tag} onPress={() => begin(tag)}>
            {tagToLanguageName(tag)}
          </Button>
        ))}
      </div>
      <LanguageNote />
    </StepFrame>
  );
}
