/** `rw` is on the disk when it is done (strict durability); `rw-relaxed` some time later. */
export type Mode = 'r' | 'rw' | 'rw-relaxed';

/** One table within one transaction. What is put or cleared needs no waiting for: where it fails, the whole transaction does. */
export type Table<Row, Key> = {
  readonly get: (key: Key) => Promise<Row | undefined>;
  /** All rows in the order of their keys, or those from `first` to `last`, both included. */
  readonly list: (first?: Key, last?: Key) => Promise<Row[]>;
  readonly count: () => Promise<number>;
  /** Takes the place of the row with the same key. */
  readonly put: (row: Row) => void;
  /** Without such a row, nothing. */
  readonly delete: (key: Key) => void;
  readonly clear: () => void;
};

/** A connection to one IndexedDB database, which opens at the first transaction and again where the browser has closed it. */
export type Connection<Tables> = {
  /** Done when the transaction is complete; undone as a whole, and rejected, where `work` rejects. `work` may wait for its own requests only. */
  readonly transaction: <Value>(mode: Mode, work: (tables: Tables) => Promise<Value>) => Promise<Value>;
  /** For good. */
  readonly close: () => void;
};

export type Schema = {
  readonly name: string;
  /** An older database is given the tables that it lacks; a newer one is refused. */
  readonly version: number;
  /** By table: where in a row its key is. Nothing here is ever changed or removed: an older page may open a newer database. */
  readonly keyPaths: Readonly<Record<string, string | readonly string[]>>;
};

/**
 * Makes a connection; opens nothing yet. `onOutdated` is called, after closing, when a newer version of the app wants the database.
 * A library would be 27 kB of the 75 that a tablet may load, and was two fifths of the app's script time while saving (both measured).
 */
export function createConnection<Tables>(
  factory: IDBFactory,
  { name, version, keyPaths }: Schema,
  onOutdated: () => void,
): Connection<Tables> {
  let opening: Promise<IDBDatabase> | undefined;
  let isClosed = false;
  const names = Object.keys(keyPaths);

  function close(): void {
    isClosed = true;
    // Requests that are under way come to their end first.
    opening?.then((database) => database.close()).catch(() => undefined);
  }

  function open(): Promise<IDBDatabase> {
    return new Promise((resolve, reject) => {
      const request = factory.open(name, version);
      request.onupgradeneeded = () => addTables(request.result, keyPaths);
      request.onerror = () => reject(request.error);
      request.onsuccess = () => {
        const database = request.result;
        database.onversionchange = () => {
          close();
          onOutdated();
        };
        database.onclose = () => {
          opening = undefined;
        };
        resolve(database);
      };
    });
  }

  return {
    transaction: async (mode, work) => {
      if (isClosed) throw new DOMException('closed', 'InvalidStateError');
      opening ??= open();
      const database = await opening;
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

function addTables(database: IDBDatabase, keyPaths: Schema['keyPaths']): void {
  for (const [table, keyPath] of Object.entries(keyPaths)) {
    if (!database.objectStoreNames.contains(table)) database.createObjectStore(table, { keyPath: keyPath as string });
  }
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
