import { organiserWords, words } from '../../text/text.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { type Step, Steps } from '../../ui/steps.tsx';
import { type Device, detectDevice } from '../platform/device.ts';

type InstallStep =
  | 'dots'
  | 'lines'
  | 'share'
  | 'bar'
  | 'addHome'
  | 'addPage'
  | 'addApple'
  | 'dock'
  | 'open'
  | 'openApple';

const stepsByDevice: Record<Device, readonly InstallStep[]> = {
  'android-chrome': ['dots', 'addHome', 'open'],
  'android-samsung': ['lines', 'addPage', 'open'],
  'android-firefox': ['dots', 'addHome', 'open'],
  'android-other': ['dots', 'addHome', 'open'],
  apple: ['share', 'addApple', 'openApple'],
  'desktop-chromium': ['bar', 'open'],
  'desktop-other': ['dock', 'open'],
};

const pictureByStep: Record<InstallStep, Step['picture']> = {
  dots: 'dots',
  lines: 'lines',
  share: 'share',
  bar: 'download',
  addHome: 'add',
  addPage: 'add',
  addApple: 'add',
  dock: 'add',
  open: 'letter',
  openApple: 'letter',
};

type HowToDialogProps = { readonly about: 'install' | 'keyboard'; readonly onClose: () => void };

/** What a page cannot do itself, step by step: installing on this very device, and keeping the keyboard from learning names. */
export function HowToDialog({ about, onClose }: HowToDialogProps) {
  const { install, keyboard } = organiserWords.value.preparing;
  const steps =
    about === 'install'
      ? stepsByDevice[detectDevice(navigator)].map((step) => ({
          picture: pictureByStep[step],
          text: install.steps[step],
        }))
      : keyboard.keyboards.map((text) => ({ picture: 'gear' as const, text }));
  return (
    <Dialog
      title={about === 'install' ? install.title : keyboard.title}
      onClose={onClose}
      closeLabel={words.value.general.close}
    >
      <Steps steps={steps} />
    </Dialog>
  );
}
