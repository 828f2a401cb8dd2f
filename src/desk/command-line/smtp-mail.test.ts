import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { exampleThanks } from '../thanks/example-thanks.ts';
import { fillLetter } from '../thanks/fill-letter.ts';
import type { MailLetter } from '../thanks/send-thanks.ts';
import { type MailSettings, readMailSettings } from './mail-settings.ts';
import { createMailSender } from './smtp-mail.ts';

/** What the sink does with a letter: takes it, answers with a code, or cuts the line once it has all of it. */
type Manner = 'take' | 'cut' | { readonly at: 'recipient' | 'text'; readonly code: number };

let server: SMTPServer;
let manner: Manner;
let taken: { readonly to: readonly string[]; readonly raw: string }[];
let settings: MailSettings;

const env = {
  BARUA_SMTP_HOST: '127.0.0.1',
  BARUA_SMTP_TLS: 'none',
  BARUA_MAIL_FROM: 'Campaign office <office@example.org>',
  BARUA_MAIL_UNSUBSCRIBE: 'stop@example.org',
};

beforeEach(async () => {
  manner = 'take';
  taken = [];
  server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onRcptTo: (_address, _session, done) => done(toError('recipient')),
    onData: (stream, session, done) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const to = session.envelope.rcptTo.map(({ address }) => address);
        taken.push({ to, raw: Buffer.concat(chunks).toString('utf8') });
        if (manner !== 'cut') return done(toError('text'));
        for (const connection of server.connections) connection.close();
      });
    },
  });
  server.on('error', () => undefined);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const port = String((server.server.address() as AddressInfo).port);
  const read = readMailSettings({ ...env, BARUA_SMTP_PORT: port });
  if (!read.ok) throw new Error(read.problem.kind);
  settings = read.value;
});

afterEach(() => new Promise<void>((resolve) => server.close(resolve)));

test('a letter arrives with its language, both forms and a way to hear no more; the same letter has the same id', async () => {
  const sender = createMailSender(settings, 'campaign', 'Thanks');
  expect(await sender.deliver(letter('فاطمة', 'ar'))).toBe('taken');
  const [{ raw, to } = { raw: '', to: [] }] = taken;
  expect(to).toEqual(['fatima@example.org']);
  expect(raw).toMatch(/^Content-Language: ar\r$/m);
  expect(raw).toContain('List-Unsubscribe: <mailto:stop@example.org?subject=STOP>');
  expect(raw).toContain(`Message-ID: ${sender.toMessageId({ journal: 'j', number: 1 })}`);
  expect(raw).toMatch(/text\/plain; charset=utf-8[\s\S]*text\/html; charset=utf-8/);
  const [, html = ''] = raw.split('Content-Type: text/html');
  expect(decode(html)).toContain('<html lang="ar" dir="rtl">');
});

test('nobody adds a header or an address by their name', async () => {
  const sender = createMailSender(settings, 'campaign', 'Thanks');
  const name = 'Eve" <all@example.org>, x\r\nBcc: all@example.org\r\nX-Evil: 1\r\n\r\nbody';
  expect(await sender.deliver(letter(name, 'en'))).toBe('taken');
  const [{ raw, to } = { raw: '', to: [] }] = taken;
  expect(to).toEqual(['fatima@example.org']);
  const head = raw.slice(0, raw.indexOf('\r\n\r\n'));
  expect(head).not.toMatch(/^(bcc|x-evil):/im);
  expect(head.match(/^to:/gim)).toHaveLength(1);
});

test.each<[Manner, string]>([
  [{ at: 'recipient', code: 550 }, 'refused'],
  [{ at: 'recipient', code: 450 }, 'later'],
  [{ at: 'text', code: 554 }, 'refused'],
  [{ at: 'text', code: 451 }, 'later'],
  ['cut', 'unknown'],
])('what the server does with a letter is told apart: %o is %s', async (how, delivery) => {
  manner = how;
  const sender = createMailSender(settings, 'campaign', 'Thanks');
  expect(await sender.deliver(letter('Amina', 'en'))).toBe(delivery);
});

test('a server that is not there, or cannot encrypt as it should, is away: nothing was sent', async () => {
  const secure = createMailSender({ ...settings, tls: 'starttls' }, 'campaign', 'Thanks');
  expect(await secure.deliver(letter('Amina', 'en'))).toBe('away');
  const nobody = createMailSender({ ...settings, port: 1 }, 'campaign', 'Thanks');
  expect(await nobody.deliver(letter('Amina', 'en'))).toBe('away');
  expect(taken).toEqual([]);
});

test.each([
  ['BARUA_SMTP_HOST', '', 'mail-setting-missing'],
  ['BARUA_MAIL_FROM', 'office@example.org\r\nBcc: x@example.org', 'mail-setting-wrong'],
  ['BARUA_MAIL_UNSUBSCRIBE', 'javascript:alert(1)', 'mail-setting-wrong'],
  ['BARUA_SMTP_TLS', 'maybe', 'mail-setting-wrong'],
  ['BARUA_SMTP_PORT', '99999', 'mail-setting-wrong'],
])('the setting %s = %o is refused', (name, value, kind) => {
  expect(readMailSettings({ ...env, [name]: value })).toEqual({ ok: false, problem: { kind, name } });
});

function letter(name: string, language: 'ar' | 'en'): MailLetter {
  const text = exampleThanks.texts[language];
  if (!text) throw new Error('no text');
  const values = { name, number: 1_812, campaign: 'Letters', cases: ['Mira'], outcomes: [] };
  return {
    ...fillLetter(text, values, language),
    name,
    address: 'fatima@example.org',
    place: { journal: 'j', number: 1 },
  };
}

function toError(at: 'recipient' | 'text'): Error | null {
  if (typeof manner === 'string' || manner.at !== at) return null;
  return Object.assign(new Error('not now'), { responseCode: manner.code });
}

/** Of a part in quoted-printable or base64. */
function decode(part: string): string {
  const body = part.slice(part.indexOf('\r\n\r\n') + 4).split('\r\n--')[0] ?? '';
  if (/base64/i.test(part.slice(0, 200))) return Buffer.from(body, 'base64').toString('utf8');
  const bytes = body
    .replace(/=\r\n/g, '')
    .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(bytes, 'latin1').toString('utf8');
}
