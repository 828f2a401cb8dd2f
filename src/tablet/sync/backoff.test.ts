import { describe, expect, it } from 'vitest';
import { backoffMs } from './backoff.ts';

describe('backing off', () => {
  it('waits a random part of a span that doubles, up to five minutes', () => {
    const longest = [1, 2, 3, 8, 30].map((failures) => backoffMs(failures, () => 1));
    expect(longest).toEqual([4_500, 8_500, 16_500, 300_500, 300_500]);
    expect(backoffMs(30, () => 0)).toBe(500);
    expect(backoffMs(30, () => 0.5)).toBe(150_500);
  });

  it('comes back no sooner than the centre asked for, and not all tablets at once', () => {
    expect(backoffMs(1, () => 0, { afterMs: 120_000 })).toBe(120_500);
    expect(backoffMs(1, () => 1, { afterMs: 120_000 })).toBe(124_500);
  });

  it('tries a dead link often at first, and less the longer it stays dead', () => {
    expect(backoffMs(30, () => 1, { silentMs: 0 })).toBe(8_500);
    expect(backoffMs(30, () => 1, { silentMs: 400_000 })).toBe(25_500);
    expect(backoffMs(30, () => 1, { silentMs: 8 * 3_600_000 })).toBe(300_500);
    expect(backoffMs(1, () => 1, { silentMs: 400_000 })).toBe(4_500);
  });
});
