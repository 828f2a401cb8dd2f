import { languages as screenLanguages, tagToLanguageName } from '../../../text/languages.ts';
import { words } from '../../../text/text.ts';
import { Button } from '../../../ui/button.tsx';
import { Notice } from '../../../ui/notice.tsx';
import styles from './language-step.module.css';
import type { Passing } from './passing.ts';
import { StepFrame } from './step-frame.tsx';

const { choose, languages: languagesClass } = styles;

/** Where every participant starts: in every language at once, for nobody has chosen one yet. */
export function LanguageStep({ passing }: { readonly passing: Passing }) {
  const { languages, notice, title } = passing.joined.pack;
  const begin = (tag: string) => {
    passing.speak(tag);
    passing.go({ kind: 'cases' });
  };
  if (!passing.may.persons) {
    return (
      <StepFrame passing={passing} title={passing.sitting.event.title} centre narrow>
        <Notice tone="warn">{words.value.sitting.countsOnly}</Notice>
      </StepFrame>
    );
  }
  return (
    <StepFrame passing={passing} title={passing.pick(title).text} lead={passing.pick(notice).text} centre narrow>
      <p class={choose}>
        {screenLanguages
          .filter(({ tag }) => languages.includes(tag))
          .map(({ tag, words: own }) => (
            <span key={tag} lang={tag}>
              {own.sitting.welcome}
            </span>
          ))}
      </p>
      <div class={languagesClass}>
        {languages.map((tag) => (
          <Button key={tag} lang={tag} onPress={() => begin(tag)}>
            {tagToLanguageName(tag)}
          </Button>
        ))}
      </div>
    </StepFrame>
  );
}
