import { useEffect, useState } from 'preact/hooks';
import { organiserWords, words } from '../../../text/text.ts';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { Field } from '../../../ui/field.tsx';
import { keepHallScreen, readHallScreen } from '../../store/hall-screens.ts';
import type { OpenSitting, SaveProblem } from '../../store/tablet-store.ts';
import type { Tablet } from '../tablet.ts';
import { showReport } from './reported-event.ts';

type CloseSittingDialogProps = {
  readonly tablet: Tablet;
  readonly sitting: OpenSitting;
  readonly onClose: () => void;
  readonly onProblem: (problem: SaveProblem) => void;
};

/** The last question of a sitting: how many were there, where somebody counted. Then the evening's report. */
export function CloseSittingDialog({ tablet, sitting, onClose, onProblem }: CloseSittingDialogProps) {
  const [attendance, setAttendance] = useState('');
  const { general, sitting: say } = words.value;
  const { report } = organiserWords.value;
  const { id } = sitting.event;
  useEffect(() => {
    // What somebody has typed meanwhile is newer.
    void readHallScreen(id).then((kept) => setAttendance((typed) => typed || String(kept.attendance ?? '')));
  }, [id]);
  const close = async () => {
    onClose();
    showReport(id);
    const counted = attendance === '' ? undefined : Number(attendance);
    if (counted !== undefined) void keepHallScreen(id, { attendance: counted });
    const closed = await tablet.store.closeSitting(counted);
    if (!closed.ok) onProblem(closed.problem);
  };
  return (
    <Dialog
      title={say.close}
      narrow
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{general.cancel}</Button>
          <Button kind="risky" onPress={() => void close()}>
            {say.closeNow}
          </Button>
        </>
      }
    >
      <p>{say.closeSure}</p>
      <Field
        label={report.attendanceAsk}
        hint={report.attendanceHint}
        digits
        short
        max={6}
        value={attendance}
        onInput={(typed) => setAttendance(typed.replace(/\D/g, ''))}
      />
    </Dialog>
  );
}
