import { bad, good, type Outcome } from '../../domain/outcome.ts';

/** How mail leaves the office. From the environment, for a password has no place on a command line. */
export type MailSettings = {
  readonly host: string;
  readonly port: number;
  /** `starttls`: nothing is said before the line is encrypted; `none` for a server on this machine. */
  readonly tls: 'implicit' | 'starttls' | 'none';
  readonly login: { readonly user: string; readonly password: string } | undefined;
  readonly from: { readonly name: string; readonly address: string };
  readonly replyTo: string | undefined;
  /** Where somebody says that they want no more letters: a mail address or an `https:` page. */
  readonly unsubscribe: string;
};

export type MailSettingsProblem =
  | { readonly kind: 'mail-setting-missing'; readonly name: string }
  | { readonly kind: 'mail-setting-wrong'; readonly name: string };

const address = /^[^\s\p{C}<>,;:"]+@[^\s\p{C}<>,;:"]+$/u;

/** Reads `BARUA_SMTP_…` and `BARUA_MAIL_…`. */
export function readMailSettings(
  env: Readonly<Record<string, string | undefined>>,
): Outcome<MailSettings, MailSettingsProblem> {
  const host = env['BARUA_SMTP_HOST'];
  if (!host) return missing('BARUA_SMTP_HOST');
  const tls = (['implicit', 'starttls', 'none'] as const).find(
    (each) => each === (env['BARUA_SMTP_TLS'] ?? 'starttls'),
  );
  if (!tls) return wrong('BARUA_SMTP_TLS');
  const port = Number(env['BARUA_SMTP_PORT'] ?? (tls === 'implicit' ? 465 : 587));
  if (!Number.isInteger(port) || port < 1 || port > 65_535) return wrong('BARUA_SMTP_PORT');
  const given = env['BARUA_MAIL_FROM'];
  if (!given) return missing('BARUA_MAIL_FROM');
  const from = readMailbox(given);
  if (!from) return wrong('BARUA_MAIL_FROM');
  const replyTo = env['BARUA_MAIL_REPLY_TO'] || undefined;
  if (replyTo && !address.test(replyTo)) return wrong('BARUA_MAIL_REPLY_TO');
  const unsubscribe = env['BARUA_MAIL_UNSUBSCRIBE'];
  if (!unsubscribe) return missing('BARUA_MAIL_UNSUBSCRIBE');
  if (!address.test(unsubscribe) && URL.parse(unsubscribe)?.protocol !== 'https:')
    return wrong('BARUA_MAIL_UNSUBSCRIBE');
  const user = env['BARUA_SMTP_USER'];
  const login = user ? { user, password: env['BARUA_SMTP_PASSWORD'] ?? '' } : undefined;
  return good({ host, port, tls, login, from, replyTo, unsubscribe });
}

/** `address`, or `Name <address>`. */
function readMailbox(text: string): MailSettings['from'] | undefined {
  const found = /^(.*)<([^<>]+)>$/s.exec(text.trim());
  const [name, plain] = found ? [(found[1] ?? '').trim().replace(/^"(.*)"$/, '$1'), found[2] ?? ''] : ['', text.trim()];
  return address.test(plain) && !/\p{Cc}/u.test(name) ? { name, address: plain } : undefined;
}

const missing = (name: string) => bad({ kind: 'mail-setting-missing', name } as const);
const wrong = (name: string) => bad({ kind: 'mail-setting-wrong', name } as const);
