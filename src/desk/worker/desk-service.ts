import { good } from '../../domain/outcome.ts';
import { listInterests } from '../interests/follow-interests.ts';
import { planPostage } from '../letters/plan-postage.ts';
import { listSignatures } from '../lists/list-signatures.ts';
import { makeExport, readCasesToPrint } from '../lists/make-export.ts';
import { loadPages } from '../print/load-pages.ts';
import { createReview, type Review } from '../review/review-session.ts';
import { eraseEntries } from '../session/erase-people.ts';
import { createPeopleSearch, listEntriesOf, type PeopleSearch } from '../session/list-people.ts';
import { sessionToOverview } from '../session/overview.ts';
import { openSession, type Session, type SessionProgress } from '../session/session.ts';
import { describeThanks } from '../thanks/describe-thanks.ts';
import { planThanks } from '../thanks/plan-thanks.ts';
import { settleThanks } from '../thanks/send-thanks.ts';
import type { AskMessage, DeskAsks } from './messages.ts';
import { streamBlob } from './stream-blob.ts';

/** Answers the page's questions about one campaign. Rejects for bugs only. */
export function createDeskService(onProgress: (progress: SessionProgress) => void) {
  let opened: { readonly session: Session; readonly people: PeopleSearch; readonly review: Review } | undefined;

  const use = () => {
    if (!opened) throw new Error('nothing is open');
    return opened;
  };

  const open = async (ask: DeskAsks['open']['ask']): Promise<DeskAsks['open']['answer']> => {
    const carriers = ask.carriers.map((file) => ({ path: file.name, stream: () => streamBlob(file) }));
    const session = await openSession({ ...ask, carriers }, onProgress);
    if (!session.ok) return session;
    opened = {
      session: session.value,
      people: createPeopleSearch(session.value.ledger),
      review: createReview(session.value, Date.now),
    };
    return good(sessionToOverview(session.value));
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
        const lists = listSignatures(session.ledger.entries(), review.judgements());
        return lists.map(({ lines, ...list }) => ({ ...list, named: lines.length }));
      }
      case 'postage': {
        const { session, review } = use();
        const findPage = await loadPages(session.ledger.entries(), session.keys, session.client);
        const cases = readCasesToPrint(session, review.judgements(), findPage);
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
      case 'erase':
        return eraseEntries(use().session, use().review, listEntriesOf(use().session.ledger, message.ask), Date.now());
      case 'people':
        return use().people(message.ask);
    }
  };
}
