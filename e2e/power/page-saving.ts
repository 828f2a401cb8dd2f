import type { Page } from '@playwright/test';
import type { Pass } from '../../src/domain/pass.ts';
import { bytesToHex } from './code-hex.ts';
import type { SaidSealed } from './ledger.ts';

/**
 * Saving by the function that the last screen calls, which the app offers to tests as `barua.savePass`, in the page, without the minute at the screens.
 * "Sealed" counts when the word has left the browser.
 */

/** A pass as JSON carries it. */
type PlainPass = Omit<Pass, 'withdrawal'> & { readonly withdrawal: readonly number[]; readonly code: string };

/** What the page's global gives; the app's own types are not for this side. */
type PageBarua = {
  readonly savePass: (
    pass: Pass,
  ) => Promise<
    | { readonly ok: true; readonly value: { readonly number: number; readonly copies: 1 | 2 } }
    | { readonly ok: false; readonly problem: { readonly kind: string; readonly why?: string } }
  >;
};

type PageWorld = {
  readonly barua: PageBarua;
  readonly saySealed: (code: string, number: number, at: number) => Promise<void>;
};

/** What became of a row of saves. */
export type SaveAnswers = {
  readonly sealed: number;
  /** Of those, in one copy only. */
  readonly inOneCopy: number;
  /** By problem's kind, and why. */
  readonly refused: readonly string[];
};

/** Lets the page call out. To be called once per browser, after the app is up. */
export async function listenForSealed(page: Page, onSealed: (said: SaidSealed) => void): Promise<void> {
  await page.exposeFunction('saySealed', (code: string, number: number, at: number) => onSealed({ code, number, at }));
}

/** Saves passes one after the other; resolves when each was answered. Rejects where the browser dies meanwhile. */
export async function saveInPage(page: Page, passes: readonly Pass[]): Promise<SaveAnswers> {
  return page.evaluate(async (plain: readonly PlainPass[]) => {
    const { barua, saySealed } = globalThis as unknown as PageWorld;
    const refused: string[] = [];
    let sealed = 0;
    let inOneCopy = 0;
    for (const { code, withdrawal, ...pass } of plain) {
      const saved = await barua.savePass({ ...pass, withdrawal: Uint8Array.from(withdrawal) });
      if (saved.ok) {
        await saySealed(code, saved.value.number, Date.now());
        sealed += 1;
        if (saved.value.copies === 1) inOneCopy += 1;
      } else refused.push([saved.problem.kind, saved.problem.why].filter(Boolean).join(' '));
    }
    return { sealed, inOneCopy, refused };
  }, passes.map(toPlain));
}

function toPlain({ withdrawal, ...pass }: Pass): PlainPass {
  return { ...pass, withdrawal: [...withdrawal], code: bytesToHex(withdrawal) };
}
