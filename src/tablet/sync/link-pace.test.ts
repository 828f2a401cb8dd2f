import { describe, expect, it } from 'vitest';
import { paceAfterArrival, paceAfterLoss, paceAfterTooLarge, patienceFor, startPace } from './link-pace.ts';

/** Lets batches arrive over a link of so many bytes a second whose answers take so many ms, full ones, until the pace is steady. */
function paceOn(bytesPerSecond: number, answerMs: number, batches = 12) {
  let pace = startPace();
  for (let batch = 0; batch < batches; batch += 1) {
    const waitMs = pace.atOnce === 2 ? 0 : answerMs;
    pace = paceAfterArrival(pace, pace.bytes, (pace.bytes * 1000) / bytesPerSecond + waitMs);
  }
  return pace;
}

describe('the pace of a link', () => {
  it('begins with one batch that fits into a connection’s first round trip', () => {
    expect(startPace()).toMatchObject({ atOnce: 1 });
    expect(startPace().bytes).toBeLessThanOrEqual(10 * 1_460);
  });

  it.each([
    ['GPRS', 5_000, 800],
    ['EDGE', 12_000, 400],
  ])(
    'sends for some five seconds at a time over %s, two at once, and for ten the longer it holds',
    (_, rate, answerMs) => {
      const { bytes, atOnce } = paceOn(rate, answerMs, 5);
      expect(bytes / rate).toBeGreaterThan(4);
      expect(bytes / rate).toBeLessThan(7);
      expect(atOnce).toBe(2);
      expect(paceOn(rate, answerMs, 20).bytes / rate).toBeCloseTo(10, 0);
    },
  );

  it('takes an answer that a cut held up for no sign of a slower link, and sends less at a time until it has held again', () => {
    const before = paceOn(5_000, 800, 20);
    const after = paceAfterArrival(before, before.bytes, 45_000);
    expect(after.bytes / 5_000).toBeGreaterThan(2.5);
    expect(after.bytes / 5_000).toBeLessThan(3.5);
    let pace = after;
    for (let batch = 0; batch < 20; batch += 1) pace = paceAfterArrival(pace, pace.bytes, pace.bytes / 5);
    expect(pace.bytes / 5_000).toBeCloseTo(10, 0);
  });

  it('finds out that a link became slower', () => {
    let pace = paceOn(12_000, 400, 20);
    for (let batch = 0; batch < 6; batch += 1) pace = paceAfterArrival(pace, pace.bytes, pace.bytes / 5);
    expect(pace.bytes).toBeLessThan(60_000);
  });

  it('sends at most 128 kB, and one after the other, where a batch takes no time', () => {
    expect(paceOn(5_000_000, 20)).toMatchObject({ bytes: 131_072, atOnce: 1 });
  });

  it('at most doubles with each arrival', () => {
    const start = startPace();
    expect(paceAfterArrival(start, start.bytes, 1).bytes).toBe(2 * start.bytes);
  });

  it('is not fooled by an answer that came late and the next one right after it', () => {
    const before = paceOn(5_000, 800);
    const late = paceAfterArrival(before, before.bytes, 19_500);
    const both = paceAfterArrival(late, before.bytes, 500);
    expect(both.bytes / before.bytes).toBeGreaterThan(0.8);
    expect(both.bytes / before.bytes).toBeLessThan(1.3);
  });

  it('halves after a loss, sends one alone, and never goes below 4 kB', () => {
    const before = paceOn(15_000, 400);
    const after = paceAfterLoss(before);
    expect(after).toMatchObject({ bytes: Math.floor(before.bytes / 2), entries: before.entries / 2, atOnce: 1 });
    let pace = before;
    for (let loss = 0; loss < 10; loss += 1) pace = paceAfterLoss(pace);
    expect(pace).toMatchObject({ bytes: 4_096, entries: 1 });
    for (let batch = 0; batch < 12; batch += 1) pace = paceAfterArrival(pace, pace.bytes, pace.bytes / 15);
    expect(pace.bytes).toBeGreaterThan(70_000);
  });

  it('sends half as many entries when the centre calls it too large', () => {
    expect(paceAfterTooLarge(startPace(), 7)).toMatchObject({ entries: 3, atOnce: 1 });
    expect(paceAfterTooLarge(startPace(), 1)).toMatchObject({ entries: 1 });
  });

  it('waits for an answer by the measured rate, and at least a minute', () => {
    expect(patienceFor(startPace(), 10_000)).toBeUndefined();
    expect(patienceFor(paceOn(5_000_000, 20), 131_072)).toBe(60_000);
    const ms = patienceFor(paceOn(5_000, 800), 60_000) ?? 0;
    expect(ms).toBeGreaterThan(60_000);
    expect(ms).toBeLessThan(75_000);
  });
});
