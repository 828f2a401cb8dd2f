import { Dexie } from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { createConnection, type Table } from './connection.ts';
import { connectDatabase } from './database.ts';
import { makeJournalRow } from './rows.ts';

let factory: IDBFactory;
const journal = (id: string) => makeJournalRow(id, new Uint8Array(16));

beforeAll(() => {
  Object.assign(globalThis, { IDBKeyRange });
});

beforeEach(() => {
  factory = new IDBFactory();
});

const connect = (onOutdated: () => void = () => undefined) => connectDatabase(factory, onOutdated);

/** Once the browser has answered whatever was asked to be opened. */
async function whenDone(begin: () => void): Promise<void> {
  const opens = vi.spyOn(factory, 'open');
  begin();
  const requests = opens.mock.results.map(({ value }) => value as IDBOpenDBRequest);
  expect(requests.length).toBeGreaterThan(0);
  await vi.waitFor(() => expect(requests.map(({ readyState }) => readyState)).not.toContain('pending'));
}

describe('an early beginning', () => {
  it('opens the database that is there, once', async () => {
    await connect().transaction('rw', async ({ journals }) => journals.put(journal('one')));
    const opens = vi.spyOn(factory, 'open');
    const connection = connect();
    connection.begin();
    connection.begin();
    expect(await connection.transaction('r', ({ journals }) => journals.count())).toBe(1);
    expect(opens).toHaveBeenCalledOnce();
  });

  it('leaves a database that has to be made to the first transaction', async () => {
    const connection = connect();
    await whenDone(() => connection.begin());
    expect(await factory.databases()).toEqual([]);
    expect(await connection.transaction('r', ({ journals }) => journals.count())).toBe(0);
  });

  it('makes no page with an older database give way', async () => {
    const schema = { name: 'growing', versions: [{ one: 'id' }] };
    type Growing = { readonly one: Table<{ readonly id: string }, string>; readonly two: Growing['one'] };
    let isOutdated = false;
    const running = createConnection<Growing>(factory, schema, () => {
      isOutdated = true;
    });
    await running.transaction('rw', async ({ one }) => one.put({ id: 'kept' }));
    const newer = createConnection<Growing>(
      factory,
      { ...schema, versions: [...schema.versions, { two: 'id' }] },
      () => undefined,
    );
    await whenDone(() => newer.begin());
    newer.close();
    expect(isOutdated).toBe(false);
    expect(await running.transaction('r', ({ one }) => one.count())).toBe(1);
  });

  it('gives way to a newer version of the app, and to an end', async () => {
    await connect().transaction('r', async () => undefined);
    let isOutdated = false;
    const overtaken = connect(() => {
      isOutdated = true;
    });
    const ended = connect();
    await whenDone(() => {
      for (const connection of [overtaken, ended]) connection.begin();
    });
    ended.close();
    await new Promise((resolve) => {
      const request = factory.open('barua', 1_000);
      request.onsuccess = () => resolve(request.result.close());
    });
    expect(isOutdated).toBe(true);
    await expect(overtaken.transaction('r', async () => undefined)).rejects.toThrow('closed');
  });
});

describe('a transaction', () => {
  it('gives rows in the order of their keys, and a range of them', async () => {
    const entry = { attempt: 1, header: new Uint8Array(1), body: new Uint8Array(1), digest: new Uint8Array(32) };
    const connection = connect();
    await connection.transaction('rw', async ({ entries }) => {
      for (const number of [10, 2, 1, 3]) entries.put({ ...entry, journal: 'a', number });
      entries.put({ ...entry, journal: 'b', number: 2 });
    });
    const [all, some, one, count] = await connection.transaction('r', ({ entries }) =>
      Promise.all([entries.list(), entries.list(['a', 2], ['a', 3]), entries.get(['a', 10]), entries.count()]),
    );
    expect(all.map(({ journal, number }) => `${journal}${number}`)).toEqual(['a1', 'a2', 'a3', 'a10', 'b2']);
    expect(some.map(({ number }) => number)).toEqual([2, 3]);
    expect([one?.number, count]).toEqual([10, 5]);
  });

  it('is undone as a whole where its work rejects', async () => {
    const connection = connect();
    const work = connection.transaction('rw', async ({ journals }) => {
      journals.put(journal('one'));
      await journals.get('one');
      throw new RangeError('no');
    });
    await expect(work).rejects.toThrow(RangeError);
    expect(await connection.transaction('r', ({ journals }) => journals.count())).toBe(0);
  });

  it('is undone as a whole where something cannot be put', async () => {
    const connection = connect();
    const work = connection.transaction('rw', async ({ journals }) => {
      journals.put(journal('one'));
      journals.put({ ...journal('two'), id: undefined as unknown as string });
    });
    await expect(work).rejects.toThrow();
    expect(await connection.transaction('r', ({ journals }) => journals.count())).toBe(0);
  });

  it('needs no request', async () => {
    expect(await connect().transaction('rw', async () => 7)).toBe(7);
  });

  it('asks for strict durability, except where it need not last', async () => {
    const made = connect();
    await made.transaction('r', ({ chunks }) => chunks.count());
    made.close();
    const asked: unknown[] = [];
    const opening = factory.open.bind(factory);
    factory.open = (...parts) => {
      const request = opening(...parts);
      request.addEventListener('success', () => {
        const whole = request.result.transaction.bind(request.result);
        request.result.transaction = (names, mode, options) => {
          asked.push([mode, options?.durability]);
          return whole(names, mode, options);
        };
      });
      return request;
    };
    const connection = connect();
    await connection.transaction('rw', async ({ chunks }) => chunks.clear());
    await connection.transaction('rw-relaxed', async ({ chunks }) => chunks.clear());
    expect(asked).toEqual([
      ['readwrite', 'strict'],
      ['readwrite', 'relaxed'],
    ]);
  });
});

describe('a connection', () => {
  it('reads what tablets wrote through Dexie, and goes on in the same database', async () => {
    const dexie = new Dexie('barua', { indexedDB: factory, IDBKeyRange });
    const entries = '[journal+number]';
    dexie.version(1).stores({ campaign: 'id', packs: 'digest', journals: 'id', entries, events: 'id', chunks: 'id' });
    await dexie.table('journals').put(journal('one'));
    dexie.close();
    const connection = connect();
    await connection.transaction('rw', async ({ journals }) => journals.put(journal('two')));
    connection.close();
    expect(await dexie.open().then((old) => old.table('journals').count())).toBe(2);
    dexie.close();
  });

  it('brings an older database up to date and keeps what is in it', async () => {
    const schema = { name: 'growing', versions: [{ one: 'id' }] };
    type Growing = { readonly one: Table<{ readonly id: string }, string>; readonly two: Growing['one'] };
    const older = createConnection<Growing>(factory, schema, () => undefined);
    await older.transaction('rw', async ({ one }) => one.put({ id: 'kept' }));
    const grown = { ...schema, versions: [...schema.versions, { two: 'id' }] };
    const newer = createConnection<Growing>(factory, grown, () => undefined);
    await newer.transaction('rw', async ({ two }) => two.put({ id: 'added' }));
    expect(await newer.transaction('r', async ({ one, two }) => [await one.list(), await two.list()])).toEqual([
      [{ id: 'kept' }],
      [{ id: 'added' }],
    ]);
    newer.close();
  });

  it('gives way to a newer version of the app, and writes nothing more', async () => {
    let isOutdated = false;
    const connection = connect(() => {
      isOutdated = true;
    });
    await connection.transaction('rw', async ({ journals }) => journals.put(journal('one')));
    await new Promise((resolve) => {
      factory.open('barua', 1_000).onsuccess = resolve;
    });
    expect(isOutdated).toBe(true);
    await expect(connection.transaction('r', ({ journals }) => journals.count())).rejects.toThrow();
    await expect(connect().transaction('r', ({ journals }) => journals.count())).rejects.toThrow();
  });

  it('opens again where the browser has closed it', async () => {
    const connection = connect();
    let closeIt: () => void = () => undefined;
    const opening = factory.open.bind(factory);
    factory.open = (...parts) => {
      const request = opening(...parts);
      request.addEventListener('success', () => {
        closeIt = () => {
          request.result.close();
          request.result.onclose?.(new Event('close') as never);
        };
      });
      return request;
    };
    await connection.transaction('rw', async ({ journals }) => journals.put(journal('one')));
    closeIt();
    expect(await connection.transaction('r', ({ journals }) => journals.count())).toBe(1);
  });
});
