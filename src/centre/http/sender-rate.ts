/** Whether a sender may once more. Where nobody knows who sends (`undefined`) they may: other limits hold there. */
export type SenderRate = (sender: string | undefined) => boolean;

type SenderRateOptions = {
  readonly most: number;
  readonly everyMs: number;
  /** Ms that only ever grow. */
  readonly now?: () => number;
};

/** So many times in each stretch of time, for each sender of this copy of the centre. */
export function createSenderRate({ most, everyMs, now = () => performance.now() }: SenderRateOptions): SenderRate {
  const countsBySender = new Map<string, number>();
  let until = now() + everyMs;
  return (sender) => {
    if (sender === undefined) return true;
    if (now() >= until) {
      countsBySender.clear();
      until = now() + everyMs;
    }
    const count = (countsBySender.get(sender) ?? 0) + 1;
    countsBySender.set(sender, count);
    return count <= most;
  };
}
