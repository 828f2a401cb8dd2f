import * as v from 'valibot';
import { uintShape } from './shape.ts';

/** Of one colleague. */
export const maxPasskeys = 8;

/** Characters that a passkey's name may have. */
export const maxPasskeyName = 60;

/** A passkey is added or removed only by who has shown one so short a time ago, in ms: a page that somebody left open is not enough. */
export const passkeyFreshMs = 600_000;

const listShape = v.object({
  passkeys: v.array(v.object({ id: v.string(), name: v.string(), addedAt: uintShape, usedAt: v.nullable(uintShape) })),
});

/** The passkeys of who asks. `id`: the credential's, base64url. `name` is empty until one is given; times in epoch ms, `usedAt` null before the first time. */
export type PasskeyList = Readonly<v.InferOutput<typeof listShape>>;
export type PasskeyRow = PasskeyList['passkeys'][number];

/** From JSON. */
export function readPasskeyList(json: unknown): PasskeyList['passkeys'] | undefined {
  const parsed = v.safeParse(listShape, json);
  return parsed.success ? parsed.output.passkeys : undefined;
}

const nameShape = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(maxPasskeyName));

/** A name as it is kept, from JSON `{ name }`. */
export function readPasskeyName(json: unknown): string | undefined {
  const parsed = v.safeParse(v.object({ name: nameShape }), json);
  return parsed.success ? parsed.output.name : undefined;
}
