import type { CDPSession, Locator, Page } from '@playwright/test';
import { type Ink, inkHeight } from '../../src/domain/ink.ts';
import { between, type Random } from '../bench/seeded-random.ts';
import type { StepName } from './steps.ts';
import { type Answer, type Effect, expectEffect, readAnswer, type Trigger } from './tap-watch.ts';

export type Tap = Answer & {
  readonly step: StepName;
  readonly effect: Effect;
  readonly trigger: Trigger;
  /** Which visit it belonged to, from 0. */
  readonly visit: number;
};

/** A hand on the tablet: real touches (CDP), each with the effect that it must have. */
export type Finger = {
  readonly page: Page;
  readonly random: Random;
  /** In the order in which they were sent. */
  readonly taps: readonly Tap[];
  /** The taps from now on belong to this visit. */
  readonly begin: (visit: number) => void;
  readonly tap: (step: StepName, on: Locator, effect: Effect) => Promise<void>;
  /** An item of a native list: its popup belongs to the system. */
  readonly choose: (step: StepName, list: Locator, value: string, effect: Effect) => Promise<void>;
  /** Words into the field that has the focus, at its cursor, a word at a time as keyboards with suggestions do. Gives all that the field holds then. */
  readonly type: (step: StepName, text: string) => Promise<string>;
  /** Draws strokes on a pad; gives them as they should be kept: in thousandths of the pad's height, all points. */
  readonly draw: (pad: Locator, ink: Ink) => Promise<Ink>;
};

/** How long a finger lies on the glass, and how soon the next tap follows what is seen. */
const [downMs, upMs] = [
  [30, 80],
  [40, 160],
] as const;
/** A touch screen's 125 reports a second. */
const reportMs = 8;
const pointsAStroke = 9;

/** Expects the watch to be in the page. `session` is the page's. */
export function createFinger(page: Page, session: CDPSession, random: Random): Finger {
  const taps: Tap[] = [];
  let visit = 0;
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', at?: { readonly x: number; readonly y: number }) =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints: at ? [{ x: at.x, y: at.y }] : [] });
  const take = async (step: StepName, effect: Effect, trigger: Trigger, act: () => Promise<unknown>) => {
    await expectEffect(page, effect, trigger);
    await act();
    const answer = await readAnswer(page);
    taps.push({ ...answer, step, effect, trigger, visit });
    if (answer.ms === undefined)
      throw new Error(`“${step}” had no effect (felt: ${answer.felt}): ${JSON.stringify(effect)}`);
    await rest(between(random, ...upMs));
  };

  return {
    page,
    random,
    taps,
    begin: (next) => {
      visit = next;
    },
    tap: async (step, on, effect) => {
      const at = await bringIntoReach(on);
      await take(step, effect, 'pointerup', async () => {
        await touch('touchStart', at);
        await rest(between(random, ...downMs));
        await touch('touchEnd');
      });
    },
    choose: (step, list, value, effect) => take(step, effect, 'change', () => list.selectOption(value)),
    type: async (step, text) => {
      const field = page.locator(':focus');
      let { before, after } = await field.evaluate(readAroundCursor);
      for (const word of text.match(/\s*\S+/g) ?? []) {
        before += word;
        const effect = { kind: 'field-holds', text: before + after } as const;
        await take(step, effect, 'input', () => session.send('Input.insertText', { text: word }));
      }
      return before + after;
    },
    draw: async (pad, ink) => {
      await bringIntoReach(pad, 'whole');
      const box = await pad.boundingBox();
      if (!box) throw new Error('the pad is not on the screen');
      // A long name runs past the paper it was made up for; a hand sees the edge.
      const width = Math.max(ink.width, ...ink.strokes.flatMap((stroke) => stroke.map(({ x }) => x)));
      const scale = Math.min(box.width / width, box.height / inkHeight);
      const strokes = ink.strokes.map((stroke) => {
        const every = Math.max(1, Math.ceil(stroke.length / pointsAStroke));
        return stroke.filter((_, index) => index % every === 0);
      });
      for (const stroke of strokes) {
        for (const [index, { x, y }] of stroke.entries()) {
          const at = { x: box.x + x * scale, y: box.y + y * scale };
          await Promise.all([touch(index === 0 ? 'touchStart' : 'touchMove', at), rest(reportMs)]);
        }
        await touch('touchEnd');
        await rest(between(random, ...upMs));
      }
      const kept = (units: number) => (units * scale * inkHeight) / box.height;
      return {
        width: Math.round(kept(box.width / scale)),
        strokes: strokes.map((stroke) => stroke.map(({ x, y }) => ({ x: kept(x), y: kept(y), pressure: -1 }))),
      };
    },
  };
}

function rest(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

/** Scrolls where nobody could hit it, and gives its middle. Throws where something lies over it. What is drawn on must be free from corner to corner. */
async function bringIntoReach(
  target: Locator,
  part: 'middle' | 'whole' = 'middle',
): Promise<{ readonly x: number; readonly y: number }> {
  const place = await target.evaluate(async (element, isWhole) => {
    const isHit = (x: number, y: number) => {
      const top = document.elementFromPoint(x, y);
      return top !== null && (element.contains(top) || element.closest('label')?.contains(top) === true);
    };
    const find = () => {
      const { left, right, top, bottom } = element.getBoundingClientRect();
      const [x, y, edge] = [(left + right) / 2, (top + bottom) / 2, 10];
      const isFree = !isWhole || (isHit(left + edge, top + edge) && isHit(right - edge, bottom - edge));
      return isFree && isHit(x, y) ? { x, y } : undefined;
    };
    const there = find();
    if (there) return there;
    element.scrollIntoView({ block: 'center', behavior: 'instant' });
    // Touches are aimed at what the compositor shows.
    for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
    return find();
  }, part === 'whole');
  if (!place) throw new Error(`out of reach: ${target}`);
  return place;
}

/** Runs in the page. */
function readAroundCursor(element: Element): { before: string; after: string } {
  const field = element as HTMLInputElement | HTMLTextAreaElement;
  const { value, selectionStart, selectionEnd } = field;
  return { before: value.slice(0, selectionStart ?? value.length), after: value.slice(selectionEnd ?? value.length) };
}
