import { expect, test } from 'vitest';
import type { DeskLine } from './desk-line.ts';
import { createMaking } from './making.ts';

const ask = { what: 'print-list', case: 1 } as const;
const made = { name: 'list.html', file: new Blob(), lines: 7 };

/** A worker that answers when the test says, and a browser that saves and prints. */
function open(print: () => Promise<void> = async () => undefined) {
  const asked: PromiseWithResolvers<typeof made>[] = [];
  const saved: string[] = [];
  const line = {
    ask: () => {
      const answer = Promise.withResolvers<typeof made>();
      asked.push(answer);
      return answer.promise;
    },
  } as unknown as DeskLine;
  return { asked, saved, making: createMaking(line, { save: ({ name }) => saved.push(name), print }) };
}

test('a file is said to be under way until it is saved, and a second press meanwhile makes no second one', async () => {
  const { asked, saved, making } = open();
  const saving = making.save(ask);
  expect(making.state.value).toEqual({ kind: 'busy' });
  await making.save(ask);
  asked[0]?.resolve(made);
  await saving;
  expect([asked.length, saved, making.state.value]).toEqual([1, ['list.html'], { kind: 'saved', lines: 7 }]);
});

test('what the worker cannot make, or the browser cannot print, is said, and can be asked for again', async () => {
  const broken = open();
  const saving = broken.making.save(ask);
  broken.asked[0]?.reject(new Error('no room'));
  await saving;
  expect([broken.saved, broken.making.state.value]).toEqual([[], { kind: 'failed' }]);

  const { asked, making } = open(() => Promise.reject(new Error('no frame')));
  const printing = making.print(ask);
  asked[0]?.resolve(made);
  await printing;
  expect(making.state.value).toEqual({ kind: 'failed' });
  const again = making.save(ask);
  asked[1]?.resolve(made);
  await again;
  expect(making.state.value).toEqual({ kind: 'saved', lines: 7 });
});
