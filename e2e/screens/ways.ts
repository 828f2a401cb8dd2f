import type { Page } from '@playwright/test';
import { setTextSize } from '../browser/text-size.ts';

/** How a screen is looked at. */
export type Way = {
  readonly viewport: { readonly width: number; readonly height: number };
  readonly colours?: 'dark';
  /** In sunlight: `more` as the tablet's setting has it; `forced` as Windows' own colours. */
  readonly contrast?: 'more' | 'forced';
  /** 2 is twice as large, for who reads so (WCAG 1.4.4). */
  readonly text?: number;
};

export const landscape = { width: 1280, height: 800 };
export const portrait = { width: 800, height: 1280 };
export const phone = { width: 390, height: 844 };
export const projector = { width: 1920, height: 1080 };
/** The narrowest that WCAG asks for (1.4.10). */
export const narrow = { width: 320, height: 640 };

/** Holds until the next one. */
export async function setWay(page: Page, { viewport, colours, contrast, text = 1 }: Way): Promise<void> {
  await page.setViewportSize(viewport);
  await page.emulateMedia({
    colorScheme: colours ?? 'light',
    contrast: contrast === 'more' ? 'more' : 'no-preference',
    forcedColors: contrast === 'forced' ? 'active' : 'none',
  });
  await setTextSize(page, text);
}
