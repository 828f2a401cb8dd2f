import { batch, signal } from '@preact/signals';
import { afterEach, expect, test, vi } from 'vitest';
import type { Cell } from '../../../domain/action.ts';
import type { CampaignEvent } from '../../../domain/campaign-event.ts';
import { bad, good } from '../../../domain/outcome.ts';
import type { EventTotals } from '../../store/journal-account.ts';
import type { TabletStore } from '../../store/tablet-store.ts';
import { watchOwnCount } from './own-count.ts';

const event: CampaignEvent = {
  id: 'AAAAAAAAAAA',
  title: 'Debate',
  kind: 'debate',
  venue: '',
  city: '',
  country: '',
  day: 1,
  expected: 0,
  goal: 0,
  cases: [1, 2],
  under18: false,
  profile: 'full',
};

afterEach(() => void vi.useRealTimers());

test('adds the open sitting to the earlier ones of the event, and counts on', async () => {
  const store = makeStore();
  const own = watchOwnCount(store, event);
  await store.settle();
  expect(own.figures.value).toMatchObject({ people: 7, actions: 9, cases: [{ case: 1, n: 9 }] });
  store.save(2);
  expect(own.figures.value).toMatchObject({ number: 11, people: 8, actions: 10 });
  expect(own.figures.value?.cases).toContainEqual({ case: 2, n: 1 });
});

test('what is saved while the journal is read is counted once', async () => {
  const store = makeStore({ whileReading: 3 });
  const own = watchOwnCount(store, event);
  await store.settle();
  expect(own.figures.value).toMatchObject({ people: 10, actions: 12 });
});

test('a closed sitting stays in the count', async () => {
  const store = makeStore();
  const own = watchOwnCount(store, event);
  await store.settle();
  store.closeSitting();
  await store.settle();
  expect(own.figures.value).toMatchObject({ people: 7, actions: 9 });
  own.stop();
});

test('a sitting of another event is not this event’s', async () => {
  const store = makeStore();
  const own = watchOwnCount(store, { ...event, id: 'BBBBBBBBBBB' });
  await store.settle();
  expect(own.figures.value).toMatchObject({ people: 0, actions: 0, cases: [] });
});

test('where the journal cannot be read nothing is said, until it can', async () => {
  vi.useFakeTimers();
  const store = makeStore();
  store.breakReading();
  const own = watchOwnCount(store, event);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(own.figures.value).toBeUndefined();
  store.mendReading();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(own.figures.value).toMatchObject({ people: 7, actions: 9 });
  own.stop();
});

test('a sitting that opens where the journal cannot be read leaves what was known, and is counted later', async () => {
  vi.useFakeTimers();
  const store = makeStore();
  const own = watchOwnCount(store, event);
  await vi.advanceTimersByTimeAsync(1);
  store.breakReading();
  store.closeSitting();
  expect(own.figures.value).toMatchObject({ number: 10, people: 7, actions: 9 });
  await vi.advanceTimersByTimeAsync(60_000);
  store.openSitting();
  store.save(2);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(own.figures.value).toMatchObject({ number: 10, people: 7, actions: 9 });
  store.mendReading();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(own.figures.value).toMatchObject({ number: 11, people: 8, actions: 10 });
  own.stop();
});

test('a tablet that saves without a pause is read as soon as it has one', async () => {
  vi.useFakeTimers();
  const store = makeStore({ saveAtReading: 8 });
  const own = watchOwnCount(store, event);
  await vi.advanceTimersByTimeAsync(1);
  expect(own.figures.value).toBeUndefined();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(own.figures.value).toMatchObject({ people: 15, actions: 17 });
  own.stop();
});

test('after its end nothing is read any more', async () => {
  vi.useFakeTimers();
  const store = makeStore();
  store.breakReading();
  const own = watchOwnCount(store, event);
  await vi.advanceTimersByTimeAsync(1);
  own.stop();
  expect(vi.getTimerCount()).toBe(0);
});

/** A store with five people of an earlier sitting and two of the open one, who signed nine times for case 1. */
function makeStore({ whileReading = 0, saveAtReading = 0 } = {}) {
  let isReadable = true;
  let busyReadings = saveAtReading;
  let earlier = { people: 5, n: 6 };
  const sign = (number: number, n: number): Cell => ({
    case: number,
    purpose: 'appeal',
    form: 'signature',
    channel: 'tablet',
    n,
  });
  const none = {
    written: 0,
    safeHere: 0,
    atCentre: 0,
    receiptAt: 0,
    sittingActions: 0,
    inForkedJournals: 0,
    pages: 0,
    copies: [],
    carried: 0,
    carriedPages: 0,
    pageBytes: 0,
    isCounted: true,
  };
  const counts = signal({ ...none, written: 10, sittingPeople: 2 });
  const sittingCells = signal<readonly Cell[]>([sign(1, 3)]);
  const sitting: TabletStore['sitting'] & { value: unknown } = signal({
    event,
    profile: 'full',
    opening: 8,
    openedAt: 0,
  });
  let toSave = whileReading;
  const save = (number: number) =>
    batch(() => {
      counts.value = {
        ...counts.value,
        written: counts.value.written + 1,
        sittingPeople: counts.value.sittingPeople + 1,
      };
      sittingCells.value = [...sittingCells.value, sign(number, 1)];
    });
  return {
    counts,
    sitting,
    sittingCells,
    save,
    settle: () => new Promise((resolve) => setTimeout(resolve, 5)),
    closeSitting: () => {
      const n = sittingCells.value.reduce((sum, cell) => sum + cell.n, 0);
      earlier = { people: earlier.people + counts.value.sittingPeople, n: earlier.n + n };
      batch(() => {
        counts.value = { ...counts.value, sittingPeople: 0 };
        sittingCells.value = [];
        sitting.value = undefined;
      });
    },
    openSitting: () => {
      sitting.value = { event, profile: 'full', opening: 12, openedAt: 0 };
    },
    breakReading: () => {
      isReadable = false;
    },
    mendReading: () => {
      isReadable = true;
    },
    journal: async () => ({ journal: new Uint8Array(16), head: 1, digest: new Uint8Array(32), acknowledged: 0 }),
    readEventTotals: async () => {
      if (!isReadable) return bad({ kind: 'not-read' } as const);
      const total = {
        event,
        people: earlier.people + counts.value.sittingPeople,
        cells: [sign(1, earlier.n), ...sittingCells.value],
      };
      for (; toSave > 0; toSave -= 1) save(1);
      if (busyReadings > 0) {
        busyReadings -= 1;
        save(1);
      }
      return good([total as unknown as EventTotals]);
    },
  };
}
