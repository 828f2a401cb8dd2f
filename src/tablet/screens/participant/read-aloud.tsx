import { useEffect, useRef, useState } from 'preact/hooks';
import { writingWords } from '../../../text/writing.ts';
import { Button } from '../../../ui/button.tsx';
import { canSpeak, type SpokenPart, speakAloud, watchVoices } from '../../platform/speech.ts';
import { tellListening } from '../idle.ts';

/** Shorter than a tablet waits for a touch. */
const tellEveryMs = 30_000;
/** Longer than any story is read; some voices never tell that they have ended. */
const longestMs = 600_000;

/** Reads a story to who cannot or would rather not read it. Nothing where the device has no voice for it; quiet as soon as the page is left. Whoever listens is there. */
export function ReadAloud({ parts }: { readonly parts: readonly SpokenPart[] }) {
  const [isPossible, setIsPossible] = useState(false);
  const [isSpeaking, setIsSpeaking] = useState(false);
  const stop = useRef<() => void>(undefined);
  const languages = parts.map(({ language }) => language).join();
  useEffect(() => watchVoices(() => setIsPossible(canSpeak(languages.split(',')))), [languages]);
  useEffect(() => {
    const hush = () => {
      stop.current?.();
      setIsSpeaking(false);
    };
    document.addEventListener('visibilitychange', hush);
    return () => {
      document.removeEventListener('visibilitychange', hush);
      hush();
    };
  }, [languages]);
  useEffect(() => {
    if (!isSpeaking) return;
    const until = Date.now() + longestMs;
    const timer = setInterval(() => Date.now() < until && tellListening(), tellEveryMs);
    return () => clearInterval(timer);
  }, [isSpeaking]);
  if (!isPossible) return null;
  const say = writingWords.value.readAloud;
  const press = () => {
    if (isSpeaking) stop.current?.();
    else stop.current = speakAloud(parts, () => setIsSpeaking(false));
    setIsSpeaking(!isSpeaking);
  };
  return (
    <div>
      <Button kind="quiet" onPress={press}>
        {isSpeaking ? say.stop : say.start}
      </Button>
    </div>
  );
}
