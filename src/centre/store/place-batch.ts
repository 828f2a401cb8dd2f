import type { Bytes } from '../../domain/bytes.ts';
import type { Batch } from '../../protocol/batch.ts';
import { areBytesEqual } from '../../sealing/bytes.ts';

/** Where a batch stands to a journal's head. */
type BatchPlace =
  /** All or the end of it is new: `skip` entries are here already. */
  | { readonly kind: 'tail'; readonly skip: number }
  /** It ends before the head: the same, if the chain's digest at `last` is `digest`. */
  | { readonly kind: 'repeat'; readonly last: number; readonly digest: Bytes }
  | { readonly kind: 'gap'; readonly need: number }
  | { readonly kind: 'fork' };

/**
 * Compares a batch whose own chain holds with a journal's head. One equal digest proves everything before it equal, since each digest
 * binds all that came earlier; so a partial overlap needs one comparison, at the head.
 */
export function placeBatch(
  { statement, digests }: Pick<Batch, 'statement' | 'digests'>,
  journal: { readonly head: number; readonly digest: Uint8Array },
): BatchPlace {
  const { first, count, previous, head: digest } = statement;
  const last = first + count - 1;
  if (first > journal.head + 1) return { kind: 'gap', need: journal.head + 1 };
  if (last < journal.head) return { kind: 'repeat', last, digest };
  const skip = journal.head - first + 1;
  const digestAtHead = skip === 0 ? previous : digests[skip - 1];
  if (!digestAtHead || !areBytesEqual(digestAtHead, journal.digest)) return { kind: 'fork' };
  return { kind: 'tail', skip };
}
