import { useEffect, useRef, useState } from 'preact/hooks';
import { organiserWords } from '../../../text/text.ts';
import { keepDrawn, toFreshContext } from '../../../ui/canvas-context.ts';
import { drawTurned, type Turns, wholePicture } from '../../platform/page-picture.ts';
import type { Quad } from '../../platform/perspective.ts';
import { type Box, toFit } from '../participant/crop.ts';
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

/** Shown on the screen no larger than this. */
const shownSide = 1_400;
const step = 0.005;
const arrows: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-step, 0],
  ArrowRight: [step, 0],
  ArrowUp: [0, -step],
  ArrowDown: [0, step],
};

/** The picture with the four corners of the lines: to drag, or to choose and move with the arrow keys. */
export function CornerEditor({ word, picture, turns, corners, onCorners }: CornerEditorProps) {
  const element = useRef<HTMLCanvasElement>(null);
  const box = useRef<Box>({ x: 0, y: 0, width: 1, height: 1 });
  const held = useRef<{ readonly pointer: number; readonly corner: number }>(undefined);
  const [chosen, setChosen] = useState<number>();
  const { sheets: say } = organiserWords.value;
  useEffect(() => {
    const canvas = element.current;
    if (!canvas) return;
    const shown = drawTurned(picture, turns, wholePicture, shownSide);
    return keepDrawn(canvas, () => {
      const context = toFreshContext(canvas);
      if (!context) return;
      box.current = toFit(shown, { width: canvas.clientWidth, height: canvas.clientHeight });
      drawCorners(context, shown, box.current, corners, chosen);
    });
  }, [picture, turns, corners, chosen]);
  const toShare = (event: PointerEvent): readonly [number, number] => {
    const place = element.current?.getBoundingClientRect();
    const { x, y, width, height } = box.current;
    return [(event.clientX - (place?.left ?? 0) - x) / width, (event.clientY - (place?.top ?? 0) - y) / height];
  };
  const letGo = () => {
    held.current = undefined;
  };
  return (
    <div class={editor}>
      <canvas
        ref={element}
        class={canvasClass}
        role="img"
        aria-label={say.photoAlt}
        onPointerDown={(event) => {
          if (held.current) return;
          event.preventDefault();
          element.current?.setPointerCapture(event.pointerId);
          const corner = findNearestCorner(corners, ...toShare(event));
          held.current = { pointer: event.pointerId, corner };
          setChosen(corner);
          onCorners(moveCorner(corners, corner, ...toShare(event)));
        }}
        onPointerMove={(event) => {
          if (held.current?.pointer !== event.pointerId) return;
          onCorners(moveCorner(corners, held.current.corner, ...toShare(event)));
        }}
        onPointerUp={letGo}
        onPointerCancel={letGo}
      />
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
  { x, y, width, height }: Box,
  corners: Quad,
  chosen: number | undefined,
): void {
  const { left, top, right, bottom } = cornersToCrop(corners);
  context.globalAlpha = 0.35;
  context.drawImage(shown, x, y, width, height);
  context.globalAlpha = 1;
  context.save();
  context.beginPath();
  context.rect(x + left * width, y + top * height, (right - left) * width, (bottom - top) * height);
  context.clip();
  context.drawImage(shown, x, y, width, height);
  context.restore();
  const points = corners.map((corner) => ({ x: x + corner.x * width, y: y + corner.y * height }));
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
