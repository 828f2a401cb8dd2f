import * as v from 'valibot';
import { roles } from './role.ts';
import { uintShape } from './shape.ts';

/** A session lasts while it is used, and never longer than a working day. In ms. */
export const sessionIdleMs = 30 * 60_000;
export const sessionMs = 12 * 3_600_000;

const roleShape = v.picklist(roles);

const sessionShape = v.object({
  campaign: v.string(),
  colleague: v.string(),
  name: v.string(),
  role: roleShape,
  endsAt: uintShape,
});

/** Who is signed in. `endsAt`: epoch ms, however much it is used. */
export type DeskSession = Readonly<v.InferOutput<typeof sessionShape>>;

/** A session from JSON. */
export function readDeskSession(json: unknown): DeskSession | undefined {
  const parsed = v.safeParse(sessionShape, json);
  return parsed.success ? parsed.output : undefined;
}

const colleaguesShape = v.object({
  colleagues: v.array(
    v.object({
      id: v.string(),
      name: v.string(),
      role: v.nullable(roleShape),
      joinedAt: uintShape,
      signedInAt: v.nullable(uintShape),
    }),
  ),
});

/** Who has a passkey at the centre. `role` is null where it was taken; times in epoch ms. */
export type ColleagueList = Readonly<v.InferOutput<typeof colleaguesShape>>;
export type Colleague = ColleagueList['colleagues'][number];

/** A list from JSON. */
export function readColleagues(json: unknown): ColleagueList['colleagues'] | undefined {
  const parsed = v.safeParse(colleaguesShape, json);
  return parsed.success ? parsed.output.colleagues : undefined;
}
