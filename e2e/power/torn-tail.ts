import { appendFileSync, existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * A LevelDB record's 7-byte header without its payload: checksum, length 0x0298, type "full". What an interrupted write leaves behind
 * (PLATFORM A2); the next session appends to it, the one after that throws the whole database away.
 */
const tornRecord = Buffer.from('28d8bccb980201', 'hex');

/**
 * Tears the newest log of the profile's IndexedDB, whose browser must be closed: LevelDB's `*.log`, or a write-ahead log of SQLite's. Gives the file's
 * name; throws where there is none to tear, for then nothing would be proved.
 */
export function tearNewestLog(profile: string): string {
  const folder = join(profile, 'Default/IndexedDB');
  const files = existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: 'utf8' }) : [];
  const logs = files.filter((name) => /\.leveldb\/[^/]*\.log$|-wal$/.test(name)).map((name) => join(folder, name));
  const newest = logs.sort((one, other) => statSync(other).mtimeMs - statSync(one).mtimeMs)[0];
  if (!newest) throw new Error(`no log to tear among ${files.join(', ')}`);
  appendFileSync(newest, tornRecord);
  return newest;
}
