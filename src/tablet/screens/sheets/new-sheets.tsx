import { useRef, useState } from 'preact/hooks';
import { pickText } from '../../../domain/case-pack.ts';
import { languages } from '../../../text/languages.ts';
import { language, organiserWords, words } from '../../../text/text.ts';
import { Button } from '../../../ui/button.tsx';
import { Field } from '../../../ui/field.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { Select } from '../../../ui/select.tsx';
import { OrganiserPage } from '../organiser-page.tsx';
import styles from './new-sheets.module.css';
import { makePrintJob, type PaperSize, type PrintJob, paperSizes } from './print-job.ts';
import type { SheetParts } from './sheet-parts.ts';
import { type SheetTrouble, sheetTroubleToText } from './sheet-words.ts';

const { form } = styles;

const mostCopies = 200;

type NewSheetsProps = SheetParts & { readonly onMade: (job: PrintJob) => void; readonly onBack: () => void };

/** What to print, and how many. */
export function NewSheets({ tablet, joined, event, register, onMade, onBack }: NewSheetsProps) {
  const { tag } = language.value;
  const [number, setNumber] = useState(String(event.cases[0] ?? 0));
  const [printed, setPrinted] = useState(tag);
  const [size, setSize] = useState<PaperSize>('a4');
  const [copies, setCopies] = useState('10');
  const [isWrong, setIsWrong] = useState(false);
  const [trouble, setTrouble] = useState<SheetTrouble>();
  const isMaking = useRef(false);
  const { sheets: say } = organiserWords.value;
  const cases = joined.pack.cases.filter((each) => event.cases.includes(each.number));
  const make = async (): Promise<void> => {
    const wanted = Number(copies);
    if (!Number.isInteger(wanted) || wanted < 1 || wanted > mostCopies) return setIsWrong(true);
    // The second half of a double tap would use up as many numbers again.
    if (isMaking.current) return;
    isMaking.current = true;
    try {
      const issued = await register.issue({ event, case: Number(number), language: printed, copies: wanted });
      if (issued.ok) onMade(await makePrintJob(issued.value, printed, size));
      else setTrouble(issued.problem);
    } finally {
      isMaking.current = false;
    }
  };
  return (
    <OrganiserPage
      tablet={tablet}
      title={say.print}
      lead={say.printLead}
      narrow
      actions={
        <>
          <Button large onPress={onBack}>
            {words.value.general.cancel}
          </Button>
          <Button large kind="primary" onPress={() => void make()}>
            {say.make}
          </Button>
        </>
      }
    >
      {trouble && (
        <Notice tone="bad" role="alert">
          {sheetTroubleToText(trouble)}
        </Notice>
      )}
      <form
        class={form}
        autocomplete="off"
        onSubmit={(submitted) => {
          submitted.preventDefault();
          void make();
        }}
      >
        <Select
          label={say.case}
          value={number}
          options={cases.map((each) => ({
            value: String(each.number),
            text: pickText(each.name, tag, joined.pack.languages[0] ?? 'en').text,
          }))}
          onChange={setNumber}
        />
        <Select
          label={say.language}
          value={printed}
          options={languages.map((each) => ({ value: each.tag, text: each.name, lang: each.tag }))}
          onChange={setPrinted}
        />
        <Select
          label={say.size}
          value={size}
          options={paperSizes.map((each) => ({ value: each, text: say.sizes[each] }))}
          onChange={setSize}
        />
        <Field
          label={say.copies}
          digits
          short
          max={3}
          value={copies}
          problem={isWrong && say.copiesWrong}
          onInput={(text) => {
            setCopies(text);
            setIsWrong(false);
          }}
        />
        <button type="submit" hidden />
      </form>
    </OrganiserPage>
  );
}
