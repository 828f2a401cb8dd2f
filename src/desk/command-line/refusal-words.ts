import type { RefusalKind } from '../../protocol/refusal.ts';

/** What a centre's refusal means to the office, and what to do. */
export const refusalWords: Readonly<Record<RefusalKind, string>> = {
  unreadable: 'it could not read what was sent. Is it the same version of Barua?',
  'chain-broken': 'the chain of entries is broken.',
  'signature-wrong': 'the signature is wrong.',
  'other-campaign': 'this belongs to another campaign. Is it the right key file?',
  'too-large': 'it is too large. Make the pictures smaller.',
  'unknown-tablet': 'it does not know this tablet.',
  'tablet-revoked': 'this tablet was withdrawn; what it sends is put aside.',
  'unknown-campaign': 'it does not know this campaign. Is it the right centre, and has the campaign been published?',
  'unknown-journal': 'it does not know this journal.',
  'not-found': 'it has no such thing.',
  'foreign-journal': 'this journal is another tablet’s.',
  gap: 'entries before these are missing.',
  fork: 'it holds other entries under the same numbers.',
  'older-manifest': 'it has a newer manifest. Check this computer’s clock and publish again.',
  'certificate-wrong': 'the certificate is not this campaign’s.',
  'invite-expired': 'the invite has expired. Make a new one.',
  'invite-used-up': 'the invite is used up. Make a new one.',
  'invite-withdrawn': 'the invite was withdrawn. Make a new one.',
  'ticket-wrong': 'it does not take our ticket. Check this computer’s clock, and that it is the right centre.',
  'campaign-not-allowed': 'it takes only campaigns that its keeper has allowed. Ask whoever runs it.',
  'wrong-media-type': 'it did not understand the request. Update Barua here or there.',
  'version-too-new': 'it is older than this desk. Update the centre.',
  busy: 'it is busy. Try again in a minute.',
  broken: 'something is wrong there. Try again later, or tell whoever runs it.',
};
