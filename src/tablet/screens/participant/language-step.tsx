import { orderLanguages } from '../../../domain/campaign-event.ts';
import { tagToLanguageName } from '../../../text/languages.ts';
import { words } from '../../../text/text.ts';
import { Button } from '../../../ui/button.tsx';
import { CasePicture } from '../../../ui/case-picture.tsx';
import { Notice } from '../../../ui/notice.tsx';
import styles from './language-step.module.css';
import type { Passing } from './passing.ts';
import { StepFrame } from './step-frame.tsx';

const { choose, faces, languages: languagesClass } = styles;

/** Where every participant starts: languages by their own names, for nobody has chosen one yet. */
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
    <StepFrame
      passing={passing}
      title={passing.pick(title).text}
      lead={passing.pick(notice).text}
      above={
        <div class={faces} aria-hidden="true">
          {passing.cases.slice(0, 7).map(({ number, picture }) => (
            <CasePicture key={number} type={picture.type} bytes={picture.bytes} alt="" />
          ))}
        </div>
      }
      centre
      narrow
    >
      <p class={choose}>{words.value.sitting.welcome}</p>
      <div class={languagesClass}>
        {orderLanguages(languages, passing.sitting.event.languages).map((tag) => (
          <Button key={tag} lang={tag} onPress={() => begin(tag)}>
            {tagToLanguageName(tag)}
          </Button>
        ))}
      </div>
    </StepFrame>
  );
}
