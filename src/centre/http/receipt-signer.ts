import { exportSigner, importSigner, makeSigner, type SignerKey } from '../../sealing/keys.ts';
import type { CentreStore } from '../store/centre-store.ts';

/**
 * The centre's key for receipts, made at the first start and kept in the database, so that N copies sign with one key. Read once; after
 * a failure the next call tries again.
 */
export function createReceiptSigner(store: Pick<CentreStore, 'keepReceiptKey'>): () => Promise<SignerKey> {
  let loading: Promise<SignerKey> | undefined;
  return async () => {
    loading ??= loadReceiptSigner(store);
    try {
      return await loading;
    } catch (error) {
      loading = undefined;
      throw error;
    }
  };
}

async function loadReceiptSigner(store: Pick<CentreStore, 'keepReceiptKey'>): Promise<SignerKey> {
  const candidate = await makeSigner(true);
  const kept = await store.keepReceiptKey({
    secret: await exportSigner(candidate),
    publicBytes: candidate.publicBytes,
  });
  const signer = await importSigner(kept.secret, kept.publicBytes);
  if (!signer) throw new Error('the kept receipt key is damaged');
  return signer;
}
