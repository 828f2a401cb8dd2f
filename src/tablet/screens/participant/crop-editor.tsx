import { useEffect, useRef } from 'preact/hooks';
import { writingWords } from '../../../text/writing.ts';
import { keepDrawn, takeTouch, toFreshContext } from '../../../ui/canvas-context.ts';
import { type Crop, drawTurned, type Turns, wholePicture } from '../../platform/page-picture.ts';
import { type Box, findGrip, type Grip, moveGrip, toFit } from './crop.ts';
import styles from './photo-screen.module.css';

const { canvas: canvasClass, edges: edgesClass } = styles;

type CropEditorProps = {
  readonly picture: ImageBitmap;
  readonly turns: Turns;
  readonly crop: Crop;
  readonly onCrop: (crop: Crop) => void;
};

const edges = ['left', 'top', 'right', 'bottom'] as const;
/** Shown on the screen no larger than this. */
const shownSide = 1_400;
const gripPx = 11;

/** The picture with a frame to drag by its corners and edges, and a slider for each edge. */
export function CropEditor({ picture, turns, crop, onCrop }: CropEditorProps) {
  const element = useRef<HTMLCanvasElement>(null);
  const box = useRef<Box>({ x: 0, y: 0, width: 1, height: 1 });
  const held = useRef<{ readonly pointer: number; readonly grip: Grip }>(undefined);
  const say = writingWords.value.photo;
  useEffect(() => {
    const canvas = element.current;
    if (!canvas) return;
    const shown = drawTurned(picture, turns, wholePicture, shownSide);
    return keepDrawn(canvas, () => {
      const context = toFreshContext(canvas);
      if (!context) return;
      box.current = toFit(shown, { width: canvas.clientWidth, height: canvas.clientHeight });
      drawFrame(context, shown, box.current, crop);
    });
  }, [picture, turns, crop]);
  const toShare = (event: PointerEvent) => {
    const place = element.current?.getBoundingClientRect();
    const { x, y, width, height } = box.current;
    return {
      x: (event.clientX - (place?.left ?? 0) - x) / width,
      y: (event.clientY - (place?.top ?? 0) - y) / height,
    };
  };
  return (
    <>
      <canvas
        ref={element}
        class={canvasClass}
        role="img"
        aria-label={say.preview}
        onTouchStart={takeTouch}
        onPointerDown={(event) => {
          const grip = findGrip(crop, toShare(event), box.current);
          if (!grip || held.current) return;
          event.preventDefault();
          element.current?.setPointerCapture(event.pointerId);
          held.current = { pointer: event.pointerId, grip };
        }}
        onPointerMove={(event) => {
          if (held.current?.pointer === event.pointerId) onCrop(moveGrip(crop, held.current.grip, toShare(event)));
        }}
        onPointerUp={() => {
          held.current = undefined;
        }}
        onPointerCancel={() => {
          held.current = undefined;
        }}
      />
      <div class={edgesClass}>
        {edges.map((edge) => (
          <label key={edge}>
            {say.edges[edge]}
            <input
              type="range"
              min="0"
              max="100"
              value={Math.round(crop[edge] * 100)}
              autocomplete="off"
              onInput={({ currentTarget }) => {
                const share = Number(currentTarget.value) / 100;
                onCrop(moveGrip(crop, { [edge]: true }, { x: share, y: share }));
              }}
            />
          </label>
        ))}
      </div>
    </>
  );
}

/** The picture, what is cut off in shade, the frame with its grips. */
function drawFrame(context: CanvasRenderingContext2D, shown: HTMLCanvasElement, box: Box, crop: Crop): void {
  const { x, y, width, height } = box;
  const frame = {
    x: x + crop.left * width,
    y: y + crop.top * height,
    width: (crop.right - crop.left) * width,
    height: (crop.bottom - crop.top) * height,
  };
  context.globalAlpha = 0.35;
  context.drawImage(shown, x, y, width, height);
  context.globalAlpha = 1;
  context.save();
  context.beginPath();
  context.rect(frame.x, frame.y, frame.width, frame.height);
  context.clip();
  context.drawImage(shown, x, y, width, height);
  context.restore();
  context.lineWidth = 3;
  context.strokeRect(frame.x, frame.y, frame.width, frame.height);
  for (const across of [0, 0.5, 1]) {
    for (const down of [0, 0.5, 1]) {
      if (across === 0.5 && down === 0.5) continue;
      context.beginPath();
      context.arc(frame.x + across * frame.width, frame.y + down * frame.height, gripPx, 0, 2 * Math.PI);
      context.fill();
    }
  }
}
