import { base64urlToBytes, bytesToBase64url } from '../../sealing/base64url.ts';
import { joinBytes, randomBytes, textToBytes } from '../../sealing/bytes.ts';
import { encodeCbor } from '../../sealing/cbor.ts';
import { digestBytes } from '../../sealing/chain.ts';

/** An authenticator in software, as W3C WebAuthn level 3 describes one, that keeps one passkey. */
export type TestPasskey = {
  /** The options JSON in, the answer's JSON out. */
  readonly make: (options: unknown, how?: TestPasskeyHow) => Promise<object>;
  readonly use: (options: unknown, how?: TestPasskeyHow) => Promise<object>;
};

/** What may be wrong with it. */
export type TestPasskeyHow = {
  readonly origin?: string;
  /** The person showed no finger and typed no PIN. */
  readonly isUnverified?: boolean;
  /** Somebody else's. */
  readonly userHandle?: string;
  readonly counter?: number;
};

const flags = { present: 1, verified: 4, attested: 64 };

/** No passkey in it yet. */
export async function createTestPasskey(): Promise<TestPasskey> {
  const algorithm = { name: 'ECDSA', namedCurve: 'P-256' } as const;
  const { privateKey, publicKey } = await crypto.subtle.generateKey(algorithm, false, ['sign', 'verify']);
  const point = new Uint8Array(await crypto.subtle.exportKey('raw', publicKey));
  const id = randomBytes(24);
  const name = bytesToBase64url(id);
  let [counter, owner] = [0, ''];

  function toAuthenticatorData(rpId: string, how: TestPasskeyHow, more: Uint8Array): Uint8Array<ArrayBuffer> {
    counter = how.counter ?? counter + 1;
    const set = flags.present | (how.isUnverified ? 0 : flags.verified) | (more.length > 0 ? flags.attested : 0);
    const head = new Uint8Array(5);
    head[0] = set;
    new DataView(head.buffer).setUint32(1, counter);
    return joinBytes(digestBytes(textToBytes(rpId)), head, more);
  }

  const toClientData = (type: string, challenge: string, { origin = 'http://localhost' }: TestPasskeyHow) =>
    textToBytes(JSON.stringify({ type, challenge, origin, crossOrigin: false }));

  return {
    make: async (options, how = {}) => {
      const { challenge, rp, user } = options as { challenge: string; rp: { id: string }; user: { id: string } };
      owner = user.id;
      const key = encodeCbor(
        new Map<number, unknown>([
          [1, 2],
          [3, -7],
          [-1, 1],
          [-2, point.slice(1, 33)],
          [-3, point.slice(33)],
        ]),
      );
      const attested = joinBytes(new Uint8Array(16), Uint8Array.of(0, id.length), id, key);
      const authData = toAuthenticatorData(rp.id, how, attested);
      const response = {
        clientDataJSON: bytesToBase64url(toClientData('webauthn.create', challenge, how)),
        attestationObject: bytesToBase64url(encodeCbor({ fmt: 'none', attStmt: {}, authData })),
      };
      return { id: name, rawId: name, type: 'public-key', clientExtensionResults: {}, response };
    },
    use: async (options, how = {}) => {
      const { challenge, rpId } = options as { challenge: string; rpId: string };
      const clientData = toClientData('webauthn.get', challenge, how);
      const data = toAuthenticatorData(rpId, how, new Uint8Array(0));
      const signed = joinBytes(data, digestBytes(clientData));
      const raw = new Uint8Array(await crypto.subtle.sign({ name: 'ECDSA', hash: 'SHA-256' }, privateKey, signed));
      const response = {
        clientDataJSON: bytesToBase64url(clientData),
        authenticatorData: bytesToBase64url(data),
        signature: bytesToBase64url(toDer(raw)),
        userHandle: how.userHandle ?? owner,
      };
      return { id: name, rawId: name, type: 'public-key', clientExtensionResults: {}, response };
    },
  };
}

/** An ECDSA signature as two ASN.1 integers, as authenticators write it. */
function toDer(raw: Uint8Array): Uint8Array {
  const parts = [raw.slice(0, 32), raw.slice(32)].map((half) => {
    const start = half.findIndex((byte) => byte !== 0);
    const bare = half.slice(start);
    const whole = (bare[0] ?? 0) > 127 ? joinBytes(Uint8Array.of(0), bare) : bare;
    return joinBytes(Uint8Array.of(2, whole.length), whole);
  });
  const body = joinBytes(...parts);
  return joinBytes(Uint8Array.of(48, body.length), body);
}

/** The challenge in options, changed by a bit. */
export function withOtherChallenge(options: unknown): object {
  const { challenge, ...more } = options as { challenge: string };
  const bytes = base64urlToBytes(challenge) ?? new Uint8Array(0);
  bytes[0] = (bytes[0] ?? 0) ^ 1;
  return { ...more, challenge: bytesToBase64url(bytes) };
}
