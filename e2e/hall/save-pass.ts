import type { Page } from '@playwright/test';
import type { Pass } from '../../src/domain/pass.ts';

/** What the app lets programs call: the store's own `savePass`, as the last screen does. */
type AppHandle = {
  readonly savePass: (
    pass: Pass,
  ) => Promise<
    | { readonly ok: true; readonly value: { readonly number: number; readonly person: number } }
    | { readonly ok: false; readonly problem: { readonly kind: string } }
  >;
};

/** Saves a pass by the function that the last screen calls; gives its number when the app says that it is sealed. Throws where it is refused. */
export async function savePass(page: Page, pass: Pass): Promise<{ readonly number: number; readonly person: number }> {
  const saved = await page.evaluate(callSavePass, { ...pass, withdrawal: [...pass.withdrawal] });
  if (!saved.ok) throw new Error(`not saved: ${saved.problem.kind}`);
  return saved.value;
}

/** Runs in the page. */
function callSavePass(plain: Omit<Pass, 'withdrawal'> & { readonly withdrawal: readonly number[] }) {
  const { barua } = globalThis as unknown as { readonly barua: AppHandle };
  return barua.savePass({ ...plain, withdrawal: Uint8Array.from(plain.withdrawal) });
}
