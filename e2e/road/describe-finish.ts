import type { Finish } from './lane.ts';
import { leastSeconds } from './links.ts';
import type { MannerName } from './tablet-side.ts';

const nameByManner: Record<MannerName, string> = {
  barua: 'Barua',
  'barua-browser': 'Barua, the app in Chromium',
  idle: 'Barua, lying open',
  'gzip-100': 'gzip JSON, batches of 100',
  'json-100': 'JSON, batches of 100',
  'pouch-500': 'PouchDB 9, batch_size 500',
  pouch: 'PouchDB 9',
  json: 'JSON, one POST per record',
  openrosa: 'OpenRosa, one POST per record',
};

/** Seconds for all of it; by its rate, where time was up before. */
export function secondsOf({ seconds, arrived, count, mostSeconds }: Finish): number {
  return seconds ?? (mostSeconds * count) / arrived;
}

/** One row of the table; `~` is by its rate. On the link of forty seconds what counts is how much was there at their end. */
export function describeFinish(finish: Finish): string[] {
  const { link, manner, seconds, requests, traffic, arrived, count, sealedBytes } = finish;
  const isWindow = link.name === 'forty seconds';
  const told = Number.isFinite(secondsOf(finish)) ? `${secondsOf(finish).toFixed(1)}` : 'never';
  const ratio = sealedBytes > 0 && !isWindow ? (secondsOf(finish) / leastSeconds(link, sealedBytes)).toFixed(2) : '';
  const kB = (bytes: number) => (bytes / 1000).toFixed(0);
  return [
    link.name,
    nameByManner[manner],
    isWindow ? '' : `${seconds === undefined ? '~' : ''}${told}`,
    ratio,
    kB(traffic.upBytes),
    kB(traffic.downBytes),
    requests ? String(requests) : '',
    manner === 'idle' ? '' : `${arrived} of ${count}`,
  ];
}
