import styles from './sums.module.css';

/** A few large numbers side by side, each under its name for who listens and above it for who looks. */
export function Sums({ of }: { readonly of: readonly { readonly name: string; readonly value: string }[] }) {
  return (
    <dl class={styles['sums']}>
      {of.map(({ name, value }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
