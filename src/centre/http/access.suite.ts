import { describe, expect, test } from 'vitest';
import { makeTicket, type TicketScope, ticketScheme, ticketScopes } from '../../protocol/ticket.ts';
import { bytesToBase64url } from '../../sealing/base64url.ts';
import { randomBytes } from '../../sealing/bytes.ts';
import { makeSigner } from '../../sealing/keys.ts';
import { openTestCentre } from '../test-support/test-centre.ts';
import { welcome } from '../test-support/test-colleague.ts';
import { createTestJournal } from '../test-support/test-hall.ts';
import type { StoreSource } from '../test-support/test-store.ts';

type Who =
  | 'nobody'
  | 'viewer'
  | 'organiser'
  | 'office'
  | `ticket for ${TicketScope}`
  | 'another campaign’s ticket'
  | 'another campaign’s office'
  | 'the office’s browser, sent by another page';

const everybody = 'everybody';
const ownPages = 'own pages';

const totals: readonly Who[] = ['viewer', 'organiser', 'office', 'ticket for totals', 'ticket for journals'];
const tablets: readonly Who[] = ['organiser', 'office', 'ticket for journals'];
const reports: readonly Who[] = ['organiser', 'office', 'ticket for reports'];
const office: readonly Who[] = ['office', 'ticket for office'];
/** Sealed entries and files, and the office's own journal: who cannot open them has no business with them. */
const key: readonly Who[] = ['ticket for journals'];

/**
 * Every address of the centre, and to whom it opens. `ownPages`: whoever has one of our pages open, which is how somebody becomes a colleague or signs in. `everybody`: nobody logs in, for what is sent is signed (publications, enrolments, batches, attachments, the office's entries and confirmed totals) or signed by nobody's leave (health, the centre's own name, the manifest, packs, a journal's head), and tablets need it so.
 */
const table: Readonly<Record<string, readonly Who[] | typeof everybody | typeof ownPages>> = {
  'GET /healthz': everybody,
  'GET /readyz': everybody,
  'GET /v1/centre': everybody,
  'PUT /v1/campaigns/:campaign': everybody,
  'GET /v1/campaigns/:campaign/manifest': everybody,
  'GET /v1/campaigns/:campaign/totals': totals,
  'GET /v1/campaigns/:campaign/totals/figures': totals,
  'GET /v1/campaigns/:campaign/totals/live': totals,
  'GET /v1/campaigns/:campaign/journals': tablets,
  'POST /v1/campaigns/:campaign/reports': reports,
  'POST /v1/campaigns/:campaign/office': everybody,
  'GET /v1/campaigns/:campaign/office': key,
  'PUT /v1/campaigns/:campaign/confirmed': everybody,
  'GET /v1/campaigns/:campaign/aside': office,
  'GET /v1/campaigns/:campaign/aside/:digest': key,
  'GET /v1/packs/:digest': everybody,
  'POST /v1/tablets': everybody,
  'GET /v1/journals/:journal': everybody,
  'POST /v1/journals/:journal/batches': everybody,
  'POST /v1/carriers': everybody,
  'GET /v1/journals/:journal/entries': key,
  'POST /v1/emptying': everybody,
  'POST /v1/attachments': everybody,
  'GET /v1/attachments/:name': key,
  'PATCH /v1/attachments/:name': everybody,
  'GET /v1/campaigns/:campaign/colleagues': office,
  'PUT /v1/campaigns/:campaign/colleagues/:colleague': office,
  'GET /v1/campaigns/:campaign/invites': office,
  'GET /v1/campaigns/:campaign/audit': office,
  'GET /v1/campaigns/:campaign/retention': office,
  'POST /v1/desk/challenges': ownPages,
  'POST /v1/desk/session': ownPages,
  'GET /v1/desk/session': ownPages,
  'POST /v1/desk/invites': ownPages,
  'POST /v1/desk/colleagues': ownPages,
  'GET /v1/desk/passkeys': ownPages,
  'POST /v1/desk/passkeys': ownPages,
  'POST /v1/desk/passkeys/challenges': ownPages,
  'PUT /v1/desk/passkeys/:credential': ownPages,
  'DELETE /v1/desk/passkeys/:credential': ownPages,
  // Last, for it ends the sessions that the others are asked with.
  'DELETE /v1/desk/session': ownPages,
};

/** What tells somebody that it is not for them, as against anything that may be wrong with what they sent. */
const closed = ['ticket-wrong', 'role-too-low', 'foreign-page'];

/** That every address opens to those it is meant for, and to nobody else. */
export function describeAccess(name: string, createSource: () => Promise<StoreSource>): void {
  describe(`who may ask for what on ${name}`, () => {
    test('is written down for every address there is', async () => {
      const centre = await openTestCentre(await createSource());
      const routes = centre.app.routes.filter(({ method }) => method !== 'ALL');
      const found = routes.map(({ method, path }) => `${method} ${path}`);
      expect(Object.keys(table).sort()).toEqual([...new Set(found)].sort());
      await centre.close();
    });

    test('is kept to, by every role, every ticket and nobody at all', async () => {
      const centre = await openTestCentre(await createSource());
      const stranger = await makeSigner(true);
      await centre.publish(stranger, 1);
      const journal = await createTestJournal(centre.campaign);
      await centre.enrol(journal.tablet.publicBytes);
      journal.openSitting();
      await centre.post(journal, await journal.pack(1));
      const campaign = bytesToBase64url(centre.campaign);
      const digest = randomBytes(32);
      const at = { campaign: centre.campaign, journal: journal.id, digest, number: 1, bytes: 1, at: centre.time.now };
      await centre.store.keepAttachment(at);

      const cookies = new Map<Who, string>();
      for (const role of ['viewer', 'organiser', 'office'] as const) {
        cookies.set(role, (await welcome(centre, role)).browser.cookie());
      }
      cookies.set(
        'another campaign’s office',
        (await welcome({ ...centre, signer: stranger }, 'office')).browser.cookie(),
      );
      cookies.set('the office’s browser, sent by another page', cookies.get('office') ?? '');
      const tickets = new Map<Who, string>();
      for (const scope of ticketScopes) {
        tickets.set(`ticket for ${scope}`, await makeTicket(centre.signer, scope, centre.time.now + 60_000));
      }
      tickets.set('another campaign’s ticket', await makeTicket(stranger, 'journals', centre.time.now + 60_000));
      const everyone: Who[] = ['nobody', ...cookies.keys(), ...tickets.keys()];
      expect(everyone).toHaveLength(11);

      for (const [route, opens] of Object.entries(table)) {
        const [method = '', path = ''] = route.split(' ');
        const url = path
          .replace(':campaign', campaign)
          .replace(':journal', bytesToBase64url(journal.id))
          .replace(':colleague', bytesToBase64url(randomBytes(16)))
          .replace(':name', `${bytesToBase64url(journal.id)}.${bytesToBase64url(digest)}`);
        const may: Who[] = [];
        for (const who of everyone) {
          const answer = await centre.app.request(url, { method, headers: toHeaders(who) });
          const kind = answer.ok ? undefined : ((await answer.json().catch(() => ({}))) as { kind?: string }).kind;
          if (answer.ok) await answer.body?.cancel();
          if (!closed.includes(kind ?? '')) may.push(who);
        }
        const expected = everyone.filter((who) => isOpen(opens, who));
        expect({ route, may }).toEqual({ route, may: expected });
      }
      await centre.close();

      function toHeaders(who: Who): Record<string, string> {
        const [cookie, ticket] = [cookies.get(who), tickets.get(who)];
        const site = who === 'the office’s browser, sent by another page' ? 'cross-site' : 'same-origin';
        const origin = site === 'cross-site' ? 'https://elsewhere.example' : 'http://localhost';
        return {
          'Sec-Fetch-Site': site,
          Origin: origin,
          ...(cookie !== undefined && { Cookie: cookie }),
          ...(ticket !== undefined && { Authorization: `${ticketScheme} ${ticket}` }),
        };
      }
    });
  });
}

function isOpen(opens: (typeof table)[string], who: Who): boolean {
  if (opens === everybody) return true;
  return opens === ownPages ? who !== 'the office’s browser, sent by another page' : opens.includes(who);
}
