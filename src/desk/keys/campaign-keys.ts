import * as v from 'valibot';
import type { Bytes } from '../../domain/bytes.ts';
import { bytesOf, uintShape } from '../../protocol/shape.ts';
import { decodeCbor, encodeCbor } from '../../sealing/cbor.ts';
import { exportSigner, importSigner, makeSigner, type SignerKey } from '../../sealing/keys.ts';
import { makeOpeningPair, type OpeningPair } from '../../sealing/open.ts';

/** What only the campaign's office holds. */
export type CampaignKeys = {
  /** The campaign's id: the fingerprint of its signing key. */
  readonly campaign: Bytes;
  readonly signer: SignerKey;
  /** Every pair that entries were ever sealed to; the last is sealed to now. `id` is the header's `key`. */
  readonly opening: readonly { readonly id: number; readonly pair: OpeningPair }[];
  /** The same as bytes, for the key file: CBOR `[1, signing secret, signing public, [[id, private, public], …]]`. */
  readonly secrets: Bytes;
};

/** New keys for a new campaign. */
export async function makeCampaignKeys(): Promise<CampaignKeys> {
  const signer = await makeSigner(true);
  const pair = await makeOpeningPair();
  const opening = [{ id: 1, pair }];
  const rows = opening.map(({ id }) => [id, pair.privateBytes, pair.publicBytes]);
  const secrets = encodeCbor([1, await exportSigner(signer), signer.publicBytes, rows]);
  return { campaign: signer.id, signer, opening, secrets };
}

/** The keys from a key file's secrets, or `undefined` where they are not what they claim. */
export async function readCampaignKeys(secrets: Bytes): Promise<CampaignKeys | undefined> {
  const decoded = decodeCbor(secrets);
  const parsed = decoded.ok ? v.safeParse(secretsShape, decoded.value) : undefined;
  if (!parsed?.success) return undefined;
  const [, secret, publicBytes, rows] = parsed.output;
  const signer = await importSigner(secret, publicBytes);
  if (!signer) return undefined;
  const opening = rows.map(([id, privateBytes, publicHalf]) => ({
    id,
    pair: { privateBytes, publicBytes: publicHalf },
  }));
  return { campaign: signer.id, signer, opening, secrets };
}

const secretsShape = v.strictTuple([
  v.literal(1),
  bytesOf(32),
  bytesOf(65),
  v.pipe(v.array(v.strictTuple([v.pipe(uintShape, v.maxValue(255)), bytesOf(32), bytesOf(32)])), v.minLength(1)),
]);
