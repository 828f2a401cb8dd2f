import type { Pass } from '../../src/domain/pass.ts';
import { withdrawalToText } from '../../src/domain/withdrawal-code.ts';
import type { Debate, PlannedPass } from './plan.ts';

/** Something that somebody was told is sealed. */
export type SealedPass = {
  readonly pass: Pass;
  readonly way: PlannedPass['way'];
  /** Title of the debate. */
  readonly debate: string;
  /** Name of the tablet. */
  readonly tablet: string;
  /** The withdrawal code as text; `undefined` where the browser was killed before it could be read. */
  readonly code: string | undefined;
  /** The entry's number, where it was told. */
  readonly number: number | undefined;
};

/** What the simulator knows of the month, outside all browsers: the truth that everything is held against. */
export type Memory = {
  readonly sealed: readonly SealedPass[];
  /** Entered and lost with the browser before anybody was told that it was sealed; each was entered again. */
  readonly interrupted: readonly Pass[];
  readonly kills: number;
  /** Kills that fell between writing and hearing of it: found written after the restart. */
  readonly unheard: number;
  readonly coldStarts: number;
};

export type MemoryBook = Memory & {
  /** `undefined` for what the screens alone know. */
  readonly takeSealed: (planned: PlannedPass, place: Place, heard: Partial<Heard>) => void;
  readonly takeUnheard: (planned: PlannedPass, place: Place) => void;
  readonly takeInterrupted: (pass: Pass) => void;
  readonly takeKill: () => void;
  readonly takeColdStart: () => void;
  readonly countPeople: (place: Place) => number;
};

export type Place = { readonly debate: Debate; readonly tablet: string };
export type Heard = { readonly code: string; readonly number: number };

/** An empty memory. */
export function createMemory(): MemoryBook {
  const sealed: SealedPass[] = [];
  const interrupted: Pass[] = [];
  const counts = { kills: 0, unheard: 0, coldStarts: 0 };
  const takeSealed = ({ pass, way }: PlannedPass, { debate, tablet }: Place, heard: Partial<Heard>) => {
    const known = way === 'function' ? withdrawalToText(pass.withdrawal) : heard.code;
    sealed.push({ pass, way, debate: debate.title, tablet, code: known, number: heard.number });
  };
  return {
    sealed,
    interrupted,
    get kills() {
      return counts.kills;
    },
    get unheard() {
      return counts.unheard;
    },
    get coldStarts() {
      return counts.coldStarts;
    },
    takeSealed,
    takeUnheard: (planned, place) => {
      counts.unheard += 1;
      takeSealed(planned, place, {});
    },
    takeInterrupted: (pass) => interrupted.push(pass),
    takeKill: () => {
      counts.kills += 1;
    },
    takeColdStart: () => {
      counts.coldStarts += 1;
    },
    countPeople: ({ debate, tablet }) =>
      sealed.filter((each) => each.debate === debate.title && each.tablet === tablet).length,
  };
}
