import { language, words } from '../../text/text.ts';
import styles from './language-note.module.css';

const { note } = styles;

/** Says in a language that nobody who grew up with it has read these words over. */
export function LanguageNote() {
  return language.value.reviewed ? null : <p class={note}>{words.value.general.notReviewed}</p>;
}
