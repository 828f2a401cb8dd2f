import type { Outcome } from '../../domain/outcome.ts';
import { good } from '../../domain/outcome.ts';
import type { Pass, PassProblem } from '../../domain/pass.ts';
import type { PageFile } from '../../protocol/page-file.ts';
import type { AppendWithPages, PagesProblem } from './append-with-pages.ts';
import { countTold } from './rows.ts';
import { draftPass } from './sittings.ts';
import type { TabletState } from './tablet-state.ts';
import type { Saved, SaveProblem } from './tablet-store.ts';

/** A page of the pass's letter `letter` (from 0). */
export type WrittenPage = { readonly letter: number; readonly file: PageFile };

export type SaveWithPages = (
  pass: Pass,
  pages: readonly WrittenPage[],
) => Promise<Outcome<Saved, SaveProblem | PassProblem | PagesProblem | { readonly kind: 'no-sitting' }>>;

/** Saves passes whose letters have pages. */
export function createSaveWithPages(state: TabletState, append: AppendWithPages): SaveWithPages {
  return async (pass, pages) => {
    const whole: Pass = { ...pass, pages: pages.map(({ letter }, attachment) => ({ letter, attachment })) };
    const at = state.environment.clock();
    const files = pages.map(({ file }) => file);
    const appended = await append(files, (journal, attachments) => draftPass(journal, whole, at, attachments));
    if (!appended.ok) return appended;
    const { journal, copies } = appended.value;
    return good({ number: journal.head, person: journal.sitting ? countTold(journal.sitting) : 0, copies });
  };
}
