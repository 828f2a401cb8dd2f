import { isRoleEnough } from '../../../protocol/role.ts';
import styles from './gate.module.css';
import type { ViewProps } from './gate-page.tsx';
import { addressByPage } from './gate-pages.ts';

const { pages, page, name, hint } = styles;

const links = [
  { name: 'totals', href: '/desk/totals', role: 'viewer' },
  { name: 'impact', href: '/desk/impact', role: 'viewer' },
  { name: 'tablets', href: addressByPage.tablets, role: 'organiser' },
  { name: 'carry', href: '/desk/carry', role: 'organiser' },
  { name: 'aside', href: addressByPage.aside, role: 'office' },
  { name: 'colleagues', href: addressByPage.colleagues, role: 'office' },
  { name: 'log', href: addressByPage.log, role: 'office' },
  { name: 'open', href: '/desk', role: 'office' },
  { name: 'passkeys', href: addressByPage.passkeys, role: 'viewer' },
] as const;

/** Where a colleague can go from here. */
export function HomeView({ words: { gate: says }, session }: ViewProps) {
  return (
    <nav aria-label={says.home.pages}>
      <ul class={pages}>
        {links
          .filter(({ role }) => isRoleEnough(session.role, role))
          .map((link) => (
            <li key={link.name}>
              <a class={page} href={link.href}>
                <span class={name}>{says.pages[link.name]}</span>
                <span class={hint}>{says.about[link.name]}</span>
              </a>
            </li>
          ))}
      </ul>
    </nav>
  );
}
