import type { CentreConfig } from './config.ts';
import type { CentreStore } from './store/centre-store.ts';
import { openPostgresStore } from './store/postgres/open-postgres-store.ts';
import { openSqliteStore } from './store/sqlite/open-sqlite-store.ts';

/** The database that the configuration names. */
export function openStore({ store }: Pick<CentreConfig, 'store'>): Promise<CentreStore> {
  return store.kind === 'postgres' ? openPostgresStore(store) : openSqliteStore(store.path);
}
