import { describeCentreStore } from '../centre-store.suite.ts';
import { openSqliteSource } from './sqlite-source.ts';

describeCentreStore('SQLite', openSqliteSource);
