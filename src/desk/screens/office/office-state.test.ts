import { signal } from '@preact/signals';
import { expect, test } from 'vitest';
import type { Overview } from '../../session/overview.ts';
import type { SessionProgress } from '../../session/session.ts';
import type { DeskLine } from './desk-line.ts';
import { createOfficeState, type OfficeState } from './office-state.ts';

const ask = { keyFile: '', secret: { kind: 'passphrase', text: 'x' }, carriers: [] } as const;

/** An office's page whose workers do what the test says. */
function open() {
  const state = signal<OfficeState>({ kind: 'locked' });
  const lines: {
    onProgress: (progress: SessionProgress) => void;
    answer: (overview: object) => void;
    ended: boolean;
  }[] = [];
  const office = createOfficeState(state, (onProgress) => {
    const line = { onProgress, answer: (_: object): void => undefined, ended: false };
    lines.push(line);
    return {
      ask: () =>
        new Promise((resolve) => {
          line.answer = (overview) => resolve({ ok: true, value: overview as Overview } as never);
        }),
      end: () => {
        line.ended = true;
      },
    } as DeskLine;
  });
  return { state, lines, office };
}

test('cancelled in the middle of opening, the worker is ended, and whatever it still says is not listened to', async () => {
  const { state, lines, office } = open();
  office.open(ask);
  lines[0]?.onProgress({ stage: 'opening', opened: 500, of: 200_000 });
  expect(state.value).toMatchObject({ kind: 'opening', progress: { opened: 500 } });
  office.close();
  expect(lines[0]?.ended).toBe(true);
  lines[0]?.onProgress({ stage: 'opening', opened: 750, of: 200_000 });
  lines[0]?.answer({ title: 'too late' });
  await Promise.resolve();
  expect(state.value).toEqual({ kind: 'locked', isClosed: true });
});

test('opened again after that, another worker opens it, and the first one does not disturb it', async () => {
  const { state, lines, office } = open();
  office.open(ask);
  office.close();
  office.open(ask);
  lines[0]?.onProgress({ stage: 'opening', opened: 9, of: 9 });
  expect(state.value).toEqual({ kind: 'opening', progress: { stage: 'key' } });
  lines[0]?.answer({ title: 'first' });
  lines[1]?.answer({ title: 'second' });
  await new Promise((resolve) => setTimeout(resolve));
  expect(state.value).toMatchObject({ kind: 'open', overview: { title: 'second' } });
  expect(lines.map(({ ended }) => ended)).toEqual([true, false]);
});
