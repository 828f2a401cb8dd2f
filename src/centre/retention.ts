import { bytesToBase64url } from '../sealing/base64url.ts';
import { readConfig } from './config.ts';
import { countDue, letGo } from './let-go.ts';
import { createJsonLog } from './log.ts';
import { openAttachments } from './open-attachments.ts';
import { openStore } from './open-store.ts';

/**
 * `npm run retention`, with the centre's own environment, also while it runs: lets go at once what a running centre would let go within six hours. With `--dry-run` it only says how much
 * that is.
 */
const isDry = process.argv.includes('--dry-run');
const clock = () => Date.now();
const log = createJsonLog((line) => process.stdout.write(line), clock);
const config = readConfig(process.env);
const store = await openStore(config);
try {
  const parts = { store, attachmentFiles: openAttachments(config, log), clock, log };
  if (!isDry) await letGo(parts);
  for (const campaign of await store.letting.campaigns()) {
    const { policy, ...due } = await countDue(campaign, parts);
    const { pageDays = 0, bodyDays = 0 } = policy ?? {};
    log({ level: 'info', event: 'due', campaign: bytesToBase64url(campaign), pageDays, bodyDays, ...due });
  }
} finally {
  await store.close();
}
