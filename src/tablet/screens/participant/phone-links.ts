import type { CampaignCase, Texts } from '../../../domain/case-pack.ts';
import type { PhoneAct } from '../../../domain/pass.ts';

/** What a phone's camera is shown for one act: a link that opens the message ready to be sent, or the text to share. */
export type PhoneLink = {
  readonly form: PhoneAct['form'];
  readonly link: string;
  readonly text: string;
  readonly language: string;
};

type PickText = (texts: Texts) => { readonly text: string; readonly language: string };

/** A denser code is not read from a tablet's screen by an old phone. */
const maxLinkBytes = 1_000;

/** What can be sent for a case, in the participant's language. A text too long for a code is left to the sender's own words. */
export function caseToPhoneLinks({ phone }: Pick<CampaignCase, 'phone'>, pick: PickText): readonly PhoneLink[] {
  const { sms, email, social } = phone ?? {};
  const links: PhoneLink[] = [];
  if (sms) {
    const said = pick(sms.text);
    links.push({ form: 'sms', ...said, link: toLink(`sms:${sms.number.replace(/[^+\d]/g, '')}`, { body: said.text }) });
  }
  if (email) {
    const said = pick(email.text);
    const fields = { subject: pick(email.subject).text, body: said.text };
    links.push({ form: 'email', ...said, link: toLink(`mailto:${encodeURI(email.to)}`, fields) });
  }
  if (social) {
    const said = pick(social.text);
    links.push({ form: 'social', ...said, link: said.text });
  }
  return links;
}

/** As RFC 5724 and RFC 6068 write such links. */
function toLink(address: string, fields: Readonly<Record<string, string>>): string {
  const write = (names: readonly string[]) =>
    names.map((name) => `${name}=${encodeURIComponent(fields[name] ?? '')}`).join('&');
  const whole = `${address}?${write(Object.keys(fields))}`;
  if (whole.length <= maxLinkBytes) return whole;
  const short = write(Object.keys(fields).filter((name) => name !== 'body'));
  return short === '' ? address : `${address}?${short}`;
}
