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
 * Runs in the page. Looks whether the effect is there whenever the page's markup has changed, once more in the frame that follows, before it is drawn, and takes the
 * time in the first task after that frame's drawing. What no markup shows (a tick, the focus, a field's text) is looked for in every frame.
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

  const inMarkup: readonly string[] = ['screen', 'dialog', 'button', 'shown', 'counted'] satisfies Effect['kind'][];
  const watch = (now: Armed) =>
    new Promise<Answer>((resolve) => {
      const startedAt = performance.now();
      let isSeen = false;
      const answerWith = (ms: number | undefined) => {
        isSeen = true;
        observer.disconnect();
        clearTimeout(patience);
        resolve({ felt, ms });
      };
      const isThere = () => begunAt !== undefined && holds(now.effect);
      const drawn = () => answerWith(performance.now() - (begunAt ?? startedAt));
      const look = () => {
        if (isSeen) return;
        isSeen = isThere();
        if (isSeen) void globalThis.scheduler.postTask(drawn, { priority: 'user-blocking' });
        else if (!inMarkup.includes(now.effect.kind)) requestAnimationFrame(look);
      };
      // Only frames that something was changed for: those that a watch asks for itself cost a slow page as much as a tap does, and keep the finger waiting.
      const observer = new MutationObserver(() => {
        if (isThere()) requestAnimationFrame(look);
      });
      const patience = setTimeout(() => answerWith(undefined), mostMs);
      if (inMarkup.includes(now.effect.kind))
        observer.observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true });
      else requestAnimationFrame(look);
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
