import { writingWords } from '../../../text/writing.ts';
import type { Passing } from './passing.ts';
import styles from './review-step.module.css';

const { part, names } = styles;

/** What the person says they sent, on the review page. */
export function ReviewPhone({ passing }: { readonly passing: Passing }) {
  const say = writingWords.value.phone;
  const { phone } = passing.draft.value;
  if (phone.length === 0) return null;
  const caseToName = (number: number) => {
    const found = passing.cases.find((each) => each.number === number);
    return found ? passing.pick(found.name).text : String(number);
  };
  return (
    <section class={part}>
      <h2>{say.review}</h2>
      <ul class={names}>
        {phone.map((act) => (
          <li key={`${act.case}/${act.form}`}>{`${say.forms[act.form]} · ${caseToName(act.case)}`}</li>
        ))}
      </ul>
    </section>
  );
}
