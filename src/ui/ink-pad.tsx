import { useEffect, useRef } from 'preact/hooks';
import { type Ink, inkHeight } from '../domain/ink.ts';
import { Button } from './button.tsx';
import { isFresh, keepDrawn, toFreshContext } from './canvas-context.ts';
import { drawInk, inkToScale } from './ink-drawing.ts';
import styles from './ink-pad.module.css';
import { useStrokes } from './use-strokes.ts';

const { frame, empty, canvas: canvasClass, tools } = styles;

type InkPadProps = {
  readonly label: string;
  readonly words: { readonly undo: string; readonly clear: string };
  readonly ink: Ink;
  /** After each stroke. */
  readonly onInk: (ink: Ink) => void;
};

export const emptyInk: Ink = { width: 0, strokes: [] };

/**
 * Paper to sign on with finger, pen or mouse. Keeps strokes, not pixels, so that turning the tablet redraws them. What stands there is not drawn again with each stroke. Who cannot draw types a promise instead; that choice stands beside the pad.
 */
export function InkPad({ label, words, ink, onInk }: InkPadProps) {
  const element = useRef<HTMLCanvasElement>(null);
  const drawn = useRef<Ink>(undefined);

  useEffect(() => {
    const canvas = element.current;
    if (!canvas) return;
    // The observer calls at once, too: what this very pad has just drawn stays.
    return keepDrawn(canvas, () => {
      if (drawn.current === ink && isFresh(canvas)) return;
      drawn.current = ink;
      const context = toFreshContext(canvas);
      if (context) drawInk(context, ink, inkToScale(ink, canvas.clientWidth, canvas.clientHeight));
    });
  }, [ink]);

  const strokeHandlers = useStrokes({
    canvas: element,
    height: inkHeight,
    toScale: (widthPx, heightPx) => inkToScale(ink.strokes.length > 0 ? ink : emptyInk, widthPx, heightPx),
    onStroke: (stroke, width) => {
      const next = { width: Math.max(ink.width, width), strokes: [...ink.strokes, stroke] };
      drawn.current = next;
      onInk(next);
    },
  });

  const isEmpty = ink.strokes.length === 0;
  return (
    <div>
      <div class={isEmpty ? `${frame} ${empty}` : frame}>
        <canvas ref={element} class={canvasClass} role="img" aria-label={label} {...strokeHandlers} />
      </div>
      <div class={tools}>
        <Button kind="quiet" disabled={isEmpty} onPress={() => onInk({ ...ink, strokes: ink.strokes.slice(0, -1) })}>
          {words.undo}
        </Button>
        <Button kind="quiet" disabled={isEmpty} onPress={() => onInk(emptyInk)}>
          {words.clear}
        </Button>
      </div>
    </div>
  );
}
