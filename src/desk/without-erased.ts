import type { JournalNews } from './journal-news.ts';
import type { LetGo } from './office-journal.ts';

/**
 * What the office has erased is not opened, wherever it still lies (a carrier file, a copy), though it keeps its place and its count. What a centre gives without its body although the
 * office neither erased it nor let it go by its age is listed.
 */
export async function* withoutErased(
  newsOfJournal: AsyncIterable<JournalNews>,
  { erased, upTo }: LetGo,
): AsyncGenerator<JournalNews> {
  for await (const news of newsOfJournal) {
    if (news.kind !== 'entry' && news.kind !== 'erased') {
      yield news;
      continue;
    }
    const { journal, number, header, sitting } = news.entry;
    const isErased = erased.has(`${journal}/${number}`);
    if (news.kind === 'entry' && isErased) yield { kind: 'erased', entry: { journal, number, header, sitting } };
    else yield news;
    if (news.kind === 'erased' && !isErased && number > (upTo.get(journal) ?? 0)) {
      yield { kind: 'problem', problem: { journal, from: number, to: number, why: { kind: 'body-missing' } } };
    }
  }
}
