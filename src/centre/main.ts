import { readConfig } from './config.ts';
import { createJsonLog } from './log.ts';
import { startCentre, stopMs } from './start-centre.ts';

/** Somewhat longer than a database that hangs may take to let go of its last statement. */
const closingMs = 20_000;

/** The centre as its own process; configured by environment variables, see `config.ts`. SIGTERM and SIGINT stop it: 0 where it closed in time, 1 where something hung. */
// Letters matter more than whoever reads the log and has gone.
process.stdout.on('error', () => undefined);
const log = createJsonLog(
  (line) => process.stdout.write(line),
  () => Date.now(),
);
const config = readConfig(process.env);
const centre = await startCentre(config, log);
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    setTimeout(
      () => {
        log({ level: 'error', event: 'stop-hung' });
        process.exit(1);
      },
      config.drainMs + stopMs + closingMs,
    ).unref();
    void centre.stop().then(() => process.exit(0));
  });
}
