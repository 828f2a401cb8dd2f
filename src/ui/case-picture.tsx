import { useEffect, useState } from 'preact/hooks';
import styles from './case-picture.module.css';

const { picture } = styles;

type CasePictureProps = {
  readonly type: string;
  readonly bytes: Uint8Array;
  /** What it shows; empty where a name beside it says enough. */
  readonly alt: string;
  /** An ornament: comes once the words around it are there, for drawing it would hold them up at a cold start. */
  readonly patient?: boolean;
  /**
   * One of the pack's, which everybody sees: made ready once and kept as long as the pack. Made anew for every participant, twelve of them take a slow
   * tablet longer than all the rest of their page (measured). Never for a page that somebody wrote.
   */
  readonly lasting?: boolean;
};

/** Longer than the first screen takes to be drawn on a slow tablet once its words are known. */
const patienceMs = 250;

type Lasting = {
  readonly url: string /** Keeps the browser's own copy, read and laid out. */;
  readonly image: HTMLImageElement;
};

const lastingByBytes = new WeakMap<Uint8Array, Lasting>();

/** A picture out of the case pack, or a page. Shown through a blob address, where scripts in an SVG do not run. */
export function CasePicture({ type, bytes, alt, patient = false, lasting = false }: CasePictureProps) {
  const [url, setUrl] = useState(lasting ? lastingByBytes.get(bytes)?.url : undefined);
  useEffect(() => {
    let made = '';
    const draw = () => {
      if (lasting) return setUrl(toLastingUrl(type, bytes));
      made = toUrl(type, bytes);
      setUrl(made);
    };
    const timer = patient && !lastingByBytes.has(bytes) ? setTimeout(draw, patienceMs) : draw();
    return () => {
      clearTimeout(timer ?? undefined);
      if (made) URL.revokeObjectURL(made);
    };
  }, [bytes, type, patient, lasting]);
  return <img class={picture} src={url} alt={alt} draggable={false} decoding="async" />;
}

function toLastingUrl(type: string, bytes: Uint8Array): string {
  const known = lastingByBytes.get(bytes);
  if (known) return known.url;
  const url = toUrl(type, bytes);
  const image = new Image();
  image.src = url;
  lastingByBytes.set(bytes, { url, image });
  return url;
}

function toUrl(type: string, bytes: Uint8Array): string {
  return URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type }));
}
