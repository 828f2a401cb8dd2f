import { organiserWords } from '../../../text/text.ts';
import { Choice } from '../../../ui/choice.tsx';
import { Field } from '../../../ui/field.tsx';
import { Panel } from '../../../ui/panel.tsx';
import { DataSentence } from '../data-sentence.tsx';
import { PhotoSwitchChoice } from '../photo-status.tsx';
import type { Tablet } from '../tablet.ts';

/** What may be spent where data costs money, and what was. */
export function DataCap({ tablet }: { readonly tablet: Tablet }) {
  const { storing: say } = organiserWords.value;
  const data = tablet.data.value;
  if (!data) return null;
  const cap = data.cap.value;
  return (
    <Panel>
      <h2>{say.dataTitle}</h2>
      <Field
        label={say.cap}
        hint={say.capHint}
        digits
        short
        max={6}
        value={cap === 0 ? '' : String(cap)}
        onInput={(typed) => data.setCap(Number(typed.replace(/\D/g, '')))}
      />
      <Choice kind="checkbox" label={say.hotspot} checked={data.isHotspot.value} onChange={data.setHotspot} />
      <DataSentence tablet={tablet} />
      <PhotoSwitchChoice tablet={tablet} />
    </Panel>
  );
}
