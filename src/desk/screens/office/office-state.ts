import type { Signal } from '@preact/signals';
import { endPrinting } from '../../../ui/print-frame.ts';
import type { Overview } from '../../session/overview.ts';
import type { SessionProblem, SessionProgress } from '../../session/session.ts';
import type { DeskAsks } from '../../worker/messages.ts';
import type { DeskLine } from './desk-line.ts';

/** What the office's page shows. */
export type OfficeState =
  | {
      readonly kind: 'locked';
      readonly problem?: SessionProblem | { readonly kind: 'broken' };
      /** Something was open before, and is forgotten. */
      readonly isClosed?: boolean;
    }
  | { readonly kind: 'opening'; readonly progress: SessionProgress }
  | { readonly kind: 'open'; readonly overview: Overview; readonly line: DeskLine };

type StartLine = (onProgress: (progress: SessionProgress) => void) => DeskLine;

/** Opens in a worker of its own each time, and ends it to cancel or to close: what it held is gone with it. */
export function createOfficeState(state: Signal<OfficeState>, startLine: StartLine) {
  let line: DeskLine | undefined;

  const close = () => {
    endPrinting();
    line?.end();
    line = undefined;
    state.value = { kind: 'locked', isClosed: true };
  };

  const open = async (ask: DeskAsks['open']['ask']): Promise<void> => {
    state.value = { kind: 'opening', progress: { stage: 'key' } };
    const started = startLine((progress) => {
      if (line === started && state.value.kind === 'opening') state.value = { kind: 'opening', progress };
    });
    line = started;
    const answer = await started.ask('open', ask).catch(() => ({ ok: false, problem: { kind: 'broken' } }) as const);
    // Cancelled meanwhile.
    if (line !== started) return;
    if (answer.ok) {
      state.value = { kind: 'open', overview: answer.value, line: started };
      return;
    }
    started.end();
    line = undefined;
    state.value = { kind: 'locked', problem: answer.problem };
  };

  return { open: (ask: DeskAsks['open']['ask']) => void open(ask), close };
}
