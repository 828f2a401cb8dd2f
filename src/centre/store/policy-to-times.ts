import type { RetentionPolicy } from './retention.ts';

const dayMs = 86_400_000;

/** What arrived before these times (epoch ms) is old enough; 0 where nothing is. */
export function policyToTimes(policy: RetentionPolicy | undefined, now: number) {
  const toTime = (days = 0) => (days === 0 ? 0 : now - days * dayMs);
  return { pagesBefore: toTime(policy?.pageDays), bodiesBefore: toTime(policy?.bodyDays) };
}
