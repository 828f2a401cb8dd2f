import { createGate, type Gate } from './gate.ts';

/** A gate with one place for each sender. Where nobody knows who sends (`undefined`), only the gate itself counts. */
export type SenderGate = <Result>(
  sender: string | undefined,
  work: () => Promise<Result>,
) => Promise<Result | undefined>;

/** The next of the same sender waits for so long. */
const eachSender = { inside: 1, inLine: 1, patienceMs: 20_000 };

/** Before `gate`, so that who waits for their own turn holds no place of others. */
export function createSenderGate(gate: Gate): SenderGate {
  const senders = new Map<string, { readonly gate: Gate; there: number }>();
  return async (sender, work) => {
    if (sender === undefined) return gate(work);
    const own = senders.get(sender) ?? { gate: createGate(eachSender), there: 0 };
    senders.set(sender, own);
    own.there += 1;
    try {
      return await own.gate(() => gate(work));
    } finally {
      own.there -= 1;
      if (own.there === 0) senders.delete(sender);
    }
  };
}
