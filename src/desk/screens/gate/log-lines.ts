import type { AuditLine, Doer } from '../../../protocol/audit-line.ts';
import { roles } from '../../../protocol/role.ts';
import { bytesToBase64url } from '../../../sealing/base64url.ts';
import type { GateWords } from './gate-words.ts';

/** Colleagues' names by their ids. */
export type NamesById = ReadonlyMap<string, string>;

/** Who did it, in words. */
export function doerToWords(by: Doer, names: NamesById, { gate: { log } }: GateWords): string {
  switch (by.kind) {
    case 'key':
      return log.byKey;
    case 'centre':
      return log.byCentre;
    case 'tablet':
      return log.tablet(toCode(by.id));
    case 'colleague':
      return names.get(bytesToBase64url(by.id)) ?? log.colleague(toCode(by.id));
  }
}

/** What was done, in words. */
export function deedToWords({ deed, ids, numbers }: AuditLine, names: NamesById, { gate }: GateWords): string {
  if (!deed) return gate.log.unknown;
  const [id] = ids;
  const named = id ? (names.get(bytesToBase64url(id)) ?? toCode(id)) : '';
  const [number = 0] = numbers;
  const role = roles[number];
  return gate.log.deeds[deed](named, String(number), role ? gate.roles[role] : '');
}

function toCode(id: Uint8Array): string {
  return bytesToBase64url(id).slice(0, 6);
}
