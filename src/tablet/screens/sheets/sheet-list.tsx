import { useState } from 'preact/hooks';
import { pickText } from '../../../domain/case-pack.ts';
import type { Sheet, SheetState } from '../../../domain/sheet.ts';
import { isSheetOf, sheetNumberToText, textToSheetNumber } from '../../../domain/sheet-number.ts';
import { language, organiserWords } from '../../../text/text.ts';
import { Button } from '../../../ui/button.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { Field } from '../../../ui/field.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { Pill } from '../../../ui/pill.tsx';
import { OrganiserPage } from '../organiser-page.tsx';
import { QrScanner } from '../qr-scanner.tsx';
import { leavePaper } from './paper-event.ts';
import styles from './sheet-list.module.css';
import type { SheetParts } from './sheet-parts.ts';

const { search, field, rows, row, number: numberClass, about } = styles;

const tones: Partial<Record<SheetState, 'good' | 'warn' | 'bad'>> = {
  out: 'warn',
  counted: 'good',
  photographed: 'good',
  transcribed: 'good',
  lost: 'bad',
};

type SheetListProps = SheetParts & {
  readonly onShow: (number: string) => void;
  readonly onPrint: () => void;
};

/** The event's sheets; one of them is found by its number or its QR code. */
export function SheetList({ tablet, joined, event, register, onShow, onPrint }: SheetListProps) {
  const [typed, setTyped] = useState('');
  const [word, setWord] = useState<string>();
  const [isScanning, setIsScanning] = useState(false);
  const { sheets: say } = organiserWords.value;
  const sheets = register.list(event);
  /** Shows the sheet, or gives the word that is due. */
  const find = (text: string): string | undefined => {
    const number = textToSheetNumber(text);
    if (!number) return say.numberWrong;
    const sheet = register.find(number);
    if (sheet?.event === event.id) onShow(number);
    else return sheet || !isSheetOf(number, event.id) ? say.otherEvent : say.elsewhere;
    return undefined;
  };
  return (
    <OrganiserPage
      tablet={tablet}
      title={say.title}
      lead={event.title}
      actions={
        <>
          <Button large onPress={leavePaper}>
            {say.leave}
          </Button>
          <Button large kind="primary" onPress={onPrint}>
            {say.print}
          </Button>
        </>
      }
    >
      {sheets.map(({ number }) => {
        // After the tablet has locked itself, this is where the volunteer comes back to.
        const waiting = register.typed.list(number).length;
        return (
          waiting > 0 && (
            <Notice key={number} tone="warn">{`${sheetNumberToText(number)}: ${say.unsealed(waiting)}`}</Notice>
          )
        );
      })}
      {sheets.length === 0 ? (
        <EmptyState>{say.none}</EmptyState>
      ) : (
        <>
          <form
            class={search}
            autocomplete="off"
            onSubmit={(submitted) => {
              submitted.preventDefault();
              setWord(find(typed));
            }}
          >
            <div class={field}>
              <Field
                label={say.number}
                value={typed}
                max={40}
                problem={word}
                onInput={(text) => {
                  setTyped(text);
                  setWord(undefined);
                }}
              />
            </div>
            <Button submit large>
              {say.find}
            </Button>
            <Button large onPress={() => setIsScanning(true)}>
              {say.scan}
            </Button>
          </form>
          <h2>{say.found}</h2>
          <ul class={rows}>
            {sheets.map((sheet) => (
              <SheetRow key={sheet.number} sheet={sheet} caseName={toName(sheet)} onShow={() => onShow(sheet.number)} />
            ))}
          </ul>
        </>
      )}
      {isScanning && (
        <QrScanner
          title={say.scan}
          lead={say.scanLead}
          onText={async (text) => find(text)}
          onClose={() => setIsScanning(false)}
        >
          <p>{say.scanOrType}</p>
        </QrScanner>
      )}
    </OrganiserPage>
  );

  function toName(sheet: Sheet): string {
    const name = joined.pack.cases.find((each) => each.number === sheet.case)?.name ?? {};
    return pickText(name, language.value.tag, joined.pack.languages[0] ?? 'en').text;
  }
}

type SheetRowProps = { readonly sheet: Sheet; readonly caseName: string; readonly onShow: () => void };

function SheetRow({ sheet, caseName, onShow }: SheetRowProps) {
  const { sheets: say } = organiserWords.value;
  return (
    <li>
      <button type="button" class={row} onClick={onShow}>
        <span class={numberClass}>{sheetNumberToText(sheet.number)}</span>
        <span class={about}>{caseName}</span>
        {sheet.count !== undefined && <span>{say.signed(sheet.count)}</span>}
        <Pill tone={tones[sheet.state] ?? 'plain'}>{say.states[sheet.state]}</Pill>
      </button>
    </li>
  );
}
