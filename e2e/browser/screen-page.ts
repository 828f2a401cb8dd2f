/**
 * What the actions on the screens ask of a browser: the part of Playwright's `Page` that they use, so that a browser which Playwright cannot drive can stand behind them too.
 * Each action waits until what it is about is there, and throws where it does not come.
 */
export type ScreenPage = ScreenFinder & {
  goto(url: string): Promise<unknown>;
  getByLabel(text: string): ScreenLocator;
  readonly mouse: ScreenMouse;
};

/** CSS px from the viewport's corner. */
export type ScreenMouse = {
  move(x: number, y: number): Promise<void>;
  down(): Promise<void>;
  up(): Promise<void>;
};

/** The ARIA roles that the actions name. */
export type ScreenRole = 'button' | 'checkbox' | 'combobox' | 'dialog' | 'heading' | 'img' | 'radio' | 'textbox';

/** `name`: part of the accessible name, in any case; with `exact` all of it. */
export type RoleOptions = { readonly name?: string; readonly exact?: boolean; readonly level?: number };

type ScreenFinder = {
  getByRole(role: ScreenRole, options?: RoleOptions): ScreenLocator;
  /** The innermost element with this text: a part of it in any case, or what the pattern says. */
  getByText(text: string | RegExp): ScreenLocator;
  /** By CSS, or by XPath after `xpath=`. */
  locator(selector: string): ScreenLocator;
};

export type ScreenLocator = ScreenFinder & {
  filter(options: { readonly hasText: RegExp }): ScreenLocator;
  first(): ScreenLocator;
  or(other: ScreenLocator): ScreenLocator;
  click(): Promise<void>;
  check(): Promise<void>;
  fill(text: string): Promise<void>;
  selectOption(value: string): Promise<unknown>;
  /** Until it is there to be seen. */
  waitFor(options?: { readonly timeout?: number }): Promise<void>;
  /** Now, without waiting. */
  isVisible(): Promise<boolean>;
  textContent(): Promise<string | null>;
  /** Of all that are there now. */
  allTextContents(): Promise<string[]>;
  scrollIntoViewIfNeeded(): Promise<void>;
  boundingBox(): Promise<{ x: number; y: number; width: number; height: number } | null>;
};
