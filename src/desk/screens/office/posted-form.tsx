import { useState } from 'preact/hooks';
import { dateToDay } from '../../../domain/campaign-event.ts';
import type { PostingWay } from '../../../protocol/office-content.ts';
import { Button } from '../../../ui/button.tsx';
import { Field } from '../../../ui/field.tsx';
import { Select } from '../../../ui/select.tsx';
import type { ReviewProblem } from '../../review/review-session.ts';
import { createAsking } from './asking.ts';
import { caseToName } from './case-name.ts';
import styles from './office.module.css';
import type { TabProps } from './open-office.tsx';
import { WrittenAnswer } from './written-answer.tsx';

const { section, actions } = styles;

/** What was posted, and by which receipt: an entry of the office's own journal. */
export function PostedForm({ words, overview, line, way }: TabProps & { readonly way: PostingWay }) {
  const { letters: says } = words;
  const cases = overview.caseNames.map((each) => each.case);
  const [ofCase, setCase] = useState(String(cases[0] ?? 1));
  const [letters, setLetters] = useState('');
  const [proof, setProof] = useState('');
  const [posting] = useState(() => createAsking<number, ReviewProblem>());
  const count = /^[1-9]\d{0,6}$/.test(letters) ? Number(letters) : 0;
  const record = () =>
    void posting.ask(() =>
      line.ask('posted', {
        case: Number(ofCase),
        letters: count,
        way,
        day: dateToDay(new Date()),
        proof: proof.slice(0, 200),
      }),
    );
  const answer = posting.state.value;
  return (
    <section class={section}>
      <h2>{says.posted}</h2>
      <Select
        label={says.case}
        value={ofCase}
        options={cases.map((each) => ({ value: String(each), text: caseToName(each, overview, words) }))}
        onChange={setCase}
      />
      <Field label={says.number} value={letters} onInput={setLetters} digits short max={7} />
      <Field label={says.proof} value={proof} onInput={setProof} max={200} />
      <div class={actions}>
        <Button disabled={count === 0 || proof.trim() === '' || answer === 'busy'} onPress={record}>
          {says.record}
        </Button>
      </div>
      <WrittenAnswer answer={answer} words={words} />
    </section>
  );
}
