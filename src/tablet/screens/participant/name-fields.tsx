import type { NameProblem } from '../../../domain/name.ts';
import { words } from '../../../text/text.ts';
import { Button } from '../../../ui/button.tsx';
import { Field } from '../../../ui/field.tsx';
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

type NameProblemTextProps = { readonly problem: NameProblem; readonly onTake: (name: string) => void };

function NameProblemText({ problem, onTake }: NameProblemTextProps) {
  const { sign } = words.value;
  switch (problem.kind) {
    case 'name-too-long':
      return <span>{sign.problems[problem.kind](problem.graphemes)}</span>;
    case 'name-with-hidden-characters':
      return (
        <>
          <span>{sign.problems[problem.kind]}</span>
          <Button onPress={() => onTake(problem.cleaned)}>{sign.useCleaned(problem.cleaned)}</Button>
        </>
      );
    case 'name-missing':
    case 'name-without-letter':
      return <span>{sign.problems[problem.kind]}</span>;
  }
}
