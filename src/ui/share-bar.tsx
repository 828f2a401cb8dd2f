import styles from './share-bar.module.css';

const { bar, fill, full } = styles;

/** A share of something, 0 to 1, as a bar as large as its place. The number stands beside it: this is for the eye alone. */
export function ShareBar({ share, done = false }: { readonly share: number; readonly done?: boolean }) {
  const width = `${Math.max(0, Math.min(1, share)) * 100}%`;
  return (
    <svg class={done ? `${bar} ${full}` : bar} aria-hidden="true" focusable="false">
      <rect class={fill} width={width} height="100%" />
    </svg>
  );
}
