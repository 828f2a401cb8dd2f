import styles from './emblem.module.css';

const { emblem, sheet, fold, wax, impression, fresh: freshClass } = styles;

/** Barua's sign: a letter, closed with wax. `fresh` presses the seal on as it appears. */
export function Emblem({ fresh = false }: { readonly fresh?: boolean }) {
  return (
    <svg class={emblem} viewBox="0 0 100 76" aria-hidden="true" focusable="false">
      <rect class={sheet} x="3" y="3" width="94" height="70" rx="6" />
      <path class={fold} d="M5 8l40 33a8 8 0 0 0 10 0L95 8M5 70l30-30M95 70L65 40" />
      <g class={fresh ? freshClass : undefined}>
        <path class={wax} d="M50 31c5-1 8 2 12 4s8 5 8 10-1 8-3 12-6 9-11 10-9 0-13-2-10-5-12-11 1-10 4-14 8-8 15-9z" />
        <path class={impression} d="M42 55c9-1 15-6 18-15-9 1-15 6-18 15zm0 0l9-8" />
      </g>
    </svg>
  );
}
