import type { Outcome } from '../../src/domain/outcome.ts';
import { installAside } from '../install-aside.ts';

/** PouchDB, and the server that speaks CouchDB's protocol over it; the newest in November 2026. */
const packages = [
  'pouchdb-core@9.0.0',
  'pouchdb-adapter-memory@9.0.0',
  'pouchdb-adapter-http@9.0.0',
  'pouchdb-replication@9.0.0',
  'express-pouchdb@4.2.0',
];

/** Gives the folder where they are; a problem, in words, where npm cannot get them. */
export function installPouch(): Outcome<string, string> {
  return installAside('bench-pouchdb-9.0.0', packages);
}
