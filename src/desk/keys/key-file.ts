import type { Bytes } from '../../domain/bytes.ts';
import { bad, good, type Outcome } from '../../domain/outcome.ts';
import { base64urlToBytes, bytesToBase64url } from '../../sealing/base64url.ts';
import { areBytesEqual, randomBytes, textToBytes } from '../../sealing/bytes.ts';
import { type CampaignKeys, readCampaignKeys } from './campaign-keys.ts';
import {
  type KeyFile,
  type KeyFileAbout,
  type KeyFileFormatProblem,
  type KeySlot,
  keyFileMark,
  keyFileToAad,
  readKeyFile,
  writeKeyFile,
} from './key-file-format.ts';
import { normalizePassphrase } from './passphrase.ts';
import { parseRecoveryCode } from './recovery-code.ts';
import {
  deriveFromRecoveryCode,
  isStretchingStrong,
  leastStretching,
  type Stretching,
  standardStretching,
  stretchPassphrase,
} from './stretching.ts';

/** What somebody types to open a key file. */
export type KeyFileSecret = { readonly kind: KeySlot['kind']; readonly text: string };

export type KeyFileProblem =
  | KeyFileFormatProblem
  /** Its guessing cost is below `leastStretching`. */
  | { readonly kind: 'kdf-too-weak' }
  | { readonly kind: 'passphrase-wrong' }
  | { readonly kind: 'recovery-code-wrong' };

export type OpenedKeyFile = { readonly about: KeyFileAbout; readonly keys: CampaignKeys };

/** The text of a new key file with both its slots. `stretching` is for tests only. */
export async function makeKeyFile(
  keys: CampaignKeys,
  about: { readonly title: string; readonly centre: string },
  secrets: { readonly passphrase: string; readonly recoveryCode: string },
  stretching: Stretching = standardStretching,
): Promise<string> {
  const fileKey = randomBytes(32);
  const clear = { campaign: bytesToBase64url(keys.campaign), ...about, kdf: stretching };
  const nonce = randomBytes(12);
  return writeKeyFile({
    barua: keyFileMark,
    ...clear,
    slots: [
      await makeSlot(fileKey, { kind: 'passphrase', text: secrets.passphrase }, stretching),
      await makeSlot(fileKey, { kind: 'recovery', text: secrets.recoveryCode }, stretching),
    ],
    nonce: bytesToBase64url(nonce),
    sealed: bytesToBase64url(await sealBytes(fileKey, nonce, keyFileToAad(clear), keys.secrets)),
  });
}

/** The campaign's keys. Takes seconds with a passphrase: that is its purpose. `floor` is for tests only. */
export async function openKeyFile(
  text: string,
  secret: KeyFileSecret,
  floor: Stretching = leastStretching,
): Promise<Outcome<OpenedKeyFile, KeyFileProblem>> {
  const read = readKeyFile(text);
  if (!read.ok) return read;
  const file = read.value;
  if (!isStretchingStrong(file.kdf, floor)) return bad({ kind: 'kdf-too-weak' });
  const fileKey = await openSlots(file, secret);
  if (!fileKey) return bad({ kind: secret.kind === 'passphrase' ? 'passphrase-wrong' : 'recovery-code-wrong' });
  const secrets = await openBytes(fileKey, textToBinary(file.nonce), keyFileToAad(file), textToBinary(file.sealed));
  const keys = secrets && (await readCampaignKeys(secrets));
  if (!keys || !areBytesEqual(keys.campaign, textToBinary(file.campaign))) return bad({ kind: 'key-file-changed' });
  return good({ about: { campaign: file.campaign, title: file.title, centre: file.centre }, keys });
}

async function makeSlot(fileKey: Bytes, secret: KeyFileSecret, stretching: Stretching): Promise<KeySlot> {
  const salt = randomBytes(16);
  const nonce = randomBytes(12);
  const key = await secretToKey(secret, salt, stretching);
  if (!key) throw new Error('a recovery code of our own that does not parse');
  return {
    kind: secret.kind,
    salt: bytesToBase64url(salt),
    nonce: bytesToBase64url(nonce),
    sealed: bytesToBase64url(await sealBytes(key, nonce, slotToAad(secret.kind), fileKey)),
  };
}

async function openSlots(file: KeyFile, secret: KeyFileSecret): Promise<Bytes | undefined> {
  for (const slot of file.slots.filter(({ kind }) => kind === secret.kind)) {
    const key = await secretToKey(secret, textToBinary(slot.salt), file.kdf);
    const opened =
      key && (await openBytes(key, textToBinary(slot.nonce), slotToAad(slot.kind), textToBinary(slot.sealed)));
    if (opened?.length === 32) return opened;
  }
  return undefined;
}

async function secretToKey(secret: KeyFileSecret, salt: Bytes, stretching: Stretching): Promise<Bytes | undefined> {
  if (secret.kind === 'passphrase') return stretchPassphrase(normalizePassphrase(secret.text), salt, stretching);
  const code = parseRecoveryCode(secret.text);
  return code === undefined ? undefined : deriveFromRecoveryCode(code, salt);
}

function slotToAad(kind: KeySlot['kind']): Bytes {
  return textToBytes(`barua key slot 1 ${kind}`);
}

/** The shape has checked that it is base64url. */
function textToBinary(text: string): Bytes {
  return base64urlToBytes(text) ?? new Uint8Array(0);
}

async function sealBytes(keyBytes: Bytes, iv: Bytes, additionalData: Bytes, plain: Bytes): Promise<Bytes> {
  const key = await crypto.subtle.importKey('raw', keyBytes, 'AES-GCM', false, ['encrypt']);
  return new Uint8Array(await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData }, key, plain));
}

async function openBytes(keyBytes: Bytes, iv: Bytes, additionalData: Bytes, sealed: Bytes): Promise<Bytes | undefined> {
  try {
    const key = await crypto.subtle.importKey('raw', keyBytes, 'AES-GCM', false, ['decrypt']);
    return new Uint8Array(await crypto.subtle.decrypt({ name: 'AES-GCM', iv, additionalData }, key, sealed));
  } catch {
    return undefined;
  }
}
