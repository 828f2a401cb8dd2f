/**
 * What a colleague may see at the centre without the key file, each role all of those before it. `viewer`: totals. `organiser`: the state of tablets, and handing evening reports in.
 * `office`: what was put aside, the audit log, colleagues and their roles. The order is the code: append only.
 */
export const roles = ['viewer', 'organiser', 'office'] as const;
export type Role = (typeof roles)[number];

/** Whether who holds one role may do what another needs. */
export function isRoleEnough(held: Role, needed: Role): boolean {
  return roles.indexOf(held) >= roles.indexOf(needed);
}

/** The role of this name, or `undefined`. */
export function textToRole(text: unknown): Role | undefined {
  return roles.find((role) => role === text);
}
