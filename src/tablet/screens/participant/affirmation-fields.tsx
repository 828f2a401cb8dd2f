import { words } from '../../../text/text.ts';
import { Choice } from '../../../ui/choice.tsx';
import { Field } from '../../../ui/field.tsx';
import { InkPad } from '../../../ui/ink-pad.tsx';
import { NameProblemText } from '../name-problem-text.tsx';
import type { Passing } from './passing.ts';
import styles from './sign-step.module.css';

const { group, hint, ways, problem: problemClass, promise } = styles;
const wayKinds = ['ink', 'mark', 'typed'] as const;

/** Signature, witnessed mark (where a second person's name may be kept), or the typed name as a promise: whichever the person can and wants. */
export function AffirmationFields({ passing }: { readonly passing: Passing }) {
  const { sign } = words.value;
  const { way, ink, witness, name } = passing.draft.value;
  const problems = passing.problems.value;
  const inkProblem = problems.find((each) => each.field === 'ink');
  const witnessProblem = problems.find((each) => each.field === 'witness');
  return (
    <>
      {way === 'typed' ? (
        <p class={promise}>{sign.typedPromise(name.trim() || '…')}</p>
      ) : (
        <div class={group}>
          <p>{way === 'ink' ? sign.ink : sign.markHint}</p>
          <InkPad
            label={sign.ways[way]}
            words={{ undo: sign.undo, clear: sign.clear, cross: way === 'mark' ? sign.cross : undefined }}
            ink={ink}
            onInk={(next) => passing.change({ ink: next })}
          />
          {inkProblem && (
            <p class={problemClass} role="alert">
              {sign.problems[inkProblem.problem.kind]}
            </p>
          )}
        </div>
      )}
      {way === 'mark' && (
        <Field
          label={sign.witness}
          value={witness}
          onInput={(next) => passing.change({ witness: next })}
          problem={
            witnessProblem &&
            (witnessProblem.problem.kind === 'witness-missing' ? (
              sign.problems['witness-missing']
            ) : (
              <NameProblemText problem={witnessProblem.problem} onTake={(next) => passing.change({ witness: next })} />
            ))
          }
        />
      )}
      <fieldset class={group}>
        <legend class={hint}>{sign.how}</legend>
        <div class={ways}>
          {wayKinds
            .filter((kind) => kind !== 'mark' || passing.may.witness)
            .map((kind) => (
              <Choice
                key={kind}
                kind="radio"
                group="way"
                label={sign.ways[kind]}
                checked={way === kind}
                onChange={() => passing.change({ way: kind })}
              />
            ))}
        </div>
      </fieldset>
    </>
  );
}
