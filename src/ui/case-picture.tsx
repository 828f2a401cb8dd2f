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
};

/** Longer than the first screen takes to be drawn on a slow tablet once its words are known. */
const patienceMs = 250;

/** A picture out of the case pack. Shown through a blob address, where scripts in an SVG do not run. */
export function CasePicture({ type, bytes, alt, patient = false }: CasePictureProps) {
  const [url, setUrl] = useState<string>();
  useEffect(() => {
    let made = '';
    const draw = () => {
      made = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type }));
      setUrl(made);
    };
    const timer = patient ? setTimeout(draw, patienceMs) : draw();
    return () => {
      clearTimeout(timer ?? undefined);
      if (made) URL.revokeObjectURL(made);
    };
  }, [bytes, type, patient]);
  return <img class={picture} src={url} alt={alt} draggable={false} decoding="async" />;
}
