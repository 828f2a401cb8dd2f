import { PassThrough } from 'node:stream';
import { createTransport } from 'nodemailer';
import { textToBytes } from '../../sealing/bytes.ts';
import { digestBytes } from '../../sealing/chain.ts';
import { toOneLine } from '../thanks/fill-letter.ts';
import type { Delivery, MailLetter } from '../thanks/send-thanks.ts';
import type { MailSettings } from './mail-settings.ts';

/** A line to a mail server. */
export type MailSender = {
  readonly deliver: (letter: MailLetter) => Promise<Delivery>;
  /** By which a letter can be looked for in the mail server's log: always the same for one person and mailing. */
  readonly toMessageId: (place: MailLetter['place']) => string;
  /** What the server said last when it would not; for the person at the terminal. */
  readonly lastWord: () => string;
};

/** In ms. */
const timeouts = { connectionTimeout: 20_000, greetingTimeout: 20_000, socketTimeout: 60_000 };

/**
 * Each letter goes over a connection of its own, to one address, as plain text and simple HTML. Whether a letter that broke off may have arrived is told by whether its
 * text had begun to leave: a server that closed the line then may have kept it.
 */
export function createMailSender(settings: MailSettings, campaign: string, mailing: string): MailSender {
  const { host, port, tls, login, from, replyTo, unsubscribe } = settings;
  const transport = createTransport({
    host,
    port,
    secure: tls === 'implicit',
    requireTLS: tls === 'starttls',
    ignoreTLS: tls === 'none',
    ...(login && { auth: { user: login.user, pass: login.password } }),
    disableFileAccess: true,
    disableUrlAccess: true,
    ...timeouts,
  });
  let hasLeft = false;
  transport.use('stream', (mail, done) => {
    mail.message.transform(() => {
      hasLeft = true;
      return new PassThrough();
    });
    done();
  });
  let lastWord = '';
  const domain = from.address.split('@')[1] ?? 'localhost';
  const toMessageId = ({ journal, number }: MailLetter['place']) => {
    const digest = digestBytes(textToBytes(`barua thanks 1\n${campaign}\n${mailing}\n${journal}/${number}`));
    return `<${Buffer.from(digest).toString('hex').slice(0, 40)}@${domain}>`;
  };

  return {
    toMessageId,
    lastWord: () => lastWord,
    deliver: async (letter) => {
      hasLeft = false;
      try {
        await transport.sendMail({
          from,
          ...(replyTo && { replyTo }),
          to: { name: toOneLine(letter.name), address: letter.address },
          subject: letter.subject,
          text: letter.text,
          html: letter.html,
          messageId: toMessageId(letter.place),
          headers: { 'Content-Language': letter.language },
          list: { unsubscribe: unsubscribe.includes('://') ? unsubscribe : `mailto:${unsubscribe}?subject=STOP` },
        });
        return 'taken';
      } catch (error) {
        lastWord = error instanceof Error ? error.message : String(error);
        return errorToDelivery(error, hasLeft);
      }
    },
  };
}

/** By the server's code where it gave one (RFC 5321): it is sure of what it says. */
function errorToDelivery(error: unknown, hasLeft: boolean): Delivery {
  const { responseCode, command, code } = error as { responseCode?: unknown; command?: unknown; code?: unknown };
  const isAboutLetter = command === 'RCPT TO' || command === 'DATA';
  if (typeof responseCode === 'number') {
    if (!isAboutLetter || responseCode === 421) return 'away';
    return responseCode >= 500 ? 'refused' : 'later';
  }
  if (hasLeft) return 'unknown';
  return code === 'EENVELOPE' || code === 'EMESSAGE' ? 'refused' : 'away';
}
