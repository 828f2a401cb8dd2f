import * as v from 'valibot';
import { uintShape } from './shape.ts';

const listShape = v.object({
  invites: v.array(
    v.object({
      id: v.string(),
      withdrawnAt: v.nullable(uintShape),
      tablets: v.array(v.object({ id: v.string(), name: v.string(), joinedAt: uintShape, isWithdrawn: v.boolean() })),
    }),
  ),
});

/** The invites that a centre knows of: by which somebody has joined, or that are withdrawn. Times in epoch ms. */
export type InviteList = Readonly<v.InferOutput<typeof listShape>>;

/** A list from JSON. */
export function readInvites(json: unknown): InviteList['invites'] | undefined {
  const parsed = v.safeParse(listShape, json);
  return parsed.success ? parsed.output.invites : undefined;
}
