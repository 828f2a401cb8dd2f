export type StoreHealth =
  | { readonly kind: 'two-copies' }
  /** One copy is out of order; writing goes on, a restart is asked for. */
  | { readonly kind: 'one-copy'; readonly broken: 'database' | 'file'; readonly why: string }
  /** This browser has no OPFS: one copy is all there can be. */
  | { readonly kind: 'one-copy-only' }
  | { readonly kind: 'failing' };

export type Healing = {
  /**
   * Whether the browser had deleted the database: built again from the file, or with no second copy either. The last shows only where
   * `localStorage` outlived both, as it does Chromium's wipe.
   */
  readonly wiped: false | 'restored' | 'nothing-left';
  readonly restoredToDatabase: number;
  readonly restoredToFile: number;
};

export type OpenTabletProblem =
  | { readonly kind: 'second-tab' }
  /** Private mode, or storage refused by settings. */
  | { readonly kind: 'storage-refused' }
  | { readonly kind: 'storage-hangs' }
  /** A newer version of the app made the database, and the second copy is not there. It is left alone. */
  | { readonly kind: 'app-outdated' };
