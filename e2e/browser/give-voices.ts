import type { Page } from '@playwright/test';

/** What the tablet said: each text with the language it was announced in and its voice's; and `stop`, where it was hushed. */
export type Heard = { readonly text: string; readonly lang: string; readonly voice: string | undefined } | 'stop';

/** Gives the tablet voices of its own from its next page on, which the machine here does not have; they speak until they are hushed. */
export async function giveVoices(page: Page, languages: readonly string[]): Promise<void> {
  await page.addInitScript((tags) => {
    const heard: unknown[] = [];
    const voices = tags.map((lang) => ({ lang, localService: true, name: lang, default: true, voiceURI: lang }));
    const synthesis = Object.assign(new EventTarget(), {
      getVoices: () => voices,
      speak: ({ text, lang, voice }: SpeechSynthesisUtterance) => heard.push({ text, lang, voice: voice?.lang }),
      cancel: () => heard.push('stop'),
    });
    Object.defineProperty(globalThis, 'speechSynthesis', { value: synthesis });
    class Utterance extends EventTarget {
      readonly text: string;
      constructor(text: string) {
        super();
        this.text = text;
      }
    }
    Object.defineProperty(globalThis, 'SpeechSynthesisUtterance', { value: Utterance });
    Object.assign(globalThis, { heard });
  }, languages);
}

/** What was said since the last call. */
export function listen(page: Page): Promise<readonly Heard[]> {
  return page.evaluate(() => Reflect.get(globalThis, 'heard').splice(0));
}
