import styles from './progress.module.css';

const { progress, bar } = styles;

type ProgressProps = {
  readonly label: string;
  /** 0 to 1; not known where it is missing. */
  readonly share?: number | undefined;
};

/** Something is under way; said in words, too. */
export function Progress({ label, share }: ProgressProps) {
  return (
    <div class={progress} role="status">
      <span>{label}</span>
      {share === undefined ? (
        <progress class={bar} aria-label={label} />
      ) : (
        <progress class={bar} aria-label={label} max={1} value={share} />
      )}
    </div>
  );
}
