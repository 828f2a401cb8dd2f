import type { Bytes } from '../../domain/bytes.ts';
import {
  exportSigner,
  importSigner,
  importVerifier,
  makeSigner,
  publicKeyToFingerprint,
  type SignerKey,
  signBytes,
  verifyBytes,
} from '../../sealing/keys.ts';
import type { CampaignRow } from './rows.ts';

/**
 * The tablet's ES256 key signs batches and opens nothing. It is used as a non-extractable `CryptoKey`, kept in IndexedDB; its 32 bytes
 * stand beside it and in the journal file, in the clear. For after a wipe of the database a tablet with another key would be a stranger to the
 * centre, and what the file saved could not be sent. That gives nothing away that was safe before: the raw bytes of a
 * non-extractable key lie on the disk in every engine (DESIGN, measured). Whoever reads them can send entries in this tablet's name,
 * until it is revoked; they can read no entry.
 */
export type TabletKey = Pick<CampaignRow, 'publicBytes'> & { readonly privateKey: CryptoKey; readonly secret: Bytes };

/** A new key and its bytes. */
export async function makeTabletKey(): Promise<TabletKey> {
  const made = await makeSigner(true);
  const secret = await exportSigner(made);
  const signer = await importSigner(secret, made.publicBytes);
  if (!signer) throw new Error('a new key that does not sign');
  return { publicBytes: signer.publicBytes, privateKey: signer.privateKey, secret };
}

/** The signer of a campaign's row: by the `CryptoKey` if it still signs, else by its bytes; `undefined` where neither does. */
export async function openTabletKey(row: CampaignRow): Promise<SignerKey | undefined> {
  const { publicBytes, privateKey, secret } = row;
  if (privateKey && (await isSigning(privateKey, publicBytes))) {
    return { id: publicKeyToFingerprint(publicBytes), publicBytes, privateKey };
  }
  return secret && importSigner(secret, publicBytes);
}

/** Whether a key that came back from the database signs: some engines store keys that they cannot read (WebKit and X25519, measured). */
export async function isSigning(privateKey: CryptoKey, publicBytes: Bytes): Promise<boolean> {
  try {
    const probe = new Uint8Array(8);
    const verifier = await importVerifier(publicBytes);
    return verifier !== undefined && (await verifyBytes(verifier, await signBytes({ privateKey }, probe), probe));
  } catch {
    return false;
  }
}
