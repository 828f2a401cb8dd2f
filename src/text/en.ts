import { hallEnglish } from './en/hall.ts';
import { organiserEnglish } from './en/organiser.ts';

/** All of English, for who looks at the screens from outside: stories and tests. The screens load the two parts apart. */
export const english = { ...hallEnglish, ...organiserEnglish };

/** All that a language says. */
export type Words = typeof english;
