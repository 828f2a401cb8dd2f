/** Texts read aloud by the device's own voices: those that need a network would tell it what somebody reads. */

export type SpokenPart = { readonly text: string; readonly language: string };

/** Calls back at once and whenever the device's voices change: some browsers know them only after a while. Gives an end. */
export function watchVoices(tell: () => void): () => void {
  const { speechSynthesis: synthesis } = globalThis;
  tell();
  synthesis?.addEventListener?.('voiceschanged', tell);
  return () => synthesis?.removeEventListener?.('voiceschanged', tell);
}

/** Whether the device has a voice of its own for every one of these languages (BCP 47). */
export function canSpeak(languages: readonly string[]): boolean {
  return languages.every((language) => findVoice(language) !== undefined);
}

/** Reads the parts one after the other, each in its language. Gives what stops it at once; `onEnd` is called when it came to its end. */
export function speakAloud(parts: readonly SpokenPart[], onEnd: () => void): () => void {
  const { speechSynthesis: synthesis } = globalThis;
  synthesis.cancel();
  let isWanted = true;
  const said = parts.map(({ text, language }) => {
    const utterance = new SpeechSynthesisUtterance(text);
    utterance.lang = language;
    utterance.voice = findVoice(language) ?? null;
    return utterance;
  });
  const end = () => {
    if (isWanted) onEnd();
    isWanted = false;
  };
  said.at(-1)?.addEventListener('end', end);
  for (const utterance of said) {
    utterance.addEventListener('error', end);
    synthesis.speak(utterance);
  }
  return () => {
    isWanted = false;
    synthesis.cancel();
  };
}

/** Of the same tag first, then of the same language elsewhere. */
function findVoice(language: string): SpeechSynthesisVoice | undefined {
  const base = language.split('-')[0];
  const own = (globalThis.speechSynthesis?.getVoices() ?? []).filter(({ localService }) => localService);
  const toTag = ({ lang }: SpeechSynthesisVoice) => lang.replace('_', '-');
  return own.find((voice) => toTag(voice) === language) ?? own.find((voice) => toTag(voice).split('-')[0] === base);
}
