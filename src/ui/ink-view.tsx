import { useEffect, useRef } from 'preact/hooks';
import type { Ink } from '../domain/ink.ts';
import { keepDrawn, toFreshContext } from './canvas-context.ts';
import { drawInk, inkToScale } from './ink-drawing.ts';
import styles from './ink-view.module.css';

const { view } = styles;

/** Ink to look at. */
export function InkView({ ink, label }: { readonly ink: Ink; readonly label: string }) {
  const element = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const canvas = element.current;
    if (!canvas) return;
    return keepDrawn(canvas, () => {
      const context = toFreshContext(canvas);
      if (context) drawInk(context, ink, inkToScale(ink, canvas.clientWidth, canvas.clientHeight));
    });
  }, [ink]);
  return <canvas ref={element} class={view} role="img" aria-label={label} />;
}
