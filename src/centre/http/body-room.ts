/**
 * How many bytes of requests may lie in memory before anything in them was checked: anybody can send a body. Slow honest senders hold only
 * what has come, so that many of them fit; whoever finds no room comes again later.
 */
export type BodyRoom = {
  /** Whether so many more bytes fit; they stay taken until they are given back. */
  readonly take: (bytes: number) => boolean;
  readonly giveBack: (bytes: number) => void;
};

/** Room for `most` bytes. */
export function createBodyRoom(most: number): BodyRoom {
  let taken = 0;
  return {
    take: (bytes) => {
      if (taken + bytes > most) return false;
      taken += bytes;
      return true;
    },
    giveBack: (bytes) => {
      taken -= bytes;
    },
  };
}
