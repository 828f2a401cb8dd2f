import * as v from 'valibot';
import type { AsideList, CentreInfo, JournalList } from '../protocol/endpoints.ts';
import { uintShape } from '../protocol/shape.ts';

const asideShape = v.object({
  aside: v.array(
    v.object({
      kind: v.picklist(['fork', 'withdrawn']),
      digest: v.string(),
      journal: v.string(),
      tablet: v.string(),
      at: uintShape,
      bytes: uintShape,
    }),
  ),
});

/** The list in JSON, or `undefined`. */
export function readAside(json: unknown): AsideList['aside'] | undefined {
  const parsed = v.safeParse(asideShape, json);
  return parsed.success ? parsed.output.aside : undefined;
}

const infoShape = v.object({ protocol: v.literal(1), receiptKey: v.string(), now: uintShape });

/** What the centre says of itself, or `undefined`. */
export function readInfo(json: unknown): CentreInfo | undefined {
  const parsed = v.safeParse(infoShape, json);
  return parsed.success ? parsed.output : undefined;
}

const journalsShape = v.object({
  journals: v.array(
    v.object({
      id: v.string(),
      tablet: v.string(),
      tabletName: v.string(),
      head: uintShape,
      digest: v.string(),
      receivedAt: uintShape,
      forks: uintShape,
    }),
  ),
});

/** The list in JSON, or `undefined`. */
export function readJournals(json: unknown): JournalList['journals'] | undefined {
  const parsed = v.safeParse(journalsShape, json);
  return parsed.success ? parsed.output.journals : undefined;
}
