import { useEffect, useState } from 'preact/hooks';
import styles from './case-picture.module.css';

const { picture } = styles;

type CasePictureProps = {
  readonly type: string;
  readonly bytes: Uint8Array;
  /** What it shows; empty where a name beside it says enough. */
  readonly alt: string;
};

/** A picture out of the case pack. Shown through a blob address, where scripts in an SVG do not run. */
export function CasePicture({ type, bytes, alt }: CasePictureProps) {
  const [url, setUrl] = useState<string>();
  useEffect(() => {
    const made = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type }));
    setUrl(made);
    return () => URL.revokeObjectURL(made);
  }, [bytes, type]);
  return <img class={picture} src={url} alt={alt} draggable={false} decoding="async" />;
}
