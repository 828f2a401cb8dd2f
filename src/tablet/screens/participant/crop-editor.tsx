import { useCallback } from 'preact/hooks';
import { writingWords } from '../../../text/writing.ts';
import type { Crop, Turns } from '../../platform/page-picture.ts';
import { type Box, findGrip, moveGrip } from './crop.ts';
import { drawCropped } from './draw-cropped.ts';
import styles from './photo-screen.module.css';
import { usePictureCanvas } from './use-picture-canvas.ts';

const { canvas: canvasClass, edges: edgesClass } = styles;

type CropEditorProps = {
  readonly picture: ImageBitmap;
  readonly turns: Turns;
  readonly crop: Crop;
  readonly onCrop: (crop: Crop) => void;
};

const edges = ['left', 'top', 'right', 'bottom'] as const;
const gripPx = 11;

/** The picture with a frame to drag by its corners and edges, and a slider for each edge. */
export function CropEditor({ picture, turns, crop, onCrop }: CropEditorProps) {
  const say = writingWords.value.photo;
  const canvas = usePictureCanvas({
    picture,
    turns,
    draw: useCallback((context, shown, box) => drawFrame(context, drawCropped(context, shown, box, crop)), [crop]),
    onTake: (at, box) => findGrip(crop, at, box),
    onMove: (grip, to) => onCrop(moveGrip(crop, grip, to)),
  });
  return (
    <>
      <canvas {...canvas} class={canvasClass} role="img" aria-label={say.preview} />
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

/** The frame around what is kept, with its grips. */
function drawFrame(context: CanvasRenderingContext2D, { x, y, width, height }: Box): void {
  context.lineWidth = 3;
  context.strokeRect(x, y, width, height);
  for (const across of [0, 0.5, 1]) {
    for (const down of [0, 0.5, 1]) {
      if (across === 0.5 && down === 0.5) continue;
      context.beginPath();
      context.arc(x + across * width, y + down * height, gripPx, 0, 2 * Math.PI);
      context.fill();
    }
  }
}
