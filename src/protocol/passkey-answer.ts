import * as v from 'valibot';

/** What a browser answers for a passkey (W3C WebAuthn §5.1, as JSON), as far as the centre looks at it. */
const common = {
  id: v.string(),
  rawId: v.string(),
  type: v.literal('public-key'),
};

const madePasskeyShape = v.object({
  ...common,
  response: v.object({ clientDataJSON: v.string(), attestationObject: v.string() }),
});

const newPasskeyShape = v.object({ invite: v.pipe(v.string(), v.maxLength(1_000)), passkey: madePasskeyShape });

const usedPasskeyShape = v.object({
  passkey: v.object({
    ...common,
    response: v.object({
      clientDataJSON: v.string(),
      authenticatorData: v.string(),
      signature: v.string(),
      userHandle: v.string(),
    }),
  }),
});

export type NewPasskey = v.InferOutput<typeof newPasskeyShape>;
export type UsedPasskey = v.InferOutput<typeof usedPasskeyShape>['passkey'];

/** An invite, and the passkey that was made by it. */
export function readNewPasskey(json: unknown): NewPasskey | undefined {
  const parsed = v.safeParse(newPasskeyShape, json);
  return parsed.success ? parsed.output : undefined;
}

/** One more passkey of somebody who is signed in. */
export function readAddedPasskey(json: unknown): NewPasskey['passkey'] | undefined {
  const parsed = v.safeParse(v.object({ passkey: madePasskeyShape }), json);
  return parsed.success ? parsed.output.passkey : undefined;
}

/** A passkey that was used to sign in; it says itself whose it is. */
export function readUsedPasskey(json: unknown): UsedPasskey | undefined {
  const parsed = v.safeParse(usedPasskeyShape, json);
  return parsed.success ? parsed.output.passkey : undefined;
}
