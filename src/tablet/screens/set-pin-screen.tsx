import { organiserWords, words } from '../../text/text.ts';
import { Button } from '../../ui/button.tsx';
import { NewPin } from './new-pin.tsx';
import { OrganiserPage } from './organiser-page.tsx';
import { go } from './route.ts';
import type { ScreenProps } from './tablet.ts';

/** The PIN before the first sitting, or another one. */
export function SetPinScreen({ tablet }: ScreenProps) {
  const { general } = words.value;
  const { pin } = organiserWords.value;
  const leave = () => go('readiness');
  return (
    <OrganiserPage
      tablet={tablet}
      title={pin.setTitle}
      lead={pin.setLead}
      narrow
      actions={<Button onPress={leave}>{general.back}</Button>}
    >
      <NewPin pin={tablet.pin} onSet={leave} />
    </OrganiserPage>
  );
}
