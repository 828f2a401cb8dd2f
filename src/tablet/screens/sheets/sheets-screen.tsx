import { useEffect, useState } from 'preact/hooks';
import type { Sheet } from '../../../domain/sheet.ts';
import { watchIdle } from '../idle.ts';
import { shutVolunteerDoor } from '../volunteer-door.ts';
import { NewSheets } from './new-sheets.tsx';
import { OneSheet } from './one-sheet.tsx';
import { makePrintJob, type PrintJob } from './print-job.ts';
import { PrintedSheets } from './printed-sheets.tsx';
import { SheetList } from './sheet-list.tsx';
import type { SheetParts } from './sheet-parts.ts';
import { SheetPhotographing } from './sheet-photographing.tsx';
import { SheetTyping } from './sheet-typing.tsx';
import type { SheetView } from './sheet-view.ts';

type Place =
  | { readonly kind: 'list' }
  | { readonly kind: 'new' }
  | { readonly kind: 'print'; readonly job: PrintJob }
  | { readonly kind: 'sheet'; readonly number: string }
  | { readonly kind: 'photo'; readonly number: string }
  | { readonly kind: 'type'; readonly number: string };

/** In a sitting: nobody has touched it for so long, and the tablet faces participants again. */
const lockMs = 120_000;

/** Everything about an event's sheets of paper. */
export function SheetsScreen({ tablet, joined, event, register }: SheetParts) {
  const [place, setPlace] = useState<Place>({ kind: 'list' });
  const [view, setView] = useState<SheetView>();
  const isInSitting = tablet.store.sitting.value !== undefined;
  useEffect(() => (isInSitting ? watchIdle(lockMs, shutVolunteerDoor) : undefined), [isInSitting]);
  const parts = { tablet, joined, event, register };
  // What was photographed is in memory while its sheet is at hand, and no longer.
  const toList = () => {
    setView(undefined);
    setPlace({ kind: 'list' });
  };
  const toSheet = (number: string) => setPlace({ kind: 'sheet', number });
  const print = (job: PrintJob) => setPlace({ kind: 'print', job });
  const onward = (number: string) => ({
    onType: () => setPlace({ kind: 'type', number }),
    onPhotograph: () => setPlace({ kind: 'photo', number }),
  });
  const find = (number: string): Sheet | undefined => register.find(number);
  switch (place.kind) {
    case 'list':
      return <SheetList {...parts} onShow={toSheet} onPrint={() => setPlace({ kind: 'new' })} />;
    case 'new':
      return <NewSheets {...parts} onMade={print} onBack={toList} />;
    case 'print':
      return <PrintedSheets joined={joined} event={event} job={place.job} onBack={toList} />;
    case 'sheet': {
      const sheet = find(place.number);
      const printAgain = (again: Sheet) => void makePrintJob([again], again.language, 'a4').then(print);
      if (!sheet) return null;
      return <OneSheet {...parts} {...onward(place.number)} sheet={sheet} onPrint={printAgain} onBack={toList} />;
    }
    case 'type': {
      const sheet = find(place.number);
      if (!sheet) return null;
      return (
        <SheetTyping
          {...parts}
          {...onward(place.number)}
          sheet={sheet}
          view={view}
          onBack={() => toSheet(place.number)}
        />
      );
    }
    case 'photo': {
      const sheet = find(place.number);
      if (!sheet) return null;
      const onBack = () => toSheet(place.number);
      return <SheetPhotographing {...parts} {...onward(place.number)} sheet={sheet} onView={setView} onBack={onBack} />;
    }
  }
}
