import { type ReadonlySignal, signal } from '@preact/signals';
import { offerDownload } from '../../../ui/offer-download.ts';
import { printInFrame } from '../../../ui/print-frame.ts';
import type { ExportAsk } from '../../lists/make-export.ts';
import { printStyle } from '../../print/print-style.ts';
import type { DeskAsks } from '../../worker/messages.ts';
import type { DeskLine } from './desk-line.ts';

type MadeFile = DeskAsks['export']['answer'];

/** How the file stands that was last asked for. `saved`: how many lines it has. */
type MakingState =
  | { readonly kind: 'none' | 'busy' | 'printed' | 'failed' }
  | { readonly kind: 'saved'; readonly lines: number };

/** Files that the worker makes, one at a time. */
export type Making = {
  readonly state: ReadonlySignal<MakingState>;
  readonly save: (ask: ExportAsk) => Promise<void>;
  readonly print: (ask: ExportAsk) => Promise<void>;
  /** Something else that the worker was asked for on this page did not come. */
  readonly fail: () => void;
};

type Handing = {
  readonly save: (made: MadeFile) => void;
  readonly print: (made: MadeFile) => Promise<void>;
};

const byBrowser: Handing = {
  save: ({ file, name }) => offerDownload(file, name),
  print: ({ file }) => printInFrame(file, printStyle),
};

/** Nothing is asked for yet. */
export function createMaking({ ask }: Pick<DeskLine, 'ask'>, handing: Handing = byBrowser): Making {
  const state = signal<MakingState>({ kind: 'none' });

  async function make(what: ExportAsk, hand: (made: MadeFile) => Promise<MakingState>): Promise<void> {
    if (state.value.kind === 'busy') return;
    state.value = { kind: 'busy' };
    // Whatever breaks, in the worker or in the browser's printing, somebody stands before it and must see it.
    state.value = await ask('export', what)
      .then(hand)
      .catch((): MakingState => ({ kind: 'failed' }));
  }

  return {
    state,
    save: (what) =>
      make(what, async (made) => {
        handing.save(made);
        return { kind: 'saved', lines: made.lines };
      }),
    print: (what) =>
      make(what, async (made) => {
        await handing.print(made);
        return { kind: 'printed' };
      }),
    fail: () => {
      state.value = { kind: 'failed' };
    },
  };
}
