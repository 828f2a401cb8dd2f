import type { Bytes } from '../../../../domain/bytes.ts';
import { type PreviewMessage, previewChannel } from '../../../../protocol/pack-preview.ts';

/** Gives the pack to whatever window shows it, at once and whenever one asks. Gives a function that ends it. */
export function showPack(pack: Bytes): () => void {
  const channel = new BroadcastChannel(previewChannel);
  const send = () => channel.postMessage({ kind: 'pack', pack } satisfies PreviewMessage);
  channel.onmessage = ({ data }: MessageEvent<PreviewMessage>) => {
    if (data.kind === 'ready') send();
  };
  send();
  return () => channel.close();
}
