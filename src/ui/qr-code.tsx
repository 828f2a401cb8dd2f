import styles from './qr-code.module.css';

const { code } = styles;

/** A QR code from its rows of dark modules, black on white whatever the screen's colours: scanners want it so. */
export function QrCode({ rows, alt }: { readonly rows: readonly (readonly boolean[])[]; readonly alt: string }) {
  const dark = rows.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])));
  return (
    <svg class={code} viewBox={`0 0 ${rows.length} ${rows.length}`} role="img" aria-label={alt}>
      <path d={dark.join('')} />
    </svg>
  );
}
