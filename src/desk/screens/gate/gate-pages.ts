import type { Role } from '../../../protocol/role.ts';

/** The addresses of the pages for who is signed in, and the role that each needs. */
export const addressByPage = {
  home: '/desk/sign-in',
  passkeys: '/desk/passkeys',
  tablets: '/desk/tablets',
  aside: '/desk/aside',
  colleagues: '/desk/colleagues',
  log: '/desk/log',
} as const;

export type GatePageName = keyof typeof addressByPage;

export const roleByPage: Readonly<Record<GatePageName, Role>> = {
  home: 'viewer',
  passkeys: 'viewer',
  tablets: 'organiser',
  aside: 'office',
  colleagues: 'office',
  log: 'office',
};

/** The page at a path; the first one for every other. */
export function findPage(path: string): GatePageName {
  const names = Object.keys(addressByPage) as GatePageName[];
  return names.find((name) => addressByPage[name] === path.replace(/\/$/, '')) ?? 'home';
}
