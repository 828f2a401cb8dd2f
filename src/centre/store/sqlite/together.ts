/** Gathers what comes within one turn of the event loop and hands it on as one. */
export type Together<Item> = {
  readonly add: (item: Item) => void;
  /** Hands on at once what there is. */
  readonly flush: () => void;
};

/** `handle` gets at least one item, in order of coming. */
export function createTogether<Item>(handle: (items: readonly Item[]) => void): Together<Item> {
  let items: Item[] = [];

  function flush(): void {
    const gathered = items;
    items = [];
    if (gathered.length > 0) handle(gathered);
  }

  return {
    add: (item) => {
      items.push(item);
      if (items.length === 1) setImmediate(flush);
    },
    flush,
  };
}
