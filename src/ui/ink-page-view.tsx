import { useEffect, useRef } from 'preact/hooks';
import type { Ink } from '../domain/ink.ts';
import { keepDrawn, toFreshContext } from './canvas-context.ts';
import { drawInkPage, inkPageToScale } from './ink-page-drawing.ts';
import styles from './ink-page-view.module.css';

const { view } = styles;

/** A handwritten page to look at. */
export function InkPageView({ ink, label }: { readonly ink: Ink; readonly label: string }) {
  const element = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const canvas = element.current;
    if (!canvas) return;
    return keepDrawn(canvas, () => {
      const context = toFreshContext(canvas);
      if (context) drawInkPage(context, ink, inkPageToScale(ink, canvas.clientWidth, canvas.clientHeight));
    });
  }, [ink]);
  return <canvas ref={element} class={view} role="img" aria-label={label} />;
}
