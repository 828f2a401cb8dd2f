import { useState } from 'preact/hooks';
import type { Outcome } from '../../../../domain/outcome.ts';
import type { RetentionView } from '../../../../protocol/retention-view.ts';
import { formatNumber } from '../../../../text/plural.ts';
import { Button } from '../../../../ui/button.tsx';
import type { OpenCampaignProblem } from '../../../open-campaign.ts';
import type { NamedOpened } from '../../../retention/retention-session.ts';
import type { ReviewProblem } from '../../../review/review-session.ts';
import { AskDialog } from '../ask-dialog.tsx';
import officeStyles from '../office.module.css';
import type { OfficeWords } from '../office-words.ts';
import type { TabProps } from '../open-office.tsx';
import styles from './keeping.module.css';
import { keepingProblemToSentence } from './keeping-words.ts';
import type { Told } from './retention-tab.tsx';

const { hint, section } = officeStyles;
const { plainList } = styles;

type OpenedSectionProps = Pick<TabProps, 'words' | 'line'> & {
  readonly opened: RetentionView['opened'];
  readonly onTold: (told: Told) => void;
};

/** How much of what is here the office has named as opened, and a way to name letters; pages are the command line's. */
export function OpenedSection({ words, line, opened, onTold }: OpenedSectionProps) {
  const { retention: says, aside } = words.keeping;
  const [isAsked, setAsked] = useState(false);
  const number = (n: number) => formatNumber(words.tag, n);
  const name = async () => onTold(namedToTold(await line.ask('name-opened', undefined), words));
  return (
    <section class={section} aria-label={says.opened}>
      <h2>{says.opened}</h2>
      <p class={hint}>{says.openedLead}</p>
      <ul class={plainList}>
        <li>{says.openedLetters(number(opened.opened), number(opened.entries))}</li>
        <li>{says.openedPages(number(opened.pagesOpened), number(opened.pages))}</li>
      </ul>
      <div>
        <Button onPress={() => setAsked(true)}>{says.name}</Button>
      </div>
      {isAsked && (
        <AskDialog
          words={words}
          title={says.nameTitle}
          cancel={aside.cancel}
          yes={says.name}
          onYes={name}
          onClose={() => setAsked(false)}
        >
          <p>{says.nameLead}</p>
          <p>{says.namePages}</p>
        </AskDialog>
      )}
    </section>
  );
}

function namedToTold(answer: Outcome<NamedOpened, ReviewProblem | OpenCampaignProblem>, words: OfficeWords): Told {
  const { retention: says } = words.keeping;
  if (!answer.ok) return { tone: 'bad', children: keepingProblemToSentence(answer.problem, says.noCentre, words) };
  const { entries, journals, problems } = answer.value;
  return {
    tone: problems > 0 ? 'warn' : 'good',
    children: (
      <>
        <p>{says.named(entries, journals)}</p>
        {problems > 0 && <p>{says.notNamed(problems)}</p>}
      </>
    ),
  };
}
