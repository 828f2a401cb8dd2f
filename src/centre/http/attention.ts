/** Whoever brings a carrier file is listened to for a while; for as long as they like once something of it was taken or known already. */
export type Attention = {
  /** Something was. */
  readonly earn: () => void;
  /** The same bytes, until it is over. */
  readonly listen: (chunks: AsyncIterable<Uint8Array>) => AsyncGenerator<Uint8Array>;
  readonly isOver: () => boolean;
};

/** A manifest and the largest pack, which come before batches, and as much again. */
const mostBytes = 8_388_608;
const mostMs = 120_000;
/** However large chunks come. */
const pieceBytes = 65_536;

/** Nothing was taken yet. `now` in ms that only ever grow. */
export function createAttention(now = () => performance.now()): Attention {
  const begun = now();
  let isEarned = false;
  let isOver = false;
  let length = 0;
  return {
    earn: () => {
      isEarned = true;
    },
    listen: async function* (chunks) {
      for await (const chunk of chunks) {
        for (let at = 0; at < chunk.length; at += pieceBytes) {
          isOver = !isEarned && (length >= mostBytes || now() - begun > mostMs);
          if (isOver) return;
          const piece = chunk.subarray(at, at + pieceBytes);
          length += piece.length;
          yield piece;
        }
      }
    },
    isOver: () => isOver,
  };
}
