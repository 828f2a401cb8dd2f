import { type ReadonlySignal, signal } from '@preact/signals';
import { readSetting, writeSetting } from '../store/settings.ts';

/** When pages and photographs may travel: text always may. */
export type PhotoSwitch = {
  readonly isWifiOnly: ReadonlySignal<boolean>;
  /** Read inside effects: it changes with the switch and the link. A browser that does not say what link it has counts as none: then the switch means, when somebody says so. */
  readonly mayGo: () => boolean;
  readonly setWifiOnly: (isWifiOnly: boolean) => void;
  /** What waits now may go over any link, until it is through. */
  readonly allowNow: () => void;
  readonly forgetNow: () => void;
};

/** The Network Information API, where there is one: Chromium on Android and ChromeOS. */
type Connection = EventTarget & { readonly type?: string };

/** Reads the switch as it was left. */
export function createPhotoSwitch(connection: Connection | undefined): PhotoSwitch {
  const isWifiOnly = signal(false);
  const isAllowedNow = signal(false);
  const link = signal(connection?.type);
  connection?.addEventListener('change', () => {
    link.value = connection.type;
  });
  void readSetting('photosOnWifiOnly').then((kept) => {
    isWifiOnly.value = kept;
  });
  return {
    isWifiOnly,
    mayGo: () => !isWifiOnly.value || isAllowedNow.value || link.value === 'wifi' || link.value === 'ethernet',
    setWifiOnly: (value) => {
      isWifiOnly.value = value;
      isAllowedNow.value = false;
      void writeSetting('photosOnWifiOnly', value);
    },
    allowNow: () => {
      isAllowedNow.value = true;
    },
    forgetNow: () => {
      isAllowedNow.value = false;
    },
  };
}
