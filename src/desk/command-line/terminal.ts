import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';

/** The person at the keyboard, or a script in their place. */
export type Terminal = {
  readonly print: (line: string) => void;
  readonly printError: (line: string) => void;
  /** What was typed; empty at the end of input. `hidden` shows nothing of it. */
  readonly ask: (question: string, how: 'shown' | 'hidden') => Promise<string>;
  /** Whether colours and QR codes make sense. */
  readonly isScreen: boolean;
};

/** The process's own terminal. Questions go to standard error, so that output can be piped. */
export function createTerminal(): Terminal {
  return {
    print: (line) => console.log(line),
    printError: (line) => console.error(line),
    ask,
    isScreen: process.stdout.isTTY === true,
  };
}

async function ask(question: string, how: 'shown' | 'hidden'): Promise<string> {
  process.stderr.write(question);
  const isTerminal = process.stdin.isTTY === true;
  const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() });
  const output = how === 'hidden' ? nowhere : process.stderr;
  const lines = createInterface({ input: process.stdin, output, terminal: isTerminal });
  try {
    return await new Promise<string>((resolve) => {
      lines.once('line', resolve);
      lines.once('close', () => resolve(''));
      lines.once('SIGINT', () => process.exit(130));
    });
  } finally {
    lines.close();
    if (how === 'hidden') process.stderr.write('\n');
  }
}
