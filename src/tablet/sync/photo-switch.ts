import { type ReadonlySignal, signal } from '@preact/signals';
import { readSetting, writeSetting } from '../store/settings.ts';
import type { DataUse } from './data-use.ts';

/** When pages and photographs may travel: text always may. */
export type PhotoSwitch = {
  readonly isWifiOnly: ReadonlySignal<boolean>;
  /** Read inside effects: it changes with the switch, the link and what was spent. Where the browser does not say what link it has, the switch means, when somebody says so. */
  readonly mayGo: () => boolean;
  readonly setWifiOnly: (isWifiOnly: boolean) => void;
  /** What waits now may go over any link, until it is through. */
  readonly allowNow: () => void;
  readonly forgetNow: () => void;
};

/** Reads the switch as it was left. `isFree`: the link costs nobody anything (`data-use.ts`). */
export function createPhotoSwitch(isFree: ReadonlySignal<boolean>, { isSpent }: Pick<DataUse, 'isSpent'>): PhotoSwitch {
  const isWifiOnly = signal(false);
  const isAllowedNow = signal(false);
  void readSetting('photosOnWifiOnly').then((kept) => {
    isWifiOnly.value = kept;
  });
  return {
    isWifiOnly,
    mayGo: () => isFree.value || isAllowedNow.value || !(isWifiOnly.value || isSpent()),
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
