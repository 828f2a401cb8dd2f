import type { NameProblem } from '../../../domain/name.ts';
import { words } from '../../../text/text.ts';
import { Field } from '../../../ui/field.tsx';
import { NameProblemText } from '../name-problem-text.tsx';
import type { Passing } from './passing.ts';

/** The name, and the age where the profile asks for no more than that. */
export function NameFields({ passing }: { readonly passing: Passing }) {
  const { sign } = words.value;
  const draft = passing.draft.value;
  const problems = passing.problems.value;
  const nameProblem = problems.find(({ field }) => field === 'name')?.problem as NameProblem | undefined;
  const ageProblem = problems.find((each) => each.field === 'age');
  const isFirstName = passing.may.age;
  return (
    <>
      <Field
        label={isFirstName ? sign.firstName : sign.name}
        hint={isFirstName ? sign.firstNameHint : sign.nameHint}
        value={draft.name}
        onInput={(name) => passing.change({ name })}
        problem={nameProblem && <NameProblemText problem={nameProblem} onTake={(name) => passing.change({ name })} />}
      />
      {passing.may.age && (
        <Field
          label={sign.age}
          short
          digits
          max={3}
          value={draft.age}
          onInput={(age) => passing.change({ age })}
          problem={ageProblem && sign.problems[ageProblem.problem.kind]}
        />
      )}
    </>
  );
}
