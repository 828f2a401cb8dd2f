import type { Bytes } from '../../../domain/bytes.ts';
import type { Totals } from '../../../protocol/totals.ts';
import { type TotalsFigures, type TotalsQuery, writeTotalsQuery } from '../../../protocol/totals-query.ts';
import { bytesToBase64url } from '../../../sealing/base64url.ts';
import type { Database } from '../steps.ts';
import { type CountBoard, createCountBoard } from './count-board.ts';
import { readNews, readVersion } from './refresh-board.ts';

/** Campaigns that are held in memory; of more, the one that was asked for longest ago is read anew when it is asked for. */
const mostBoards = 4;
/** Answers of one version that are kept, for many look at the same page. */
const mostAnswers = 100;

/** A campaign's totals, exact at every moment: what was committed before the question is in. */
export type StoreTotals = {
  readonly version: (campaign: Bytes) => Promise<string>;
  readonly query: (campaign: Bytes, query: TotalsQuery) => Promise<Omit<TotalsFigures, 'asOf' | 'campaign'>>;
  readonly sumAll: (campaign: Bytes) => Promise<Omit<Totals, 'asOf' | 'campaign'>>;
};

type Watched = {
  readonly board: CountBoard;
  version: string;
  /** By query, of this version. */
  readonly answers: Map<string, Omit<TotalsFigures, 'asOf' | 'campaign'>>;
  /** Ends when the board is as the database was after the last question. */
  refreshing: Promise<void>;
};

/** Over either database. Nothing is read before somebody asks. */
export function openTotals(database: Database): StoreTotals {
  const watchedByCampaign = new Map<string, Watched>();

  const version = (campaign: Bytes) => database.read(() => readVersion(campaign));

  function find(campaign: Bytes): Watched {
    const id = bytesToBase64url(campaign);
    const watched = watchedByCampaign.get(id) ?? {
      board: createCountBoard(),
      version: '',
      answers: new Map(),
      refreshing: Promise.resolve(),
    };
    watchedByCampaign.delete(id);
    watchedByCampaign.set(id, watched);
    const [oldest] = watchedByCampaign.keys();
    if (watchedByCampaign.size > mostBoards && oldest !== undefined) watchedByCampaign.delete(oldest);
    return watched;
  }

  /** One at a time, each after the question it is for. */
  async function refresh(campaign: Bytes): Promise<Watched> {
    const watched = find(campaign);
    const mine = watched.refreshing.catch(() => undefined).then(() => bringUpToDate(campaign, watched));
    watched.refreshing = mine;
    await mine;
    return watched;
  }

  async function bringUpToDate(campaign: Bytes, watched: Watched): Promise<void> {
    const now = await version(campaign);
    if (now === watched.version) return;
    // What is read is of this version or a later one; if later, the next question brings the same again.
    for (let isWhole = false; !isWhole; ) {
      const news = await database.snapshot(() => readNews(campaign, watched.board));
      news.put();
      isWhole = news.isWhole;
    }
    watched.version = now;
    watched.answers.clear();
  }

  return {
    version,
    query: async (campaign, query) => {
      const watched = await refresh(campaign);
      const name = writeTotalsQuery(query);
      const known = watched.answers.get(name);
      if (known) return known;
      const answer = { version: watched.version, ...watched.board.query(query) };
      if (watched.answers.size < mostAnswers) watched.answers.set(name, answer);
      return answer;
    },
    sumAll: async (campaign) => (await refresh(campaign)).board.sumAll(),
  };
}
