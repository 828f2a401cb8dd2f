import type { SignerRow } from '../../review/review-session.ts';
import styles from './office.module.css';

const { soft, stack, signers: signersClass } = styles;

/** Who signed, where and when: what somebody decides by. */
export function SignerLines({ signers, tag }: { readonly signers: readonly SignerRow[]; readonly tag: string }) {
  const time = new Intl.DateTimeFormat(tag, { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <ul class={signersClass}>
      {signers.map(({ journal, number, name, contact, age, event, country, at }) => (
        <li key={`${journal}/${number}`} class={stack}>
          <bdi>{name}</bdi>
          <span class={soft}>{[event, country, time.format(at), contact, age].filter(Boolean).join(' · ')}</span>
        </li>
      ))}
    </ul>
  );
}
