import { useEffect, useState } from 'preact/hooks';
import { bytesToBase64url } from '../../../sealing/base64url.ts';
import { formatMoment, organiserWords } from '../../../text/text.ts';
import { Button } from '../../../ui/button.tsx';
import type { SittingEntry } from '../../store/journal-account.ts';
import type { OpenSitting } from '../../store/tablet-store.ts';
import type { Tablet } from '../tablet.ts';
import { cellsToText } from './cells-to-text.ts';
import styles from './correct-screen.module.css';
import { listTallies } from './list-tallies.ts';
import { caseToName } from './sort-words.ts';

const { list, row, hint, buttons } = styles;

type WrittenTalliesProps = {
  readonly tablet: Tablet;
  readonly sitting: OpenSitting;
  readonly isBusy: boolean;
  readonly onTakeBack: (entry: number) => void;
};

/** The sitting's counts, each to be taken back however much was written since. */
export function WrittenTallies({ tablet, sitting, isBusy, onTakeBack }: WrittenTalliesProps) {
  const [tallies, setTallies] = useState<readonly SittingEntry[]>([]);
  const { written } = tablet.store.counts.value;
  useEffect(() => {
    void readTallies(tablet, sitting).then(setTallies);
  }, [tablet, sitting, written]);
  const { tally, correct } = organiserWords.value;
  if (tallies.length === 0) return null;
  return (
    <ul class={list} aria-label={tally.takeBack}>
      {tallies.map(({ number, at, cells }) => {
        const what = `${cellsToText(cells)} · ${cells.map((cell) => caseToName(tablet, cell.case)).join(', ')}`;
        return (
          <li key={number} class={row}>
            <p>{what}</p>
            <p class={hint}>{correct.at(number, formatMoment(at, Date.now()))}</p>
            <div class={buttons}>
              <Button label={`${tally.takeBack} · ${what}`} disabled={isBusy} onPress={() => onTakeBack(number)}>
                {tally.takeBack}
              </Button>
            </div>
          </li>
        );
      })}
    </ul>
  );
}

async function readTallies({ store }: Tablet, { event }: OpenSitting): Promise<readonly SittingEntry[]> {
  const [read, register, head] = await Promise.all([store.readSitting(), store.sheets(), store.journal()]);
  return read.ok && head ? listTallies(read.value, register.list(event), bytesToBase64url(head.journal)) : [];
}
