import { bad, good, type Outcome } from '../../domain/outcome.ts';
import type { AsideRow } from '../../protocol/keeping-content.ts';
import type { ArgumentsProblem, UnlockOptions } from './arguments.ts';
import { readNumber, readText, readTexts, type Values } from './option-values.ts';

/** Commands about what the centre keeps, lets go and has put aside. */
export type KeepingCommand =
  /** 0 is for ever. */
  | ({ readonly kind: 'keep'; readonly pageDays: number; readonly bodyDays: number } & UnlockOptions)
  /** `pages`: folder of the sealed pages that the office has. */
  | ({ readonly kind: 'opened'; readonly pages: string | undefined } & UnlockOptions)
  | ({ readonly kind: 'aside'; readonly rows: readonly AsideRow[] } & UnlockOptions);

const text = { type: 'string' } as const;
const list = { type: 'string', multiple: true } as const;

/** What they take, besides what opens the key file. */
export const keepingOptions = <Unlock extends object>(unlock: Unlock) =>
  ({
    keep: { ...unlock, pages: text, letters: text },
    opened: { ...unlock, pages: text },
    aside: { ...unlock, release: list, discard: list },
  }) as const;

/** A hundred years. */
const mostDays = 36_500;

/** The command, its key file's options read already. */
export function readKeepingCommand(
  kind: KeepingCommand['kind'],
  values: Values,
  unlock: UnlockOptions,
): Outcome<KeepingCommand, ArgumentsProblem> {
  switch (kind) {
    case 'keep': {
      const pages = readDays(values, 'pages');
      if (!pages.ok) return pages;
      const letters = readDays(values, 'letters');
      if (!letters.ok) return letters;
      return good({ kind, ...unlock, pageDays: pages.value, bodyDays: letters.value });
    }
    case 'opened':
      return good({ kind, ...unlock, pages: readText(values, 'pages') });
    case 'aside': {
      const rows = (['release', 'discard'] as const).flatMap((decision) =>
        readTexts(values, decision).map((digest) => ({ digest, decision })),
      );
      const wrong = rows.find(({ digest }) => !/^[\w-]{43}$/.test(digest));
      return wrong
        ? bad({ kind: 'option-missing', option: `--${wrong.decision} ID` })
        : good({ kind, ...unlock, rows });
    }
  }
}

/** Days, or 0 for the word `for-ever`. */
function readDays(values: Values, option: string): Outcome<number, ArgumentsProblem> {
  return readText(values, option) === 'for-ever' ? good(0) : readNumber(values, option, 1, mostDays);
}
