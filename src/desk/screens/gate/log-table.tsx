import { useState } from 'preact/hooks';
import type { AuditLine } from '../../../protocol/audit-line.ts';
import { Button } from '../../../ui/button.tsx';
import { ScrollRegion } from '../../../ui/scroll-region.tsx';
import tableStyles from '../table.module.css';
import styles from './gate.module.css';
import { type GateWords, toMoment } from './gate-words.ts';
import { deedToWords, doerToWords, type NamesById } from './log-lines.ts';

const { scroll, table, end } = tableStyles;
const { moment, tight } = styles;

/** Lines that are shown at once. */
const pieceLines = 50;

type LogTableProps = { readonly words: GateWords; readonly lines: readonly AuditLine[]; readonly names: NamesById };

/** The latest line first; earlier ones when they are wanted. */
export function LogTable({ words, lines, names }: LogTableProps) {
  const { log: says } = words.gate;
  const [shown, setShown] = useState(pieceLines);
  const latest = lines.toReversed().slice(0, shown);
  const more = Math.min(pieceLines, lines.length - latest.length);
  return (
    <>
      <ScrollRegion class={scroll} label={says.title}>
        <table class={`${table} ${tight}`}>
          <thead>
            <tr>
              <th scope="col" class={end}>
                #
              </th>
              <th scope="col">{says.time}</th>
              <th scope="col">{says.who}</th>
              <th scope="col">{says.what}</th>
            </tr>
          </thead>
          <tbody>
            {latest.map((line) => (
              <tr key={line.number}>
                <td class={end}>{line.number}</td>
                <td class={moment}>{toMoment(line.at, words)}</td>
                <th scope="row">
                  <bdi>{doerToWords(line.by, names, words)}</bdi>
                </th>
                <td>{deedToWords(line, names, words)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      {more > 0 && (
        <div>
          <Button onPress={() => setShown(shown + pieceLines)}>{says.more(more)}</Button>
        </div>
      )}
    </>
  );
}
