import { afterEach, expect, test, vi } from 'vitest';
import { canSpeak, speakAloud } from './speech.ts';

afterEach(() => vi.unstubAllGlobals());

type Said = { readonly text: string; readonly voice: string | undefined; readonly lang: string };

function setUp(voices: readonly (readonly [lang: string, localService: boolean])[]) {
  const said: Said[] = [];
  const spoken: EventTarget[] = [];
  let cancelled = 0;
  class Utterance extends EventTarget {
    lang = '';
    voice: { lang: string } | null = null;
    readonly text: string;
    constructor(text: string) {
      super();
      this.text = text;
    }
  }
  vi.stubGlobal('SpeechSynthesisUtterance', Utterance);
  vi.stubGlobal('speechSynthesis', {
    getVoices: () => voices.map(([lang, localService]) => ({ lang, localService })),
    cancel: () => {
      cancelled += 1;
    },
    speak: (utterance: Utterance) => {
      spoken.push(utterance);
      said.push({ text: utterance.text, lang: utterance.lang, voice: utterance.voice?.lang });
    },
  });
  return { said, spoken, cancelled: () => cancelled };
}

test('only a voice on the device counts, of the language or of the same language elsewhere', () => {
  setUp([
    ['fr-FR', true],
    ['sw-KE', false],
    ['ar_EG', true],
  ]);
  expect(['fr', 'fr-CD', 'ar', 'sw', 'ln'].map((language) => canSpeak([language]))).toEqual([
    true,
    true,
    true,
    false,
    false,
  ]);
  expect(canSpeak(['fr', 'sw'])).toBe(false);
});

test('a browser without speech has no voice', () => {
  vi.stubGlobal('speechSynthesis', undefined);
  expect(canSpeak(['en'])).toBe(false);
});

test('each part is read in its own language; the end is told once, and not after a stop', () => {
  const { said, spoken, cancelled } = setUp([
    ['fr-FR', true],
    ['en-GB', true],
  ]);
  const parts = [
    { text: 'Une histoire', language: 'fr' },
    { text: 'A demand', language: 'en' },
  ];
  const onEnd = vi.fn();
  speakAloud(parts, onEnd);
  expect(said).toEqual([
    { text: 'Une histoire', lang: 'fr', voice: 'fr-FR' },
    { text: 'A demand', lang: 'en', voice: 'en-GB' },
  ]);
  spoken[0]?.dispatchEvent(new Event('end'));
  expect(onEnd).not.toHaveBeenCalled();
  spoken[1]?.dispatchEvent(new Event('end'));
  spoken[1]?.dispatchEvent(new Event('error'));
  expect(onEnd).toHaveBeenCalledOnce();
  const stop = speakAloud(parts, onEnd);
  const before = cancelled();
  stop();
  spoken[3]?.dispatchEvent(new Event('end'));
  expect(cancelled()).toBe(before + 1);
  expect(onEnd).toHaveBeenCalledOnce();
});
