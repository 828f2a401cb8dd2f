import styles from './pictures.module.css';

const { bar } = styles;

/** How much of the largest, from 0 to 1; beside a number that says it. */
export function Bar({ part }: { readonly part: number }) {
  return (
    <svg class={bar} aria-hidden="true">
      <rect width={`${(100 * Math.max(0, part)).toFixed(1)}%`} height="100%" />
    </svg>
  );
}
