import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openHall, type SimulatedHall } from '../../integration/simulated-hall.ts';
import { createSimulatedSync } from '../../integration/simulated-sync.ts';
import type { SyncParts } from './create-sync.ts';
import { diagnose, type Signs } from './diagnose.ts';

const madeAt = 1_700_000_000_000;
const dayMs = 86_400_000;
const signs: Signs = { isOnline: true, now: madeAt + dayMs, notBefore: madeAt, failures: 1 };

describe('why nobody answers', () => {
  it.each([
    ['no network', { isOnline: false }, 'offline'],
    ['a network without a way', {}, 'unreachable'],
    ['the same for the third time', { failures: 3 }, 'no-secure-connection'],
    ['a clock before the manifest', { now: madeAt - 3 * dayMs }, 'clock-wrong'],
    ['a clock that went back to 1970', { now: 0, failures: 5 }, 'clock-wrong'],
    ['a clock years ahead', { now: madeAt + 4_000 * dayMs }, 'clock-wrong'],
    ['a wrong clock and no network', { now: 0, isOnline: false }, 'offline'],
    ['nothing known yet', { now: 0, notBefore: 0 }, 'unreachable'],
  ] as const)('tells %s', (_what, changes, kind) => {
    expect(diagnose({ kind: 'offline' }, { ...signs, ...changes })).toEqual({ kind });
  });

  it('leaves alone what the centre or something else said', () => {
    expect(diagnose({ kind: 'captive-portal' }, signs)).toEqual({ kind: 'captive-portal' });
  });
});

describe('sync says why not', () => {
  let hall: SimulatedHall;

  beforeEach(async () => {
    hall = await openHall();
  });

  afterEach(() => hall.end());

  async function see(answer: () => Response, changes: Partial<SyncParts> = {}, rounds = 1) {
    hall.interfere = answer;
    const sync = createSimulatedSync(hall.store, hall.fetch, { isOnline: () => true, ...changes });
    sync.start();
    await sync.settled();
    for (let round = 1; round < rounds; round += 1) {
      sync.nudge();
      await sync.settled();
    }
    const state = sync.state.value;
    await sync.stop();
    return state;
  }

  const silent = () => {
    throw new TypeError('Failed to fetch');
  };

  it.each([
    ['a page to log in', 200, { 'Content-Type': 'text/html; charset=utf-8' }, 'captive-portal'],
    ['a way to a page to log in', 302, { Location: 'http://login.example/' }, 'captive-portal'],
    ['the word that a log-in is wanted', 511, { 'Content-Type': 'text/html' }, 'captive-portal'],
    ['some other site', 404, { 'Content-Type': 'text/html' }, 'not-our-centre'],
    ['a server with something else', 200, { 'Content-Type': 'application/json' }, 'not-our-centre'],
    ['a proxy that cannot reach the centre', 502, { 'Content-Type': 'text/html' }, 'centre-broken'],
    ['a proxy that is full', 503, { 'Retry-After': '60' }, 'centre-busy'],
    ['a proxy that has had enough', 429, { 'Retry-After': '60' }, 'centre-busy'],
  ] as const)('tells %s', async (_what, status, headers, kind) => {
    const answer = () => new Response('<html>Hotel</html>', { status, headers });
    expect(await see(answer)).toMatchObject({ kind: 'waiting', trouble: { kind } });
  });

  it('tells no network, no way, and no secure connection after several tries', async () => {
    expect(await see(silent, { isOnline: () => false })).toMatchObject({ trouble: { kind: 'offline' } });
    expect(await see(silent)).toMatchObject({ trouble: { kind: 'unreachable' } });
    expect(await see(silent, {}, 3)).toMatchObject({ trouble: { kind: 'no-secure-connection' } });
  });

  it('tells a clock that cannot be right', async () => {
    expect(await see(silent, { clock: () => madeAt - 30 * dayMs })).toMatchObject({ trouble: { kind: 'clock-wrong' } });
  });
});
