import { cleanName } from '../../../domain/name.ts';
import { inLanguage } from '../../../text/languages.ts';
import { words } from '../../../text/text.ts';
import { InkView } from '../../../ui/ink-view.tsx';
import { listConsents } from './pass-draft.ts';
import type { Passing } from './passing.ts';
import styles from './review-step.module.css';

const { part, name: nameClass, ink: inkClass, list } = styles;

/** Name, signature and consents, on the review page. */
export function ReviewPerson({ passing }: { readonly passing: Passing }) {
  const { review, sign } = words.value;
  const draft = passing.draft.value;
  const agreed = listConsents(passing.joined.pack, passing.sitting.profile).filter(({ id }) =>
    draft.consents.includes(id),
  );
  return (
    <>
      <section class={part}>
        <h2>{review.name}</h2>
        <p class={nameClass}>
          <bdi>{cleanName(draft.name)}</bdi>
        </p>
      </section>
      {passing.may.age && draft.age.trim() !== '' && (
        <section class={part}>
          <h2>{review.age}</h2>
          <p>{draft.age.trim()}</p>
        </section>
      )}
      {draft.signed.length > 0 && (
        <section class={part}>
          <h2>{review.signature}</h2>
          {draft.way === 'typed' ? (
            <p>{review.typed}</p>
          ) : (
            <div class={inkClass}>
              <InkView ink={draft.ink} label={sign.ways[draft.way]} />
            </div>
          )}
          {draft.way === 'mark' && <p>{review.witnessedBy(cleanName(draft.witness))}</p>}
        </section>
      )}
      <section class={part}>
        <h2>{review.agreed}</h2>
        {agreed.length === 0 ? (
          <p>{review.agreedNothing}</p>
        ) : (
          <ul class={list}>
            {agreed.map(({ id, text }) => {
              const wording = passing.pick(text);
              return (
                <li key={id} {...inLanguage(wording.language)}>
                  {wording.text}
                </li>
              );
            })}
          </ul>
        )}
      </section>
      {passing.may.contact && draft.consents.includes('outcome') && (
        <section class={part}>
          <h2>{review.contact}</h2>
          <p>
            <bdi dir="ltr">{draft.contactAddress.trim()}</bdi>
          </p>
        </section>
      )}
    </>
  );
}
