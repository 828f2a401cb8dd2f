import { language, organiserWords } from '../../text/text.ts';
import { Button } from '../../ui/button.tsx';
import { Choice } from '../../ui/choice.tsx';
import { toMegabytes } from './data-sentence.tsx';
import type { Tablet } from './tablet.ts';

/** What of pages and photographs is still to be sent, in megabytes, and what they wait for. Nothing where there are none. */
export function PhotoSentences({ tablet }: { readonly tablet: Tablet }) {
  const { photos: say, storing } = organiserWords.value;
  const { pages, pageBytes } = tablet.store.counts.value;
  const { sentBytes, aside } = tablet.sync.pages.value;
  const photos = tablet.photos.value;
  if (pages === 0) return null;
  const isHeld = photos && !photos.mayGo();
  const isSpent = tablet.data.value?.isSpent() === true;
  return (
    <>
      <p>
        {say.waiting(pages, toMegabytes(pageBytes - sentBytes, language.value.tag))}
        {isHeld && ` ${isSpent ? storing.held : say.forWifi}`}
      </p>
      {aside > 0 && <p>{say.aside(aside)}</p>}
    </>
  );
}

/** Sends what the switch holds back, this once. */
export function SendPhotosButton({ tablet }: { readonly tablet: Tablet }) {
  const photos = tablet.photos.value;
  if (!photos || photos.mayGo() || tablet.store.counts.value.pages === 0) return null;
  const send = () => {
    photos.allowNow();
    tablet.sync.nudge();
  };
  return <Button onPress={send}>{organiserWords.value.photos.sendNow}</Button>;
}

/** For who pays by the megabyte. */
export function PhotoSwitchChoice({ tablet }: { readonly tablet: Tablet }) {
  const { photos: say } = organiserWords.value;
  const photos = tablet.photos.value;
  if (!photos) return null;
  return (
    <Choice kind="checkbox" label={say.wifiOnly} checked={photos.isWifiOnly.value} onChange={photos.setWifiOnly} />
  );
}
