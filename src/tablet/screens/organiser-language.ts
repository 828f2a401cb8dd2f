import { speak } from '../../text/text.ts';
import { readSetting, writeSetting } from '../store/settings.ts';

/** Best first; participants choose their own, which does not touch this. */
let tags: readonly string[] = [];

/** The language last chosen on the organiser's screens, else the browser's. To be called once, at the start. */
export async function recallOrganiserLanguage(): Promise<void> {
  tags = navigator.languages;
  speakToOrganiser();
  const chosen = await readSetting('language');
  if (chosen !== '') tags = [chosen, ...navigator.languages];
  speakToOrganiser();
}

/** Lets the screens speak the organiser's language again, after participants. */
export function speakToOrganiser(): void {
  speak(...tags);
}

/** The organiser chose a language (BCP 47). */
export function chooseOrganiserLanguage(tag: string): void {
  tags = [tag];
  speakToOrganiser();
  void writeSetting('language', tag);
}
