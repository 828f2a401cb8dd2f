import type { NameProblem } from '../../domain/name.ts';
import { words } from '../../text/text.ts';
import { Button } from '../../ui/button.tsx';

type NameProblemTextProps = { readonly problem: NameProblem; readonly onTake: (name: string) => void };

/** Why a name is none, below its field; what is left without hidden characters is offered, and taken only by a tap. */
export function NameProblemText({ problem, onTake }: NameProblemTextProps) {
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
