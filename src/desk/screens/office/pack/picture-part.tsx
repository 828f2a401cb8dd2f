import { useState } from 'preact/hooks';
import type { Bytes } from '../../../../domain/bytes.ts';
import { CasePicture } from '../../../../ui/case-picture.tsx';
import { FileButton } from '../../../../ui/file-button.tsx';
import { Notice } from '../../../../ui/notice.tsx';
import type { OfficeWords } from '../office-words.ts';
import styles from './pack.module.css';
import { type PictureProblem, toPackPicture } from './resize-picture.ts';

const { picture, shown, note } = styles;

type PicturePartProps = {
  readonly words: OfficeWords;
  readonly file: string;
  readonly bytes: Bytes | undefined;
  readonly alt: string;
  /** The file's name without its ending. */
  readonly base: string;
  readonly onPicture: (file: string, bytes: Bytes) => void;
};

/** A case's picture: made small enough in this browser. */
export function PicturePart({ words: { pack: says }, file, bytes, alt, base, onPicture }: PicturePartProps) {
  const [problem, setProblem] = useState<PictureProblem>();
  const take = async (chosen: File) => {
    const made = await toPackPicture(chosen);
    setProblem(made.ok ? undefined : made.problem);
    if (made.ok) onPicture(`${base}.${made.value.ending}`, made.value.bytes);
  };
  return (
    <div class={picture}>
      <div class={shown}>
        {bytes ? (
          <CasePicture type={file.endsWith('.svg') ? 'image/svg+xml' : 'image/webp'} bytes={bytes} alt={alt} />
        ) : (
          <p>{says.noPicture}</p>
        )}
      </div>
      <div>
        <FileButton accept="image/*" onChoose={(chosen) => void take(chosen)}>
          {says.choosePicture}
        </FileButton>
        <p class={note}>{says.pictureHint}</p>
      </div>
      {problem && (
        <Notice tone="bad" role="alert">
          {says.pictureProblems[problem.kind]}
        </Notice>
      )}
    </div>
  );
}
