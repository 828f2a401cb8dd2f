import type { ScreenPage } from '../browser/screen-page.ts';

/** A tablet as far as every engine can be driven: a profile on disk that outlives its browser. */
export type EngineTablet = {
  /** Starts the browser on the profile and opens the app. */
  readonly start: () => Promise<ScreenPage>;
  /** SIGKILL to the whole browser, at once. */
  readonly kill: () => Promise<void>;
  /** Ends it in whatever way; safe where none runs. */
  readonly end: () => Promise<void>;
  /** A PNG of what is on the screen. */
  readonly takePicture: (file: string) => Promise<void>;
  /** What the pages threw without catching, as far as the driver tells. */
  readonly pageErrors: readonly string[];
};

export type EngineTabletOptions = {
  readonly profile: string;
  /** The centre's address, no slash at its end. */
  readonly url: string;
};
