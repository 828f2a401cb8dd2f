import { useEffect, useRef } from 'preact/hooks';
import type { Ink } from '../domain/ink.ts';
import { trimInk } from '../domain/ink-shape.ts';
import { keepDrawn, toFreshContext } from './canvas-context.ts';
import { drawInk } from './ink-drawing.ts';
import styles from './ink-view.module.css';

const { view } = styles;

/** Ink to look at. */
export function InkView({ ink, label }: { readonly ink: Ink; readonly label: string }) {
  const element = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const canvas = element.current;
    if (!canvas) return;
    const trimmed = trimInk(ink);
    return keepDrawn(canvas, () => {
      const { clientWidth, clientHeight } = canvas;
      const context = toFreshContext(canvas);
      const scale = Math.min(clientHeight / trimmed.height, clientWidth / trimmed.ink.width);
      if (context) drawInk(context, trimmed.ink, scale);
    });
  }, [ink]);
  return <canvas ref={element} class={view} role="img" aria-label={label} />;
}
