/** Numbers that look random and come again with the same seed (mulberry32, Tommy Ettinger, public domain). */
export type SeededRandom = {
  /** 0 to 1. */
  readonly next: () => number;
  /** Whole, 0 to `below` − 1. */
  readonly pick: (below: number) => number;
  readonly chance: (probability: number) => boolean;
  readonly oneOf: <Item>(items: readonly [Item, ...Item[]]) => Item;
};

/** A source of them. */
export function createRandom(seed: number): SeededRandom {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let value = Math.imul(state ^ (state >>> 15), state | 1);
    value ^= value + Math.imul(value ^ (value >>> 7), value | 61);
    return ((value ^ (value >>> 14)) >>> 0) / 4_294_967_296;
  };
  const pick = (below: number) => Math.floor(next() * below);
  return {
    next,
    pick,
    chance: (probability) => next() < probability,
    oneOf: (items) => items[pick(items.length)] ?? items[0],
  };
}
