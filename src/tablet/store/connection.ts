/** `rw` is on the disk when it is done (strict durability); `rw-relaxed` some time later. */
export type Mode = 'r' | 'rw' | 'rw-relaxed';

/** One table within one transaction. What is put or cleared needs no waiting for: where it fails, the whole transaction does. */
export type Table<Row, Key> = {
  readonly get: (key: Key) => Promise<Row | undefined>;
  /** All rows in the order of their keys, or those from `first` to `last`, both included. */
  readonly list: (first?: Key, last?: Key) => Promise<Row[]>;
  readonly count: () => Promise<number>;
  /** Where there is a row with this key, nothing of the transaction is done. */
  readonly add: (row: Row) => void;
  /** Takes the place of the row with the same key. */
  readonly put: (row: Row) => void;
  /** Without such a row, nothing. */
  readonly delete: (key: Key) => void;
  readonly clear: () => void;
};

/** A connection to one IndexedDB database, which opens at the first transaction and again where the browser has closed it. */
export type Connection<Tables> = {
  /**
   * Begins to open a database that is there as this version of the app wants it; any other is left to the first transaction, and no other page is
   * made to give way.
   */
  readonly begin: () => void;
  /** Done when the transaction is complete; undone as a whole, and rejected, where `work` rejects. `work` may wait for its own requests only. */
  readonly transaction: <Value>(mode: Mode, work: (tables: Tables) => Promise<Value>) => Promise<Value>;
  /** For good. */
  readonly close: () => void;
};

export type Schema = {
  readonly name: string;
  /**
   * What each version adds, in Dexie's words: by table its key. Nothing here is ever changed or removed, versions are only added. A page of an
   * older app gives way to a newer database and is refused it.
   */
  readonly versions: readonly Readonly<Record<string, string>>[];
};

/**
 * Makes a connection; opens nothing yet. `onOutdated` is called, after closing, when a newer version of the app wants the database. Dexie makes the
 * database and brings an older one up to date (`make-database.ts`), and is loaded for that only: what every start and every save needs is
 * here, for Dexie would be 27 kB of the 75 that a tablet may load, and was two fifths of the app's script time while saving (both measured).
 */
export function createConnection<Tables>(
  factory: IDBFactory,
  schema: Schema,
  onOutdated: () => void,
): Connection<Tables> {
  let opening: Promise<IDBDatabase> | undefined;
  let early: Promise<IDBDatabase | undefined> | undefined;
  let isClosed = false;
  const names = schema.versions.flatMap((tables) => Object.keys(tables));

  function close(): void {
    isClosed = true;
    // Requests that are under way come to their end first.
    for (const each of [opening, early]) each?.then((database) => database?.close()).catch(() => undefined);
  }

  const openWatched = async (how: 'as-wanted' | 'as-it-is') => {
    const made = await openMade(factory, schema, how);
    return made && watch(made);
  };

  async function open(): Promise<IDBDatabase> {
    const begun = early;
    early = undefined;
    const made = (await begun) ?? (await openWatched('as-wanted'));
    if (made) return made;
    const { makeDatabase } = await import('./make-database.ts');
    await makeDatabase(factory, schema);
    const fresh = await openMade(factory, schema, 'as-wanted');
    if (!fresh) throw new DOMException('made, and not there', 'NotFoundError');
    return watch(fresh);
  }

  function watch(database: IDBDatabase): IDBDatabase {
    database.onversionchange = () => {
      close();
      onOutdated();
    };
    database.onclose = () => {
      opening = undefined;
      early = undefined;
    };
    return database;
  }

  return {
    begin: () => {
      // Where it fails, the first transaction tries for itself and tells.
      if (!opening && !isClosed) early ??= openWatched('as-it-is').catch(() => undefined);
    },
    transaction: async (mode, work) => {
      if (isClosed) throw new DOMException('closed', 'InvalidStateError');
      opening ??= open().catch((error: unknown) => {
        opening = undefined;
        throw error;
      });
      const database = await opening;
      if (isClosed) throw new DOMException('closed', 'InvalidStateError');
      const transaction = database.transaction(names, mode === 'r' ? 'readonly' : 'readwrite', {
        durability: mode === 'rw-relaxed' ? 'relaxed' : 'strict',
      });
      const done = new Promise<void>((resolve, reject) => {
        transaction.oncomplete = () => resolve();
        transaction.onabort = () => reject(transaction.error ?? new DOMException('aborted', 'AbortError'));
      });
      try {
        const value = await work(openTables<Tables>(transaction, names));
        commit(transaction);
        await done;
        return value;
      } catch (error) {
        done.catch(() => undefined);
        abort(transaction);
        throw error;
      }
    },
    close,
  };
}

/**
 * The database as this version of the app wants it; `undefined` where it is not there yet or older. A newer one is refused. To ask for a version tells every other page
 * that has an older one to give way: `as-it-is` asks for none, and gives `undefined` for every other version.
 */
function openMade(
  factory: IDBFactory,
  { name, versions }: Schema,
  how: 'as-wanted' | 'as-it-is',
): Promise<IDBDatabase | undefined> {
  const wanted = toBrowserVersion(versions.length);
  return new Promise((resolve, reject) => {
    let isBehind = false;
    const request = how === 'as-wanted' ? factory.open(name, wanted) : factory.open(name);
    request.onupgradeneeded = () => {
      isBehind = true;
      request.transaction?.abort();
    };
    request.onerror = (event) => {
      event.preventDefault();
      if (isBehind) resolve(undefined);
      else reject(request.error);
    };
    request.onsuccess = () => {
      const made = request.result;
      if (made.version === wanted) return resolve(made);
      made.close();
      resolve(undefined);
    };
  });
}

/** Dexie leaves room between its versions. */
function toBrowserVersion(version: number): number {
  return version * 10;
}

/** Sooner than by itself, which waits until the page has heard of every request. */
function commit(transaction: IDBTransaction): void {
  try {
    transaction.commit();
  } catch {
    // It has ended already, by itself or with an error: `done` tells which.
  }
}

function abort(transaction: IDBTransaction): void {
  try {
    transaction.abort();
  } catch {
    // It has ended already.
  }
}

function openTables<Tables>(transaction: IDBTransaction, names: readonly string[]): Tables {
  return Object.fromEntries(names.map((name) => [name, openTable(transaction, name)])) as Tables;
}

function openTable(transaction: IDBTransaction, name: string): Table<unknown, IDBValidKey> {
  const store = () => transaction.objectStore(name);
  return {
    get: (key) => toPromise(store().get(key)),
    list: (first, last) =>
      toPromise(store().getAll(first === undefined ? undefined : IDBKeyRange.bound(first, last ?? first))),
    count: () => toPromise(store().count()),
    add: (row) => void store().add(row),
    put: (row) => void store().put(row),
    delete: (key) => void store().delete(key),
    clear: () => void store().clear(),
  };
}

function toPromise<Value>(request: IDBRequest<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
