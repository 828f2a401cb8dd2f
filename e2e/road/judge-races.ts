import { judge, notShown, type Result, tell } from '../bench/result.ts';
import { secondsOf } from './describe-finish.ts';
import type { Finish } from './lane.ts';
import { leastSeconds, links } from './links.ts';

/** Times the lower bound that TESTING.md allows; 3G has no budget of its own and is held to EDGE's. */
const mostTimes: Readonly<Record<string, number>> = { '3G': 1.15, EDGE: 1.15, GPRS: 1.15, 'flaky GPRS': 1.5 };
/** Framing, chain and signature of batches are not waste; this is what they come to. */
const framingShare = 0.03;
const wastedShare = 0.1;
/** How often an open app with nothing to send asks for news: `create-sync.ts`. */
const newsPerHour = 1 / 8;

/** What the races say about the budgets; what was not run is not judged. */
export function judgeRaces(finishes: readonly Finish[]): Result[] {
  return links.flatMap(({ name }) => {
    const here = finishes.filter(({ link }) => link.name === name);
    return here.flatMap((finish) => {
      if (finish.manner === 'idle') return [judgeIdle(finish)];
      if (finish.manner === 'barua-browser') return judgeBrowser(finish, here);
      return finish.manner === 'barua' ? judgeOurs(finish, here) : [];
    });
  });
}

function judgeOurs(ours: Finish, here: readonly Finish[]): Result[] {
  const { link, arrived, entries, count, sealedBytes, bodyBytes } = ours;
  const peers = here.filter(({ manner }) => !['barua', 'barua-browser', 'idle'].includes(manner));
  if (link.name === 'forty seconds') {
    const best = Math.max(0, ...peers.map((peer) => peer.arrived));
    const what = 'forty seconds of EDGE after three minutes of nothing: entries there';
    return [judge(what, `${arrived} receipted, ${entries} there`, `> ${best}, the best peer`, arrived > best)];
  }
  const most = mostTimes[link.name];
  const ratio = secondsOf(ours) / leastSeconds(link, sealedBytes);
  const results: Result[] = [];
  if (most) results.push(judge(`${link.name}: times the lower bound`, ratio.toFixed(2), `≤ ${most}`, ratio <= most));
  const isWhole = arrived === count && entries === count;
  results.push(judge(`${link.name}: each entry there, once`, `${entries} of ${count}`, 'all', isWhole));
  for (const peer of peers) {
    const times = secondsOf(peer) / secondsOf(ours);
    results.push(judge(`${link.name}: ${peer.manner} takes`, `${times.toFixed(2)} times as long`, '> 1', times > 1));
  }
  if (link.name !== 'flaky GPRS') return results;
  const waste = (bodyBytes ?? Number.POSITIVE_INFINITY) / sealedBytes - 1 - framingShare;
  const told = `${(100 * Math.max(0, waste)).toFixed(1)} %`;
  return [...results, judge('flaky GPRS: sent again', told, '≤ 10 %', waste <= wastedShare)];
}

/** The app and its sync alone have to agree, or the other rows say little. */
function judgeBrowser(browser: Finish, here: readonly Finish[]): Result[] {
  const what = `${browser.link.name}: the app in Chromium, beside its sync in Node`;
  const node = here.find(({ manner }) => manner === 'barua');
  if (!node) return [tell(what, `${secondsOf(browser).toFixed(1)} s`)];
  if (browser.seconds === undefined) return [notShown(what, 'it did not end', 'within 15 %')];
  const ratio = secondsOf(browser) / secondsOf(node);
  return [judge(what, `${ratio.toFixed(2)} times as long`, 'within 15 %', Math.abs(ratio - 1) <= 0.15)];
}

function judgeIdle({ traffic }: Finish): Result {
  const bytes = (traffic.upBytes + traffic.downBytes) * newsPerHour;
  return judge('an open app with nothing to send, an hour', `${bytes.toFixed(0)} B`, '≤ 1,000 B', bytes <= 1_000);
}
