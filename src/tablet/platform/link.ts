import { type ReadonlySignal, signal } from '@preact/signals';

/** The Network Information API, where there is one: Chromium on Android and ChromeOS. */
export type Connection = EventTarget & { readonly type?: string };

/** Whether the link is one that nobody pays by the megabyte, as far as a browser knows: a phone's hotspot is Wi-Fi to it. One that does not say what link it has counts as one that costs. */
export function watchLink(connection: Connection | undefined): ReadonlySignal<boolean> {
  const isFree = () => connection?.type === 'wifi' || connection?.type === 'ethernet';
  const state = signal(isFree());
  connection?.addEventListener('change', () => {
    state.value = isFree();
  });
  return state;
}
