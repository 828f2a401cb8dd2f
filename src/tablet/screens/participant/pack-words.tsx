import type { Texts } from '../../../domain/case-pack.ts';
import { inLanguage } from '../../../text/languages.ts';
import type { Passing } from './passing.ts';

/** A short text of the pack among words of the screens, which may be in another language and run the other way. */
export function PackWords({ passing, texts }: { readonly passing: Passing; readonly texts: Texts }) {
  const { text, language } = passing.pick(texts);
  return <bdi {...inLanguage(language)}>{text}</bdi>;
}
