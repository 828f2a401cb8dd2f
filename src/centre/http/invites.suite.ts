import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { decodeAuditLine } from '../../protocol/audit-line.ts';
import { deskEndpoints } from '../../protocol/desk-endpoints.ts';
import { readDeskInvite } from '../../protocol/desk-invite.ts';
import { readDeskRefusal } from '../../protocol/desk-refusal.ts';
import type { InviteSort } from '../../protocol/invite-content.ts';
import { type InviteList, readInvites } from '../../protocol/invite-list.ts';
import { bytesToBase64url } from '../../sealing/base64url.ts';
import { makeSigner, type SignerKey } from '../../sealing/keys.ts';
import { openTestCentre, readRefused, type TestCentre } from '../test-support/test-centre.ts';
import { inviteColleague, join, openTestBrowser } from '../test-support/test-colleague.ts';
import { createTestOffice } from '../test-support/test-office.ts';
import { createTestPasskey } from '../test-support/test-passkey.ts';
import type { StoreSource } from '../test-support/test-store.ts';

/** Links by which tablets and colleagues join, and how the office takes one back. */
export function describeInvites(name: string, createSource: () => Promise<StoreSource>): void {
  describe(`invites on ${name}`, () => {
    let centre: TestCentre;
    let inviteSigner: SignerKey;

    beforeEach(async () => {
      centre = await openTestCentre(await createSource());
      inviteSigner = await makeSigner(true);
    });
    afterEach(() => centre.close());

    const enrol = (tablet: SignerKey) => centre.enrol(tablet.publicBytes, { inviteSigner });
    const withdraw = (id: string, sort: InviteSort = 'tablets', by: Pick<TestCentre, 'signer' | 'campaign'> = centre) =>
      createTestOffice({ ...centre, ...by }).say({
        kind: 'invite',
        rows: [{ sort, id, deed: 'withdrawn', expiresAt: 0, of: 0 }],
      });
    const list = async (): Promise<InviteList['invites']> => {
      const path = deskEndpoints.invites(bytesToBase64url(centre.campaign));
      return readInvites(await (await centre.askOffice(path, centre.signer, 'office')).json()) ?? [];
    };
    /** As the audit log tells it: when, and which. */
    const withdrawals = async () => {
      const { lines } = await centre.store.gate.readAudit(centre.campaign, 0);
      return lines.flatMap((bytes) => {
        const line = decodeAuditLine(bytes);
        return line?.deed === 'invite-withdrawn'
          ? [{ at: line.at, by: line.by, ids: line.ids.map(bytesToBase64url), numbers: line.numbers }]
          : [];
      });
    };
    const kindOf = async (answer: Response) => readDeskRefusal(await answer.json());

    test('nobody joins by one that was withdrawn; who has joined stays, and is named', async () => {
      const [one, other] = [await makeSigner(false), await makeSigner(false)];
      expect((await enrol(one)).status).toBe(200);
      const id = bytesToBase64url(inviteSigner.id);
      const at = centre.time.now;
      const tablet = { id: bytesToBase64url(one.id), name: 'Tablet 1', joinedAt: at, isWithdrawn: false };
      expect(await list()).toEqual([{ id, withdrawnAt: null, tablets: [tablet] }]);
      centre.time.now += 5_000;
      await withdraw(id);
      centre.time.now += 5_000;
      expect(await readRefused(await enrol(other))).toEqual({ kind: 'invite-withdrawn', retry: 'never' });
      expect((await enrol(one)).status).toBe(200);
      await centre.withdraw(2, [one.id]);
      expect(await list()).toEqual([{ id, withdrawnAt: at + 5_000, tablets: [{ ...tablet, isWithdrawn: true }] }]);
    });

    test('has one line of the audit log, though it is withdrawn again; that one was made has none', async () => {
      const [id, other] = [bytesToBase64url(inviteSigner.id), bytesToBase64url((await makeSigner(true)).id)];
      const at = centre.time.now;
      const office = createTestOffice(centre);
      const row = { sort: 'tablets', deed: 'withdrawn', expiresAt: 0, of: 0 } as const;
      await office.say({ kind: 'invite', rows: [{ ...row, id, deed: 'made' }] });
      expect(await withdrawals()).toEqual([]);
      await office.say({ kind: 'invite', rows: [{ ...row, id }] });
      centre.time.now += 5_000;
      const rows = [id, other, other].map((each) => ({ ...row, id: each }));
      await office.say({ kind: 'invite', rows });
      const line = { by: { kind: 'key' }, numbers: [] };
      expect(await withdrawals()).toEqual([
        { ...line, at, ids: [id] },
        { ...line, at: at + 5_000, ids: [other] },
      ]);
    });

    test('one by which nobody has come yet is withdrawn as well; that one was made withdraws nothing', async () => {
      const id = bytesToBase64url(inviteSigner.id);
      const row = { sort: 'tablets', id, deed: 'made', expiresAt: 4_000_000_000, of: 3 } as const;
      const office = createTestOffice(centre);
      await office.say({ kind: 'invite', rows: [row] });
      expect((await enrol(await makeSigner(false))).status).toBe(200);
      inviteSigner = await makeSigner(true);
      await office.say({
        kind: 'invite',
        rows: [{ ...row, id: bytesToBase64url(inviteSigner.id), deed: 'withdrawn' }],
      });
      expect(await readRefused(await enrol(await makeSigner(false)))).toMatchObject({ kind: 'invite-withdrawn' });
    });

    test('the office of another campaign takes back none of this one', async () => {
      const signer = await makeSigner(true);
      await centre.publish(signer, 1);
      await withdraw(bytesToBase64url(inviteSigner.id), 'tablets', { signer, campaign: signer.id });
      expect((await enrol(await makeSigner(false))).status).toBe(200);
    });

    test('a colleague’s link is taken back, also between the two steps of joining', async () => {
      const invite = await inviteColleague(centre, 'viewer');
      const passkey = await createTestPasskey();
      const browser = openTestBrowser(centre.app);
      const options = await (await browser.post(deskEndpoints.joinChallenge(), { invite })).json();
      await withdraw(bytesToBase64url(readDeskInvite(invite)?.id ?? new Uint8Array(0)), 'colleague');
      const answer = { invite, passkey: await passkey.make(options) };
      expect(await kindOf(await browser.post(deskEndpoints.join(), answer))).toBe('invite-withdrawn');
      expect(await kindOf(await join(browser, invite, passkey))).toBe('invite-withdrawn');
      expect((await join(browser, await inviteColleague(centre, 'viewer'), passkey)).status).toBe(200);
    });
  });
}
