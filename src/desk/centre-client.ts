import type { Bytes } from '../domain/bytes.ts';
import { bad, good, type Outcome } from '../domain/outcome.ts';
import { type AuditLog, readAuditLog } from '../protocol/audit-log.ts';
import { type CarrierAnswer, readCarrierAnswer } from '../protocol/carrier-answer.ts';
import { contentTypes } from '../protocol/content-types.ts';
import { deskEndpoints } from '../protocol/desk-endpoints.ts';
import { type ColleagueList, readColleagues } from '../protocol/desk-session.ts';
import { type AsideList, type CentreInfo, endpoints, type JournalList } from '../protocol/endpoints.ts';
import { type InviteList, readInvites } from '../protocol/invite-list.ts';
import { type JournalPart, readJournalParts } from '../protocol/journal-sequence.ts';
import { encodePublication, type Publication, publicationCondition } from '../protocol/publication.ts';
import { type Refusal, readRefusal } from '../protocol/refusal.ts';
import {
  type RetentionDays,
  type RetentionView,
  readRetentionView,
  writeRetentionQuery,
} from '../protocol/retention-view.ts';
import type { Role } from '../protocol/role.ts';
import { makeTicket, type TicketScope, ticketScheme } from '../protocol/ticket.ts';
import { readTotals, type Totals } from '../protocol/totals.ts';
import { bytesToBase64url } from '../sealing/base64url.ts';
import type { SignerKey } from '../sealing/keys.ts';
import { readAside, readInfo, readJournals } from './centre-lists.ts';

export type CentreProblem =
  /** Nobody answered: no network, wrong address, certificate refused. */
  | { readonly kind: 'centre-unreachable'; readonly url: string; readonly why: string }
  /** Somebody answered, but no centre: a login page, another site. */
  | { readonly kind: 'not-a-centre'; readonly url: string; readonly status: number }
  | { readonly kind: 'centre-refused'; readonly refusal: Refusal };

type Answer<Value> = Promise<Outcome<Value, CentreProblem>>;

/** The centre as the office speaks to it. Reads carry a ticket, made from the signing key on the spot and good for ten minutes. */
export type CentreClient = {
  readonly info: () => Answer<CentreInfo>;
  /** `follows`: SHA-256 of the manifest that it was made from, `undefined` where there was none. Where the centre has another by now it refuses with `older-manifest`. */
  readonly publish: (publication: Publication, follows: Bytes | undefined) => Answer<undefined>;
  /** The signed manifest, unverified. */
  readonly manifest: () => Answer<Bytes>;
  /** A pack's bytes, by base64url of its SHA-256, unverified. */
  readonly pack: (digest: string) => Answer<Bytes>;
  readonly totals: () => Answer<Totals>;
  /** Hands in an evening report's SMS; safe to repeat. */
  readonly report: (sms: string) => Answer<undefined>;
  /** Hands in a carrier file, streamed; safe to repeat. */
  readonly carry: (file: ReadableStream<Uint8Array>) => Answer<CarrierAnswer>;
  readonly journals: () => Answer<JournalList['journals']>;
  /** Batches that the centre has put aside. */
  readonly aside: () => Answer<AsideList['aside']>;
  /** One of them, by base64url of the digest at its end, just as it came. */
  readonly asideBatch: (digest: string) => Answer<Bytes>;
  /** A sealed file, by base64url of its journal and of its SHA-256, unverified. */
  readonly sealedFile: (journal: string, digest: string) => Answer<Bytes>;
  /** The office's own journal after a number, signed and unverified, oldest first; 200 at most. */
  readonly officeEntries: (after: number) => Answer<readonly Bytes[]>;
  /** Writes the next entry of the office's own journal; safe to repeat. */
  readonly writeOfficeEntry: (entry: Bytes) => Answer<undefined>;
  /** How long what is kept, what would go now, by days that are asked about or by those in force, and what is opened. */
  readonly retention: (asked?: RetentionDays) => Answer<RetentionView>;
  /** The audit log after a number, unverified; 500 lines at most. */
  readonly audit: (after: number) => Answer<AuditLog>;
  /** Invites by which somebody has joined, or that are withdrawn. */
  readonly invites: () => Answer<InviteList['invites']>;
  /** Who has a passkey at the centre. */
  readonly colleagues: () => Answer<ColleagueList['colleagues']>;
  /** Gives a colleague a role; `undefined` takes it. Safe to repeat. */
  readonly giveRole: (colleague: string, role: Role | undefined) => Answer<undefined>;
  /** Publishes the office's confirmed totals, signed; safe to repeat. */
  readonly publishConfirmed: (signed: Bytes) => Answer<undefined>;
  /** A journal's enrolment and batches; the stream throws `Error('journal stream damaged')` where it is cut. */
  readonly entries: (journal: string, after: number) => Answer<AsyncIterable<JournalPart>>;
};

export type CentreClientOptions = {
  /** The centre's address, no slash at its end. */
  readonly url: string;
  readonly signer: SignerKey;
  readonly fetch?: typeof globalThis.fetch;
  /** Epoch ms. */
  readonly now?: () => number;
};

const ticketMs = 600_000;

/** Makes no request by itself. */
export function createCentreClient({ url, signer, fetch = globalThis.fetch, now = Date.now }: CentreClientOptions) {
  const campaign = bytesToBase64url(signer.id);

  const ask = async (path: string, init: RequestInit = {}): Answer<Response> => {
    try {
      const response = await fetch(`${url}${path}`, { redirect: 'error', cache: 'no-store', ...init });
      return response.ok ? good(response) : bad(await responseToProblem(url, response));
    } catch (error) {
      return bad({ kind: 'centre-unreachable', url, why: errorToReason(error) });
    }
  };

  const askJson = async <Value>(path: string, read: (json: unknown) => Value | undefined, init?: RequestInit) => {
    const response = await ask(path, init);
    if (!response.ok) return response;
    const value = read(await response.value.json().catch(() => undefined));
    return value === undefined ? bad({ kind: 'not-a-centre', url, status: response.value.status }) : good(value);
  };

  const askBytes = async (path: string, init?: RequestInit): Answer<Bytes> => {
    const response = await ask(path, init);
    if (!response.ok) return response;
    try {
      return good(new Uint8Array(await response.value.arrayBuffer()));
    } catch (error) {
      return bad({ kind: 'centre-unreachable', url, why: errorToReason(error) });
    }
  };

  const withTicket = async (scope: TicketScope) => ({
    headers: { authorization: `${ticketScheme} ${await makeTicket(signer, scope, now() + ticketMs)}` },
  });

  const client: CentreClient = {
    info: () => askJson(endpoints.centre(), readInfo),
    publish: async (publication, follows) => {
      const answer = await ask(endpoints.campaign(campaign), {
        method: 'PUT',
        headers: { 'content-type': contentTypes.publication, ...publicationCondition(follows) },
        body: encodePublication(publication),
      });
      return answer.ok ? good(undefined) : answer;
    },
    manifest: () => askBytes(endpoints.manifest(campaign)),
    pack: (digest) => askBytes(endpoints.pack(digest)),
    totals: async () => askJson(deskEndpoints.totals(campaign), readTotals, await withTicket('totals')),
    report: async (sms) => {
      const { headers } = await withTicket('reports');
      const answer = await ask(deskEndpoints.reports(campaign), {
        method: 'POST',
        headers: { ...headers, 'content-type': contentTypes.report },
        body: sms,
      });
      return answer.ok ? good(undefined) : answer;
    },
    carry: (file) =>
      askJson(endpoints.carriers(), readCarrierAnswer, {
        method: 'POST',
        headers: { 'content-type': contentTypes.carrier },
        body: file,
        ...{ duplex: 'half' },
      }),
    aside: async () => askJson(deskEndpoints.aside(campaign), readAside, await withTicket('office')),
    asideBatch: async (digest) => askBytes(deskEndpoints.asideBatch(campaign, digest), await withTicket('journals')),
    journals: async () => askJson(deskEndpoints.journals(campaign), readJournals, await withTicket('journals')),
    sealedFile: async (journal, digest) =>
      askBytes(endpoints.attachment(`${journal}.${digest}`), await withTicket('journals')),
    officeEntries: async (after) => {
      const answer = await ask(`${deskEndpoints.office(campaign)}?after=${after}`, await withTicket('journals'));
      if (!answer.ok) return answer;
      try {
        const found: Bytes[] = [];
        for await (const { bytes } of readJournalParts(streamToChunks(answer.value.body))) found.push(bytes);
        return good(found);
      } catch {
        return bad({ kind: 'not-a-centre', url, status: answer.value.status });
      }
    },
    writeOfficeEntry: async (entry) => {
      const headers = { 'content-type': contentTypes.officeEntry };
      const answer = await ask(deskEndpoints.office(campaign), { method: 'POST', headers, body: entry });
      return answer.ok ? good(undefined) : answer;
    },
    retention: async (asked) =>
      askJson(
        deskEndpoints.retention(campaign, writeRetentionQuery(asked)),
        readRetentionView,
        await withTicket('office'),
      ),
    audit: async (after) => askJson(deskEndpoints.audit(campaign, after), readAuditLog, await withTicket('office')),
    colleagues: async () => askJson(deskEndpoints.colleagues(campaign), readColleagues, await withTicket('office')),
    invites: async () => askJson(deskEndpoints.invites(campaign), readInvites, await withTicket('office')),
    giveRole: async (colleague, role) => {
      const { headers } = await withTicket('office');
      const answer = await ask(deskEndpoints.colleague(campaign, colleague), {
        method: 'PUT',
        headers: { ...headers, 'content-type': 'application/json' },
        body: JSON.stringify({ role: role ?? null }),
      });
      return answer.ok ? good(undefined) : answer;
    },
    publishConfirmed: async (signed) => {
      const headers = { 'content-type': contentTypes.confirmed };
      const answer = await ask(deskEndpoints.confirmed(campaign), { method: 'PUT', headers, body: signed });
      return answer.ok ? good(undefined) : answer;
    },
    entries: async (journal, after) => {
      const answer = await ask(deskEndpoints.entries(journal, after), await withTicket('journals'));
      if (!answer.ok) return answer;
      return good(readJournalParts(streamToChunks(answer.value.body)));
    },
  };
  return client;
}

async function responseToProblem(url: string, response: Response): Promise<CentreProblem> {
  const refusal = readRefusal(await response.json().catch(() => undefined));
  return refusal ? { kind: 'centre-refused', refusal } : { kind: 'not-a-centre', url, status: response.status };
}

/** A body that breaks off is a damaged stream, like any other cut. */
async function* streamToChunks(body: ReadableStream<Uint8Array> | null): AsyncGenerator<Uint8Array> {
  const reader = body?.getReader();
  if (!reader) return;
  for (;;) {
    const step = await reader.read().catch(() => undefined);
    if (!step) throw new Error('journal stream damaged');
    if (step.done) return;
    yield step.value;
  }
}

/** Node hides the reason (`ECONNREFUSED`) in the cause. */
function errorToReason(error: unknown): string {
  const cause: unknown = error instanceof Error ? error.cause : undefined;
  if (cause instanceof Error) return 'code' in cause && typeof cause.code === 'string' ? cause.code : cause.message;
  return error instanceof Error ? error.message : String(error);
}
