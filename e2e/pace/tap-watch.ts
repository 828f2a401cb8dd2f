import type { Page } from '@playwright/test';

/** What a tap must bring about, as somebody sees it on the screen. Names and texts are whole. */
export type Effect =
  /** A screen with this heading, and no dialog over it. */
  | { readonly kind: 'screen'; readonly heading: string }
  | { readonly kind: 'dialog'; readonly heading: string }
  | { readonly kind: 'ticked'; readonly label: string; readonly on: boolean }
  | { readonly kind: 'button'; readonly label: string; readonly enabled: boolean }
  /** The field with this label has the focus. */
  | { readonly kind: 'at-field'; readonly label: string }
  /** The field that has the focus holds this. */
  | { readonly kind: 'field-holds'; readonly text: string }
  /** An element shows this text and nothing else. */
  | { readonly kind: 'shown'; readonly text: string }
  /** The number pad has come to it. */
  | { readonly kind: 'counted'; readonly n: number };

/** What sets the clock: a finger lifted, an item of a native list chosen, text that a keyboard puts in. */
export type Trigger = 'pointerup' | 'change' | 'input';

/** `felt`: the page had a click of it. `ms` from the event's own time stamp until the frame that shows the effect was drawn; `undefined` where none came. */
export type Answer = { readonly felt: boolean; readonly ms: number | undefined };

/** Longer is no effect. */
const longestMs = 10_000;

/** Puts the watch into the page; it goes with a reload. */
export async function installTapWatch(page: Page): Promise<void> {
  await page.evaluate(putWatch, longestMs);
}

/** Arms it for the next tap. Throws where the effect is there already: such a tap would prove nothing (a bug of the plan). */
export async function expectEffect(page: Page, effect: Effect, trigger: Trigger): Promise<void> {
  const isThere = await page.evaluate(arm, { effect, trigger });
  if (isThere) throw new Error(`this is there before the tap: ${JSON.stringify(effect)}`);
}

/** What came of the tap that it was armed for. */
export async function readAnswer(page: Page): Promise<Answer> {
  return page.evaluate(() => (globalThis as unknown as WatchWorld).tapWatch.answer());
}

type Armed = { readonly effect: Effect; readonly trigger: Trigger };
type WatchWorld = {
  readonly tapWatch: { readonly arm: (armed: Armed) => boolean; readonly answer: () => Promise<Answer> };
};

/** Runs in the page. */
function arm(armed: Armed): boolean {
  return (globalThis as unknown as WatchWorld).tapWatch.arm(armed);
}

/**
 * Runs in the page. Looks in every frame, before it is drawn, whether the effect is there, and takes the time in the first task after that frame's drawing.
 */
function putWatch(mostMs: number): void {
  const say = (element: Element | null | undefined) => element?.textContent?.trim();
  const findLabel = (control: HTMLInputElement | HTMLTextAreaElement) =>
    control.getAttribute('aria-label') ?? say(control.labels?.[0]);
  const findDialog = () => [...document.querySelectorAll('dialog[open]')].at(-1);
  const holds = (effect: Effect): boolean => {
    const app = document.getElementById('app');
    const focused = document.activeElement;
    const field = focused instanceof HTMLInputElement || focused instanceof HTMLTextAreaElement ? focused : undefined;
    switch (effect.kind) {
      case 'screen':
        return !findDialog() && say(app?.querySelector('h1')) === effect.heading;
      case 'dialog':
        return say(findDialog()?.querySelector('h2')) === effect.heading;
      case 'ticked':
        return [
          ...document.querySelectorAll<HTMLInputElement>('#app input[type=checkbox], #app input[type=radio]'),
        ].some((input) => findLabel(input) === effect.label && input.checked === effect.on);
      case 'button':
        return [...document.querySelectorAll<HTMLButtonElement>('#app button')].some(
          (button) => say(button) === effect.label && button.disabled !== effect.enabled,
        );
      case 'at-field':
        return field !== undefined && findLabel(field) === effect.label;
      case 'field-holds':
        return field?.value === effect.text;
      case 'shown':
        return [...document.querySelectorAll('#app :not(:has(*))')].some((element) => say(element) === effect.text);
      case 'counted':
        return say(document.querySelector('#app output')) === String(effect.n);
    }
  };

  let armed: Armed | undefined;
  let begunAt: number | undefined;
  let felt = false;
  let answer: Promise<Answer> = Promise.resolve({ felt: false, ms: undefined });
  for (const trigger of ['pointerup', 'change', 'input'] as const) {
    addEventListener(
      trigger,
      (event) => {
        if (armed?.trigger === trigger) begunAt ??= event.timeStamp;
      },
      true,
    );
  }
  addEventListener(
    'click',
    (event) => {
      if (event.isTrusted) felt = true;
    },
    true,
  );

  const watch = (now: Armed) =>
    new Promise<Answer>((resolve) => {
      const startedAt = performance.now();
      const drawn = new MessageChannel();
      drawn.port1.onmessage = () => {
        drawn.port1.close();
        resolve({ felt, ms: performance.now() - (begunAt ?? startedAt) });
      };
      const look = () => {
        if (begunAt !== undefined && holds(now.effect)) drawn.port2.postMessage(0);
        else if (performance.now() - startedAt < mostMs) requestAnimationFrame(look);
        else resolve({ felt, ms: undefined });
      };
      requestAnimationFrame(look);
    });

  const tapWatch: WatchWorld['tapWatch'] = {
    arm: (next) => {
      if (holds(next.effect)) return true;
      armed = next;
      begunAt = undefined;
      felt = false;
      answer = watch(next);
      return false;
    },
    answer: () => answer,
  };
  Object.assign(globalThis, { tapWatch });
}
