import { join } from 'node:path';
import type { CentreConfig } from '../config.ts';

/** A centre on SQLite that listens on any free port of this machine and keeps everything in a folder; where the folder has no `dist`, it serves no app. */
export function makeTestConfig(folder: string): CentreConfig {
  return {
    host: '127.0.0.1',
    port: 0,
    store: { kind: 'sqlite', path: join(folder, 'centre.db') },
    attachmentFolder: join(folder, 'attachments'),
    allowedCampaigns: 'any',
    isBehindProxy: false,
    metrics: undefined,
    drainMs: 0,
    staticFolder: join(folder, 'dist'),
  };
}
