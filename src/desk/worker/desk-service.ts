import { bad, good, type Outcome } from '../../domain/outcome.ts';
import { type Aside, createAside } from '../aside/aside-session.ts';
import type { CentreClient } from '../centre-client.ts';
import { listInterests } from '../interests/follow-interests.ts';
import { listInvites, noteInvite, withdrawInvite } from '../invites.ts';
import type { CampaignKeys } from '../keys/campaign-keys.ts';
import { planPostage } from '../letters/plan-postage.ts';
import { makeColleagueLink } from '../links.ts';
import { listCounted } from '../lists/list-counted.ts';
import { makeExport, readCasesToPrint } from '../lists/make-export.ts';
import { readOfficeJournal } from '../office-journal.ts';
import { readDraftFile, writeDraftFile } from '../pack/draft-file.ts';
import { bringPackBack, publishDraft, recallCase } from '../pack/publish-draft.ts';
import { loadPages } from '../print/load-pages.ts';
import type { PublishResult } from '../publish.ts';
import { fetchPublished } from '../published.ts';
import { createRetentionWork, type RetentionWork } from '../retention/retention-session.ts';
import { createReview, type Review } from '../review/review-session.ts';
import { revokeTablet } from '../revoke.ts';
import { eraseEntries } from '../session/erase-people.ts';
import { createPeopleSearch, listEntriesOf, type PeopleSearch } from '../session/list-people.ts';
import { sessionToOverview } from '../session/overview.ts';
import { openSession, type Session, type SessionProgress } from '../session/session.ts';
import { describeThanks } from '../thanks/describe-thanks.ts';
import { planThanks } from '../thanks/plan-thanks.ts';
import { settleThanks } from '../thanks/send-thanks.ts';
import type { AskMessage, DeskAsks } from './messages.ts';
import { streamBlob } from './stream-blob.ts';

type Opened = {
  readonly session: Session;
  readonly people: PeopleSearch;
  readonly review: Review;
  readonly aside: Aside;
  readonly retention: RetentionWork;
};

/** Answers the page's questions about one campaign. Rejects for bugs only. */
export function createDeskService(onProgress: (progress: SessionProgress) => void) {
  let opened: Opened | undefined;

  const use = () => {
    if (!opened) throw new Error('nothing is open');
    return opened;
  };

  const open = async (ask: DeskAsks['open']['ask']): Promise<DeskAsks['open']['answer']> => {
    const carriers = ask.carriers.map((file) => ({ path: file.name, stream: () => streamBlob(file) }));
    const session = await openSession({ ...ask, carriers }, onProgress);
    if (!session.ok) return session;
    const review = createReview(session.value, Date.now);
    opened = {
      session: session.value,
      people: createPeopleSearch(session.value.ledger),
      review,
      aside: createAside(session.value, review),
      retention: createRetentionWork(session.value, review),
    };
    return good(sessionToOverview(session.value));
  };

  /** What was published is what is open from then on. */
  const publishing = async <Problem>(
    work: (client: CentreClient, keys: CampaignKeys) => Promise<Outcome<PublishResult, Problem>>,
  ): Promise<Outcome<PublishResult, Problem | { readonly kind: 'no-centre' }>> => {
    const { session, ...others } = use();
    const { client, keys } = session;
    if (!client) return bad({ kind: 'no-centre' });
    const published = await work(client, keys);
    if (!published.ok) return published;
    const now = await fetchPublished(client, keys.campaign);
    if (now.ok && now.value) opened = { ...others, session: { ...session, packs: now.value.packs } };
    return published;
  };

  const invites = async (): Promise<DeskAsks['invites']['answer']> => {
    const { session, review } = use();
    const { client, keys } = session;
    if (!client) return bad({ kind: 'no-centre' });
    const journal = await readOfficeJournal(client, keys.signer, review.journal());
    return journal.ok ? listInvites(client, journal.value, Date.now()) : journal;
  };

  return async (message: AskMessage): Promise<DeskAsks[AskMessage['kind']]['answer']> => {
    switch (message.kind) {
      case 'open':
        return open(message.ask);
      case 'duplicates':
        return use().review.duplicates(message.ask);
      case 'review-state':
        return use().review.state();
      case 'settle':
        return use().review.settle(message.ask.place, message.ask.as);
      case 'sample':
        return use().review.sample(message.ask);
      case 'keep-sample':
        return use().review.keepSample();
      case 'not-valid':
        return use().review.notValid(message.ask);
      case 'publish':
        return use().review.publish();
      case 'judge':
        return use().review.judge(message.ask);
      case 'export': {
        const { session, review } = use();
        const { name, type, pieces, lines } = await makeExport(session, review, message.ask);
        return { name, file: new Blob([...pieces], { type }), lines };
      }
      case 'lists': {
        const { session, review } = use();
        return listCounted(session, review).map(({ lines, ...list }) => ({ ...list, named: lines.length }));
      }
      case 'postage': {
        const { session, review } = use();
        const findPage = await loadPages(session.ledger.entries(), session.keys, session.client);
        const cases = readCasesToPrint(session, review, findPage);
        return {
          mailings: planPostage(cases, session.packs, message.ask.way).map(({ cases: some, ...mailing }) => ({
            ...mailing,
            cases: some.map((each) => each.case),
          })),
          kept: cases.reduce((sum, each) => sum + each.kept, 0),
          byHand: cases.reduce((sum, each) => sum + each.incomplete, 0),
        };
      }
      case 'posted':
        return use().review.write({ kind: 'posting', ...message.ask });
      case 'interests': {
        const { session, review } = use();
        const { from, count } = message.ask;
        const all = listInterests(session.ledger, review.journal());
        return { total: all.length, from, lines: all.slice(from, from + count) };
      }
      case 'follow':
        return use().review.write({ kind: 'interest', rows: [message.ask] });
      case 'thanks':
        return describeThanks(use().session, use().review, message.ask);
      case 'thanked': {
        const { session, review } = use();
        const { mailing, letters } = planThanks(session, review, message.ask.source, message.ask.number);
        const open = letters.filter(({ state }) => state === 'open');
        const settled = await settleThanks(mailing, 'sent', open, review);
        return settled.ok ? good(open.length) : settled;
      }
      case 'packs':
        return use().session.packs.map(({ serial, languages, cases }) => ({
          serial,
          languages,
          cases: cases.map(({ number, name }) => ({ case: number, name })),
        }));
      case 'pack':
        return use().session.packs.find(({ serial }) => serial === message.ask.serial);
      case 'save-draft':
        return new Blob([writeDraftFile(message.ask)], { type: 'application/zip' });
      case 'open-draft':
        return readDraftFile(new Uint8Array(await message.ask.arrayBuffer()));
      case 'publish-pack':
        return publishing((client, keys) => publishDraft(client, keys, message.ask, Date.now()));
      case 'recall': {
        const recall = message.ask.what === 'case' ? recallCase : bringPackBack;
        return publishing((client, keys) => recall(client, keys, message.ask.number, Date.now()));
      }
      case 'erase':
        return eraseEntries(use().session, use().review, listEntriesOf(use().session.ledger, message.ask), Date.now());
      case 'invite-colleague': {
        const { name, role, days, centre } = message.ask;
        const expiresAt = Date.now() + days * 86_400_000;
        const { session, review } = use();
        const link = await makeColleagueLink(session.keys, centre, { name, role, expiresAt });
        return { link, isListed: (await noteInvite(review.write, session.keys, link)).ok };
      }
      case 'invites':
        return invites();
      case 'withdraw-invite': {
        const { session, review } = use();
        const { client, keys } = session;
        if (!client) return bad({ kind: 'no-centre' });
        const listed = await invites();
        return listed.ok ? withdrawInvite(review.write, client, keys, listed.value, message.ask.id) : listed;
      }
      case 'withdraw-tablet': {
        const { client, keys } = use().session;
        return client
          ? revokeTablet(client, keys, { tablet: message.ask.tablet, undo: false }, Date.now())
          : bad({ kind: 'no-centre' });
      }
      case 'aside':
        return use().aside.list();
      case 'decide-aside':
        return use().aside.decide(message.ask);
      case 'retention':
        return use().retention.state();
      case 'retention-preview':
        return use().retention.preview(message.ask);
      case 'keep':
        return use().retention.keep(message.ask.days, message.ask.seen);
      case 'name-opened':
        return use().retention.nameOpened();
      case 'people':
        return use().people(message.ask);
    }
  };
}
