import * as v from 'valibot';
import type { ScreenLocator, ScreenMouse, ScreenPage } from '../browser/screen-page.ts';
import { bringInPage, fillInPage, findHandleInPage, readBoxInPage, selectInPage } from './act-in-page.ts';
import { type FindStep, findInPage } from './find-in-page.ts';
import type { WebDriver } from './web-driver.ts';

/** How long an action waits for what it is about, unless it says another time. */
const patienceMs = 90_000;
const lookEveryMs = 50;

/** As WebDriver names an element (W3C WebDriver, 12.1). */
const elementKey = 'element-6066-11e4-a52e-4f735466cecf';
const elementShape = v.object({ [elementKey]: v.string() });
type ElementRef = v.InferOutput<typeof elementShape>;
const boxShape = v.nullable(v.object({ x: v.number(), y: v.number(), width: v.number(), height: v.number() }));

/** The screens' page behind a WebDriver session. */
export function createWebDriverPage(driver: WebDriver): ScreenPage {
  const root = createLocator(driver, []);
  return {
    getByRole: root.getByRole,
    getByText: root.getByText,
    locator: root.locator,
    getByLabel: (text) => createLocator(driver, [{ by: 'label', text }]),
    goto: (url) => driver.send('POST', '/url', { url }),
    mouse: createMouse(driver),
  };
}

type StepLocator = ScreenLocator & { readonly steps: readonly FindStep[] };

function createLocator(driver: WebDriver, steps: readonly FindStep[]): StepLocator {
  const further = (step: FindStep) => createLocator(driver, [...steps, step]);

  const find = async (): Promise<ElementRef[]> =>
    v.parse(v.array(elementShape), await driver.call(String(findInPage), steps));

  const isSeen = async (element: ElementRef) => (await driver.call(String(readBoxInPage), element)) !== null;

  /** Until just one is there and `act` did not fail: the page may draw it anew, or something may still lie over it. */
  const withOne = async <Value>(
    act: (element: ElementRef) => Promise<Value>,
    { timeout = patienceMs } = {},
  ): Promise<Value> => {
    const deadline = Date.now() + timeout;
    for (;;) {
      let trouble: unknown = 'is not there';
      const found = await find().catch((error: unknown) => {
        trouble = error;
        return [];
      });
      const [one] = found;
      if (found.length > 1) trouble = `is there ${found.length} times`;
      else if (one) {
        try {
          return await act(one);
        } catch (error) {
          trouble = error;
        }
      }
      if (Date.now() > deadline) throw new Error(`${JSON.stringify(steps)}: ${trouble}`);
      await pause();
    }
  };

  const seen = async (element: ElementRef) => {
    if (!(await isSeen(element))) throw new Error('is not to be seen');
  };
  const bring = (element: ElementRef) => driver.call(String(bringInPage), element);
  /** WebDriver scrolls only what is off the screen, not what a dialog's buttons lie over. */
  const press = async (element: ElementRef) => {
    await bring(element);
    await driver.send('POST', `/element/${element[elementKey]}/click`, {});
  };
  const isChecked = (element: ElementRef) => driver.send('GET', `/element/${element[elementKey]}/selected`);

  return {
    steps,
    getByRole: (role, { name, exact = false, level } = {}) =>
      further({ by: 'role', role, exact, ...(name !== undefined && { name }), ...(level && { level }) }),
    getByText: (text) => further({ by: 'text', ...toPattern(text) }),
    locator: (selector) =>
      selector.startsWith('xpath=')
        ? further({ by: 'xpath', selector: selector.slice('xpath='.length) })
        : further({ by: 'css', selector }),
    filter: ({ hasText }) => further({ by: 'has-text', ...toPattern(hasText) }),
    first: () => further({ by: 'first' }),
    or: (other) => further({ by: 'or', steps: readSteps(other) }),
    click: () =>
      withOne(async (element) => {
        await seen(element);
        const isEnabled = await driver.send('GET', `/element/${element[elementKey]}/enabled`);
        if (!isEnabled) throw new Error('is disabled');
        await press(element);
      }),
    check: () =>
      withOne(async (element) => {
        if (!(await isChecked(element))) {
          await press(v.parse(elementShape, await driver.call(String(findHandleInPage), element)));
        }
        if (!(await isChecked(element))) throw new Error('does not get ticked');
      }),
    fill: (text) =>
      withOne(async (element) => {
        await seen(element);
        await driver.call(String(fillInPage), element, text);
      }),
    selectOption: (value) => withOne((element) => driver.call(String(selectInPage), element, value)),
    waitFor: (options) => withOne(seen, options),
    isVisible: async () => {
      const [one] = await find();
      return one !== undefined && (await isSeen(one));
    },
    textContent: () => withOne((element) => readText(driver, element)),
    allTextContents: async () => {
      const texts: string[] = [];
      for (const element of await find()) texts.push(await readText(driver, element));
      return texts;
    },
    scrollIntoViewIfNeeded: () => withOne(async (element) => void (await bring(element))),
    boundingBox: () => withOne(async (element) => v.parse(boxShape, await driver.call(String(readBoxInPage), element))),
  };
}

/** The steps of a locator that was made here. */
function readSteps(locator: ScreenLocator): readonly FindStep[] {
  if (!('steps' in locator)) throw new Error('a locator of another page');
  return (locator as StepLocator).steps;
}

async function readText(driver: WebDriver, element: ElementRef): Promise<string> {
  return v.parse(v.string(), await driver.call('(element) => element.textContent', element));
}

function toPattern(text: string | RegExp): { readonly pattern: string; readonly flags: string } {
  if (text instanceof RegExp) return { pattern: text.source, flags: text.flags };
  return { pattern: text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+'), flags: 'i' };
}

function createMouse(driver: WebDriver): ScreenMouse {
  const perform = async (action: object) => {
    const mouse = { type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions: [action] };
    await driver.send('POST', '/actions', { actions: [mouse] });
  };
  return {
    move: (x, y) => perform({ type: 'pointerMove', duration: 0, x: Math.round(x), y: Math.round(y) }),
    down: () => perform({ type: 'pointerDown', button: 0 }),
    up: () => perform({ type: 'pointerUp', button: 0 }),
  };
}

function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, lookEveryMs));
}
