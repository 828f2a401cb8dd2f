import { effect } from '@preact/signals';
import type { Letter } from '../../../domain/pass.ts';
import type { LetterDraft } from '../../store/letter-draft.ts';
import type { Passing } from './passing.ts';

/** Keeps the letter under way from crash and reload. */
export type LetterKeeper = {
  /** The letter as it stands now; an empty text is kept too, in the place of what stood there before. */
  readonly take: (letter: Letter) => void;
};

/** Nobody types so much in this time that it would be missed. */
const betweenWritesMs = 1_000;

const keeperByPassing = new WeakMap<Passing, LetterKeeper>();

/** The one keeper of a passing while somebody is at a letter. In a high-risk campaign it keeps nothing. */
export function holdLetterKeeper(passing: Passing): LetterKeeper {
  const held = keeperByPassing.get(passing);
  if (held) return held;
  const made: LetterKeeper = passing.joined.manifest.modes.highRisk
    ? { take: () => undefined }
    : createLetterKeeper(passing, () => keeperByPassing.delete(passing));
  keeperByPassing.set(passing, made);
  return made;
}

/**
 * Writes at most once a second, and at once when the tablet is put aside. A letter is kept only while somebody is at it: with any other
 * step, and so with "done", "remove", the seal and the next participant, it is wiped, and the keeper ends: what listens for longer holds on to the page that made
 * it, and that to every word on it (found in a heap snapshot).
 */
export function createLetterKeeper(passing: Passing, onEnd = () => {}): LetterKeeper {
  let pending: Letter | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const use = (work: (draft: LetterDraft) => unknown) => {
    passing.paper().then(
      ({ letter }) => work(letter),
      () => undefined,
    );
  };
  const write = () => {
    clearTimeout(timer);
    timer = undefined;
    const letter = pending;
    pending = undefined;
    if (!letter) return;
    const screens = passing.draft.value.language;
    use((draft) => draft.write({ sitting: passing.sitting.openedAt, screens, letter }));
    timer = setTimeout(write, betweenWritesMs);
  };
  globalThis.document?.addEventListener('visibilitychange', write);
  const stop = effect(() => {
    if (passing.step.value.kind === 'letter') return;
    pending = undefined;
    clearTimeout(timer);
    timer = undefined;
    use((draft) => draft.wipe());
    globalThis.document?.removeEventListener('visibilitychange', write);
    queueMicrotask(() => stop());
    onEnd();
  });
  return {
    take: (letter) => {
      if (passing.step.value.kind !== 'letter') return;
      pending = letter;
      if (timer === undefined) write();
    },
  };
}
