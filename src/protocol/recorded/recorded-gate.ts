import type { AuditLine, Deed } from '../audit-line.ts';

const id = (from: number, length = 16) => Uint8Array.from({ length }, (_, index) => from + index);
const [colleague, tablet] = [id(1), id(101)];
const at = 1_795_420_800_000;

/** The invite in `gate-v1.json`. */
export const recordedInvite = {
  id: colleague,
  role: 'organiser',
  expiresAt: 1_795_424_400,
  name: 'Amina Kalombo',
} as const;

/** What the log in `gate-v1.json` tells: every doer, every deed of its day but for those that say nothing new. */
export const recordedDeeds: readonly (AuditLine & { readonly deed: Deed })[] = [
  { deed: 'published', by: { kind: 'key' } as const, ids: [id(32, 32), id(64, 32)], numbers: [1_795_420_800] },
  { deed: 'tablet-joined', by: { kind: 'tablet', id: tablet } as const, ids: [tablet, id(201)], numbers: [] },
  { deed: 'tablet-withdrawn', by: { kind: 'key' } as const, ids: [tablet], numbers: [] },
  { deed: 'tablet-restored', by: { kind: 'key' } as const, ids: [tablet], numbers: [] },
  { deed: 'office-wrote', by: { kind: 'key' } as const, ids: [id(96, 32)], numbers: [1] },
  { deed: 'erased', by: { kind: 'key' } as const, ids: [id(128, 32)], numbers: [2, 3] },
  { deed: 'colleague-joined', by: { kind: 'key' } as const, ids: [colleague], numbers: [1] },
  { deed: 'signed-in', by: { kind: 'colleague', id: colleague } as const, ids: [colleague], numbers: [] },
  { deed: 'reported', by: { kind: 'colleague', id: colleague } as const, ids: [id(7, 3)], numbers: [212] },
  { deed: 'role-given', by: { kind: 'key' } as const, ids: [colleague], numbers: [2] },
  { deed: 'signed-out', by: { kind: 'colleague', id: colleague } as const, ids: [colleague], numbers: [] },
  { deed: 'role-taken', by: { kind: 'key' } as const, ids: [colleague], numbers: [] },
  { deed: 'let-go', by: { kind: 'centre' } as const, ids: [], numbers: [5, 0] },
].map((line, index) => ({ number: index + 1, at: at + index, ...line }) as AuditLine & { readonly deed: Deed });
