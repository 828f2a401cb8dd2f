import { good } from '../../domain/outcome.ts';
import { createPeopleSearch, type PeopleSearch } from '../session/list-people.ts';
import { sessionToOverview } from '../session/overview.ts';
import { openSession, type Session, type SessionProgress } from '../session/session.ts';
import type { AskMessage, DeskAsks } from './messages.ts';
import { streamBlob } from './stream-blob.ts';

/** Answers the page's questions about one campaign. Rejects for bugs only. */
export function createDeskService(onProgress: (progress: SessionProgress) => void) {
  let opened: { readonly session: Session; readonly people: PeopleSearch } | undefined;

  const use = () => {
    if (!opened) throw new Error('nothing is open');
    return opened;
  };

  const open = async (ask: DeskAsks['open']['ask']): Promise<DeskAsks['open']['answer']> => {
    const carriers = ask.carriers.map((file) => ({ path: file.name, stream: () => streamBlob(file) }));
    const session = await openSession({ ...ask, carriers }, onProgress);
    if (!session.ok) return session;
    opened = { session: session.value, people: createPeopleSearch(session.value.ledger) };
    return good(sessionToOverview(session.value));
  };

  return async (message: AskMessage): Promise<DeskAsks[AskMessage['kind']]['answer']> => {
    switch (message.kind) {
      case 'open':
        return open(message.ask);
      case 'people':
        return use().people(message.ask);
    }
  };
}
