/** The centre's addresses for people who work at the office's pages. Tablets know nothing of them. */
export const deskEndpoints = {
  /** POST → JSON: what a passkey is asked to sign, good once, for five minutes. */
  signInChallenge: () => '/v1/desk/challenges',
  /** POST a passkey's answer → JSON `DeskSession`, and the session's cookie. GET → the same of the session that is. DELETE → 204: signed out. */
  session: () => '/v1/desk/session',
  /** POST `{ invite }` → JSON: of what a new passkey is to be made. */
  joinChallenge: () => '/v1/desk/invites',
  /** POST `{ invite, passkey }` → JSON `DeskSession`, and the session's cookie. */
  join: () => '/v1/desk/colleagues',
  /** GET → JSON `PasskeyList`: of who is signed in. POST `{ name, passkey }` → 204: one more. */
  passkeys: () => '/v1/desk/passkeys',
  /** POST → JSON: of what one more passkey is to be made. */
  passkeyChallenge: () => '/v1/desk/passkeys/challenges',
  /** PUT `{ name }` → 204. DELETE → 204: it opens nothing any more. */
  passkey: (credential: string) => `/v1/desk/passkeys/${credential}`,
  /** GET → JSON `ColleagueList`. */
  colleagues: (campaign: string) => `/v1/campaigns/${campaign}/colleagues`,
  /** PUT `{ role }` → 204: a role given, or with null taken. */
  colleague: (campaign: string, colleague: string) => `/v1/campaigns/${campaign}/colleagues/${colleague}`,
  /** GET → JSON `InviteList`. */
  invites: (campaign: string) => `/v1/campaigns/${campaign}/invites`,
  /** GET → JSON `AuditLog`: up to 500 lines after a number. */
  audit: (campaign: string, after: number) => `/v1/campaigns/${campaign}/audit?after=${after}`,
  /** GET with a ticket → JSON `AsideList`. */
  aside: (campaign: string) => `/v1/campaigns/${campaign}/aside`,
  /** GET with a ticket → a batch that was put aside, just as it came. */
  asideBatch: (campaign: string, digest: string) => `/v1/campaigns/${campaign}/aside/${digest}`,
  /** GET → JSON `RetentionView`; the query as `writeRetentionQuery` writes it. */
  retention: (campaign: string, query: string) => `/v1/campaigns/${campaign}/retention?${query}`,
  /** PUT the office's confirmed totals, signed → 204. */
  confirmed: (campaign: string) => `/v1/campaigns/${campaign}/confirmed`,
  /** GET with a ticket → JSON `Totals`. */
  totals: (campaign: string) => `/v1/campaigns/${campaign}/totals`,
  /** GET with a ticket → JSON `TotalsFigures`; the query as `writeTotalsQuery` writes it. */
  figures: (campaign: string, query: string) => `/v1/campaigns/${campaign}/totals/figures?${query}`,
  /** GET with a ticket → the same as server-sent events, again with every change; `Last-Event-ID` is the version that is known. */
  liveFigures: (campaign: string, query: string) => `/v1/campaigns/${campaign}/totals/live?${query}`,
  /** GET with a ticket → JSON `JournalList`. */
  journals: (campaign: string) => `/v1/campaigns/${campaign}/journals`,
  /** POST an evening report's SMS with a ticket → 204. */
  reports: (campaign: string) => `/v1/campaigns/${campaign}/reports`,
  /** POST an entry of the office's own journal → 204. GET with a ticket → those after a number, each in a journal part. */
  office: (campaign: string) => `/v1/campaigns/${campaign}/office`,
  /** GET with a ticket → the enrolment, then the batches as they came: parts as in `journal-sequence.ts`. */
  entries: (journal: string, after: number) => `/v1/journals/${journal}/entries?after=${after}`,
} as const;
