/**
 * What the tablet called sealed, written down outside the browser, so that no kill takes it along. A pass is known by its withdrawal code, which is random
 * and stands in the sealed body: whoever opens the journal finds just this pass or does not.
 */
export type Ledger = {
  readonly add: (said: SaidSealed) => void;
  readonly list: () => readonly SaidSealed[];
  /** Takes back what was said from this moment on (epoch ms), in its whole millisecond: nobody heard it. */
  readonly forgetSince: (at: number) => void;
  /** The highest number said so far. */
  readonly highest: () => number;
};

/** `at`: when the page said it, epoch ms. */
export type SaidSealed = { readonly code: string; readonly number: number; readonly at: number };

/** An empty one. */
export function createLedger(): Ledger {
  let said: readonly SaidSealed[] = [];
  return {
    add: (one) => {
      said = [...said, one];
    },
    forgetSince: (at) => {
      said = said.filter((one) => one.at < Math.floor(at));
    },
    list: () => said,
    highest: () => said.reduce((highest, { number }) => Math.max(highest, number), 0),
  };
}

/** A pass as it was found by opening the journals. */
export type FoundPass = { readonly code: string; readonly number: number };

export type Comparison = {
  readonly sealed: number;
  /** Called sealed, and in no journal. */
  readonly missing: number;
  /** In the journals more than once, or two of them said under one number. */
  readonly doubled: number;
  /** There under another number than was said. */
  readonly elsewhere: number;
  /** Written in full though nobody was told any more: the kill came between. Harmless. */
  readonly unsaid: number;
};

/** What was said against what is there. */
export function compareWithLedger(said: readonly SaidSealed[], found: readonly FoundPass[]): Comparison {
  const numbersByCode = new Map<string, number[]>();
  for (const { code, number } of found) numbersByCode.set(code, [...(numbersByCode.get(code) ?? []), number]);
  const saidCodes = new Set(said.map(({ code }) => code));
  const saidNumbers = new Set(said.map(({ number }) => number));
  const copies = [...numbersByCode.values()].filter((numbers) => numbers.length > 1).length;
  return {
    sealed: said.length,
    missing: said.filter(({ code }) => !numbersByCode.has(code)).length,
    doubled: copies + (said.length - saidNumbers.size),
    elsewhere: said.filter(({ code, number }) => numbersByCode.get(code)?.includes(number) === false).length,
    unsaid: [...numbersByCode.keys()].filter((code) => !saidCodes.has(code)).length,
  };
}
