import { useCallback, useState } from 'preact/hooks';
import { organiserWords } from '../../../text/text.ts';
import type { Turns } from '../../platform/page-picture.ts';
import type { Quad } from '../../platform/perspective.ts';
import type { Box } from '../participant/crop.ts';
import { drawCropped } from '../participant/draw-cropped.ts';
import { usePictureCanvas } from '../participant/use-picture-canvas.ts';
import styles from './corner-editor.module.css';
import { cornersToCrop, findNearestCorner, moveCorner } from './sheet-view.ts';

const { editor, canvas: canvasClass, corners: cornersClass } = styles;

type CornerEditorProps = {
  /** What to do here. */
  readonly word: string;
  readonly picture: ImageBitmap;
  readonly turns: Turns;
  readonly corners: Quad;
  readonly onCorners: (corners: Quad) => void;
};

const step = 0.005;
const arrows: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-step, 0],
  ArrowRight: [step, 0],
  ArrowUp: [0, -step],
  ArrowDown: [0, step],
};

/** The picture with the four corners of the lines: to drag, or to choose and move with the arrow keys. */
export function CornerEditor({ word, picture, turns, corners, onCorners }: CornerEditorProps) {
  const [chosen, setChosen] = useState<number>();
  const { sheets: say } = organiserWords.value;
  const canvas = usePictureCanvas({
    picture,
    turns,
    draw: useCallback((context, shown, box) => drawCorners(context, shown, box, corners, chosen), [corners, chosen]),
    onTake: ({ x, y }) => {
      const corner = findNearestCorner(corners, x, y);
      setChosen(corner);
      onCorners(moveCorner(corners, corner, x, y));
      return corner;
    },
    onMove: (corner, { x, y }) => onCorners(moveCorner(corners, corner, x, y)),
  });
  return (
    <div class={editor}>
      <canvas {...canvas} class={canvasClass} role="img" aria-label={say.photoAlt} />
      <div class={cornersClass}>
        <p role="status">{word}</p>
        <p>{say.cornerKeys}</p>
        {corners.map(({ x, y }, at) => (
          <button
            key={say.corners[at]}
            type="button"
            onFocus={() => setChosen(at)}
            onKeyDown={(pressed) => {
              const move = arrows[pressed.key];
              if (!move) return;
              pressed.preventDefault();
              const times = pressed.shiftKey ? 8 : 1;
              onCorners(moveCorner(corners, at, x + move[0] * times, y + move[1] * times));
            }}
          >
            {say.corners[at]}
          </button>
        ))}
      </div>
    </div>
  );
}

const ringPx = 14;

/** The picture, what will be cut off in shade, the lines' frame, a ring around each corner so that what is under it stays to be seen. */
function drawCorners(
  context: CanvasRenderingContext2D,
  shown: HTMLCanvasElement,
  box: Box,
  corners: Quad,
  chosen: number | undefined,
): void {
  drawCropped(context, shown, box, cornersToCrop(corners));
  const points = corners.map((corner) => ({ x: box.x + corner.x * box.width, y: box.y + corner.y * box.height }));
  context.lineWidth = 2;
  context.beginPath();
  for (const [at, point] of points.entries()) {
    if (at === 0) context.moveTo(point.x, point.y);
    else context.lineTo(point.x, point.y);
  }
  context.closePath();
  context.stroke();
  for (const [at, point] of points.entries()) {
    context.lineWidth = at === chosen ? 6 : 3;
    context.beginPath();
    context.arc(point.x, point.y, ringPx, 0, 2 * Math.PI);
    context.stroke();
  }
}
