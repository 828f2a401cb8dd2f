import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { organiserWords } from '../../../text/text.ts';
import { Button } from '../../../ui/button.tsx';
import { ScrollRegion } from '../../../ui/scroll-region.tsx';
import { type Point, projectSquare } from '../../platform/perspective.ts';
import { cutStrip } from '../../platform/sheet-strip.ts';
import styles from './line-strip.module.css';
import type { SheetView } from './sheet-view.ts';
import { moveStrip, type StripMove, type StripPlace } from './strip-place.ts';

const { strip, canvas: canvasClass, tools, hint } = styles;

type LineStripProps = {
  readonly view: SheetView;
  readonly line: number;
  readonly lines: number;
  readonly place: StripPlace;
  readonly onPlace: (place: StripPlace) => void;
  /** The printed sheet is read from right to left. */
  readonly isFromRight: boolean;
};

/** Of the lines above and below, so much is shown, paler. */
const around = 0.45;
/** More pixels are not in the photograph. */
const mostPx = 3_600;
/** On a phone a line is scrolled, for it could not be read any smaller. */
const leastPx = 760;

/** One line of the photographed sheet, made straight, as wide as the screen. */
export function LineStrip({ view, line, lines, place, onPlace, isFromRight }: LineStripProps) {
  const frame = useRef<HTMLElement>(null);
  const element = useRef<HTMLCanvasElement>(null);
  const [frameWidth, setFrameWidth] = useState(0);
  const { sheets: say } = organiserWords.value;
  useLayoutEffect(() => {
    const shown = frame.current;
    if (!shown) return;
    const observer = new ResizeObserver(() => setFrameWidth(shown.clientWidth));
    observer.observe(shown);
    setFrameWidth(shown.clientWidth);
    return () => observer.disconnect();
  }, []);
  useLayoutEffect(() => {
    const canvas = element.current;
    if (canvas && frameWidth > 0) drawLine(canvas, view, line, lines, place, frameWidth);
  }, [view, line, lines, place, frameWidth]);
  useLayoutEffect(() => {
    const shown = frame.current;
    // On screens that run from right to left the left end is below 0; beyond an end is that end.
    if (shown) shown.scrollLeft = isFromRight ? shown.scrollWidth : -shown.scrollWidth;
  }, [line, place.zoom, frameWidth, isFromRight]);
  const press = (move: StripMove) => onPlace(moveStrip(place, move));
  return (
    <div class={strip}>
      <ScrollRegion regionRef={frame} class={canvasClass} label={say.photoAlt}>
        <canvas ref={element} role="img" aria-label={say.stripOf(line)} />
      </ScrollRegion>
      <div class={tools}>
        <Button label={say.stripUp} onPress={() => press('higher')}>
          ↑
        </Button>
        <Button label={say.stripDown} onPress={() => press('lower')}>
          ↓
        </Button>
        <Button label={say.stripSmaller} disabled={place.zoom <= 1} onPress={() => press('smaller')}>
          −
        </Button>
        <Button label={say.stripLarger} disabled={place.zoom >= 3} onPress={() => press('larger')}>
          +
        </Button>
        <p class={hint}>{say.stripKeys}</p>
      </div>
    </div>
  );
}

function drawLine(
  canvas: HTMLCanvasElement,
  { pixels, corners }: SheetView,
  line: number,
  lines: number,
  { shift, zoom }: StripPlace,
  frameWidth: number,
): void {
  const toPixel = ({ x, y }: Point): Point => ({ x: x * pixels.width, y: y * pixels.height });
  const [a, b, c, d] = [toPixel(corners[0]), toPixel(corners[1]), toPixel(corners[2]), toPixel(corners[3])];
  const length = (from: Point, to: Point) => Math.hypot(to.x - from.x, to.y - from.y);
  const shape = (length(a, d) + length(b, c)) / (length(a, b) + length(d, c));
  const part = { top: (line - 1 + shift - around) / lines, bottom: (line + shift + around) / lines };
  const width = Math.min(mostPx, Math.round(Math.max(leastPx, frameWidth) * zoom));
  const height = Math.max(1, Math.round(width * shape * (part.bottom - part.top)));
  const context = canvas.getContext('2d');
  if (!context) return;
  canvas.width = width;
  canvas.height = height;
  context.putImageData(cutStrip(pixels, projectSquare([a, b, c, d]), part, width, height), 0, 0);
  context.fillStyle = getComputedStyle(canvas).backgroundColor;
  context.globalAlpha = 0.5;
  const edge = (height * around) / (1 + 2 * around);
  context.fillRect(0, 0, width, edge);
  context.fillRect(0, height - edge, width, edge);
}
