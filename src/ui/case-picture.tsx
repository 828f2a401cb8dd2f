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
   * tablet longer than all the rest of their page (measured). One for the faces and one for cards and stories: a drawing is laid out anew for a size far off. Never for a page
   * that somebody wrote.
   */
  readonly lasting?: keyof typeof lastingBySize;
};

/** Longer than the first screen takes to be drawn on a slow tablet once its words are known. */
const patienceMs = 250;

/** Each keeps the browser's own copy, read and laid out; its address is the picture's. */
type LastingByBytes = WeakMap<Uint8Array, HTMLImageElement>;
const lastingBySize = { face: new WeakMap() as LastingByBytes, card: new WeakMap() as LastingByBytes };

/** A picture out of the case pack, or a page. Shown through a blob address, where scripts in an SVG do not run. */
export function CasePicture({ type, bytes, alt, patient = false, lasting }: CasePictureProps) {
  const known = lasting && lastingBySize[lasting];
  const [url, setUrl] = useState(known?.get(bytes)?.src);
  useEffect(() => {
    let made = '';
    const draw = () => {
      if (known) return setUrl(toLastingUrl(type, bytes, known));
      made = toUrl(type, bytes);
      setUrl(made);
    };
    const timer = patient && !known?.has(bytes) ? setTimeout(draw, patienceMs) : draw();
    return () => {
      clearTimeout(timer ?? undefined);
      if (made) URL.revokeObjectURL(made);
    };
  }, [bytes, type, patient, known]);
  return <img class={picture} src={url} alt={alt} draggable={false} decoding="async" />;
}

function toLastingUrl(type: string, bytes: Uint8Array, lastingByBytes: LastingByBytes): string {
  const known = lastingByBytes.get(bytes);
  if (known) return known.src;
  const image = new Image();
  image.src = toUrl(type, bytes);
  lastingByBytes.set(bytes, image);
  return image.src;
}

function toUrl(type: string, bytes: Uint8Array): string {
  return URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type }));
}
