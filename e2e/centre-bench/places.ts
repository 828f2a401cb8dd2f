import type { SittingAbout } from '../../src/protocol/entry-header.ts';
import { bytesToBase64url } from '../../src/sealing/base64url.ts';
import { pick, type Random } from '../bench/seeded-random.ts';

/** Where a campaign's tablets are, some countries with many more than others. */
const countries = [
  ...['CD', 'CD', 'CD', 'CD', 'TG', 'TG', 'FR', 'FR', 'FR', 'DE', 'DE', 'ES', 'PT', 'BR', 'MX', 'NG', 'KE', 'ET', 'MA'],
  ...['EG', 'NL', 'BE', 'IT', 'PL', 'CA', 'US', 'US', 'PH', 'IN', 'NP', 'ZA', 'SN', 'CI', 'MY', 'NO', 'IS', 'TW', 'LU'],
] as const;

/** Days of the campaign: ten weeks around the tenth of December. */
const [firstDay, days] = [20_762, 70] as const;

/** Sittings of one tablet: each another event on another day, all in one country. */
export function makePlaces(random: Random, sittings: number): Pick<SittingAbout, 'event' | 'day' | 'country'>[] {
  const country = pick(random, countries);
  return Array.from({ length: sittings }, () => ({
    event: bytesToBase64url(Uint8Array.from({ length: 8 }, () => Math.floor(random() * 256))),
    // Most days lie around the middle.
    day: firstDay + Math.floor(((random() + random() + random()) / 3) * days),
    country,
  }));
}
