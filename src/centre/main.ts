import { readConfig } from './config.ts';
import { createJsonLog } from './log.ts';
import { startCentre } from './start-centre.ts';

/** The centre as its own process; configured by environment variables, see `config.ts`. */
const log = createJsonLog(
  (line) => process.stdout.write(line),
  () => Date.now(),
);
const centre = await startCentre(readConfig(process.env), log);
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    void centre.stop().then(() => process.exit(0));
  });
}
