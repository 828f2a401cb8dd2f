import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

/** A mail server that keeps what it takes. */
export type MailSink = {
  readonly port: number;
  /** One letter each, in the order in which they came: to whom, and all of it. */
  readonly letters: { readonly to: string; readonly raw: string }[];
  /** From the letter of this number on it takes all of it and never says so. */
  readonly fallSilentAt: (number: number) => void;
  readonly end: () => Promise<void>;
};

/** Listens on a free port of this machine, without encryption. */
export async function startMailSink(): Promise<MailSink> {
  const letters: MailSink['letters'] = [];
  let silentAt = Number.POSITIVE_INFINITY;
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onData: (stream, session, done) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        letters.push({
          to: session.envelope.rcptTo.map(({ address }) => address).join(),
          raw: Buffer.concat(chunks).toString('utf8'),
        });
        if (letters.length < silentAt) done();
      });
    },
  });
  server.on('error', () => undefined);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.server.address() as AddressInfo).port,
    letters,
    fallSilentAt: (number) => {
      silentAt = number;
    },
    end: () => new Promise((resolve) => server.close(resolve)),
  };
}
