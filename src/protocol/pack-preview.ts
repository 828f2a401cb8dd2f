import type { Bytes } from '../domain/bytes.ts';

/** Over which the desk's page shows a draft to a window of the app on the same computer; nothing of it leaves the browser. */
export const previewChannel = 'barua-pack-preview';

export type PreviewMessage =
  /** The window waits for a pack. */
  | { readonly kind: 'ready' }
  /** A pack as it would be published. */
  | { readonly kind: 'pack'; readonly pack: Bytes };
