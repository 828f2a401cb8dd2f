import { bad, good, type Outcome } from '../domain/outcome.ts';
import { readDeskInvite } from '../protocol/desk-invite.ts';
import { certificateToInviteId, readInvite } from '../protocol/invite.ts';
import type { InviteRow, InviteSort } from '../protocol/invite-content.ts';
import type { OfficeContent } from '../protocol/office-content.ts';
import { type Role, roles } from '../protocol/role.ts';
import { base64urlToBytes, bytesToBase64url } from '../sealing/base64url.ts';
import type { CentreClient, CentreProblem } from './centre-client.ts';
import type { CampaignKeys } from './keys/campaign-keys.ts';
import type { OfficeJournal } from './office-journal.ts';

/** The links by which tablets and colleagues join: what was made, who has come by each, and how one is taken back. */

/** Times in epoch ms, 0 where nobody wrote them down: a link of before, or one that was made while the centre was away. */
export type InviteLine = {
  readonly sort: InviteSort;
  /** base64url of 16 bytes. */
  readonly id: string;
  readonly madeAt: number;
  readonly expiresAt: number;
  /** How many tablets may join by it; 0 for a colleague's, or where nobody knows. */
  readonly tablets: number;
  /** A colleague's, as it was given with the link. */
  readonly role: Role | undefined;
  readonly state: 'open' | 'expired' | 'used-up' | 'withdrawn';
  /** Who has come by it: tablets, or the colleague. `isWithdrawn`: the tablet, or the colleague's role, was withdrawn since. */
  readonly joined: readonly { readonly id: string; readonly name: string; readonly isWithdrawn: boolean }[];
};

/** What a link says of itself, as the office's journal keeps it; `undefined` where it is none of this campaign's. */
export async function linkToInvite(
  link: string,
  { campaign }: Pick<CampaignKeys, 'campaign'>,
): Promise<Omit<InviteRow, 'deed'> | undefined> {
  const fragment = link.trim().split('#').at(-1) ?? '';
  const own = bytesToBase64url(campaign);
  const colleague = readDeskInvite(fragment.replace(/^invite=/, ''));
  if (colleague) {
    const { id, role, expiresAt } = colleague;
    if (bytesToBase64url(colleague.campaign) !== own) return undefined;
    return { sort: 'colleague', id: bytesToBase64url(id), expiresAt, of: roles.indexOf(role) };
  }
  const invite = await readInvite(fragment);
  if (!invite.ok || bytesToBase64url(invite.value.certificate.campaign) !== own) return undefined;
  const { certificate } = invite.value;
  const id = bytesToBase64url(certificateToInviteId(certificate));
  return { sort: 'tablets', id, expiresAt: certificate.expiresAt, of: certificate.tablets };
}

type Write<Problem> = (content: OfficeContent) => Promise<Outcome<number, Problem>>;

/** Writes down that a link was made, so that it is listed: it works all the same where that fails. */
export async function noteInvite<Problem>(
  write: Write<Problem>,
  keys: Pick<CampaignKeys, 'campaign'>,
  link: string,
): Promise<Outcome<number, Problem>> {
  const invite = await linkToInvite(link, keys);
  if (!invite) throw new Error('a link of our own that does not read');
  return write({ kind: 'invite', rows: [{ ...invite, deed: 'made' }] });
}

export type WithdrawInviteProblem =
  | { readonly kind: 'invite-not-found' }
  /** The office's journal says it; the centre does not, or could not be asked. The link may go on working. */
  | { readonly kind: 'withdrawal-not-seen' };

/**
 * `which`: the link itself, or the id of one that is listed. Nobody joins by it any more; who has joined stays. Again is good. Gives its id,
 * once the centre says that it is so: a copy of before passes over what the journal says here, and does nothing.
 */
export async function withdrawInvite<Problem>(
  write: Write<Problem>,
  client: Pick<CentreClient, 'invites'>,
  keys: Pick<CampaignKeys, 'campaign'>,
  listed: readonly Pick<InviteLine, 'sort' | 'id'>[],
  which: string,
): Promise<Outcome<string, Problem | WithdrawInviteProblem>> {
  const known = listed.find(({ id }) => id === which);
  const invite = known ? { ...known, expiresAt: 0, of: 0 } : await linkToInvite(which, keys);
  if (!invite || base64urlToBytes(invite.id)?.length !== 16) return bad({ kind: 'invite-not-found' });
  const { sort, id, expiresAt, of } = invite;
  const written = await write({ kind: 'invite', rows: [{ sort, id, deed: 'withdrawn', expiresAt, of }] });
  if (!written.ok) return written;
  const now = await client.invites();
  const isSeen = now.ok && now.value.some((each) => each.id === id && each.withdrawnAt !== null);
  return isSeen ? good(id) : bad({ kind: 'withdrawal-not-seen' });
}

/** All that the office wrote down or the centre knows of, the latest first. `now`: epoch ms. */
export async function listInvites(
  client: Pick<CentreClient, 'invites' | 'colleagues'>,
  journal: Pick<OfficeJournal, 'entries'>,
  now: number,
): Promise<Outcome<readonly InviteLine[], CentreProblem>> {
  const invites = await client.invites();
  if (!invites.ok) return invites;
  const colleagues = await client.colleagues();
  if (!colleagues.ok) return colleagues;
  const written = readWritten(journal);
  // The centre counts a colleague's invite as one of its own once it is withdrawn, or used.
  for (const { id } of invites.value) if (!written.has(id)) written.set(id, { sort: 'tablets', id, madeAt: 0 });
  for (const { id } of colleagues.value) written.set(id, { madeAt: 0, ...written.get(id), sort: 'colleague', id });
  const lines = [...written.values()].map(({ sort, id, madeAt, expiresAt = 0, of = 0 }): InviteLine => {
    const kept = invites.value.find((each) => each.id === id);
    const colleague = colleagues.value.find((each) => each.id === id);
    const joined = colleague
      ? [{ id, name: colleague.name, isWithdrawn: colleague.role === null }]
      : (kept?.tablets ?? []).map((tablet) => ({ id: tablet.id, name: tablet.name, isWithdrawn: tablet.isWithdrawn }));
    const tablets = sort === 'tablets' ? of : 0;
    const most = sort === 'tablets' ? of || Number.POSITIVE_INFINITY : 1;
    return {
      sort,
      id,
      madeAt,
      expiresAt: expiresAt * 1000,
      tablets,
      role: sort === 'colleague' && expiresAt > 0 ? roles[of] : undefined,
      // By the centre's word alone: what the journal says may have come to a copy that did not know it.
      state:
        (kept?.withdrawnAt ?? null) !== null
          ? 'withdrawn'
          : joined.length >= most
            ? 'used-up'
            : expiresAt > 0 && expiresAt * 1000 <= now
              ? 'expired'
              : 'open',
      joined,
    };
  });
  // Of one second the one that was written last.
  return good(lines.reverse().sort((one, other) => other.madeAt - one.madeAt));
}

type Written = Pick<InviteLine, 'sort' | 'id' | 'madeAt'> & Partial<Pick<InviteRow, 'expiresAt' | 'of'>>;

function readWritten({ entries }: Pick<OfficeJournal, 'entries'>): Map<string, Written> {
  const written = new Map<string, Written>();
  for (const { at, content } of entries) {
    if (content.kind !== 'invite') continue;
    for (const { sort, id, deed, expiresAt, of } of content.rows) {
      const before = written.get(id);
      const facts = expiresAt > 0 ? { expiresAt, of } : {};
      const madeAt = deed === 'made' ? at : (before?.madeAt ?? 0);
      written.set(id, { ...before, sort, id, madeAt, ...facts });
    }
  }
  return written;
}
