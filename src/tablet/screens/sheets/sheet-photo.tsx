import { useEffect, useRef, useState } from 'preact/hooks';
import { organiserWords } from '../../../text/text.ts';
import { FileButton } from '../../../ui/file-button.tsx';
import { ScrollRegion } from '../../../ui/scroll-region.tsx';
import styles from './sheet-photo.module.css';

const { side, window: windowClass, hint } = styles;

/** Where on a sheet the first line begins and the last one ends, as shares of its height: the same on A4 and Letter to a finger's breadth. */
const firstLineAt = 0.3;
const lastLineAt = 0.88;

type SheetPhotoProps = { readonly line: number; readonly lines: number };

/** A photo of the sheet beside the field, moved to the line that is typed. It is shown from memory and gone with this screen. */
export function SheetPhoto({ line, lines }: SheetPhotoProps) {
  const [url, setUrl] = useState<string>();
  const frame = useRef<HTMLElement>(null);
  const { sheets: say } = organiserWords.value;
  useEffect(() => (url === undefined ? undefined : () => URL.revokeObjectURL(url)), [url]);
  const follow = (): void => {
    const shown = frame.current;
    if (!shown) return;
    const at = firstLineAt + ((lastLineAt - firstLineAt) * (line - 0.5)) / lines;
    shown.scrollTop = shown.scrollHeight * at - shown.clientHeight / 2;
  };
  useEffect(follow, [line, url]);
  return (
    <div class={side}>
      {url !== undefined && (
        <ScrollRegion regionRef={frame} class={windowClass} label={say.photoAlt}>
          <img src={url} alt={say.photoAlt} onLoad={follow} />
        </ScrollRegion>
      )}
      <FileButton accept="image/*" onChoose={(file) => setUrl(URL.createObjectURL(file))}>
        {say.photo}
      </FileButton>
      <p class={hint}>{say.photoHint}</p>
    </div>
  );
}
