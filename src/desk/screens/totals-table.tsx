import { formatNumber } from '../../text/plural.ts';
import type { TotalsLine } from './fold-totals.ts';
import styles from './totals-page.module.css';

const { table } = styles;

type TotalsTableProps = {
  readonly caption: string;
  readonly lines: readonly TotalsLine[];
  readonly toName: (key: string) => string;
  readonly heads: { readonly key: string; readonly people: string; readonly actions: string; readonly total: string };
  /** BCP 47, for the digits. */
  readonly language: string;
};

/** The totals along one axis. People stand beside actions, never in one sum with them. */
export function TotalsTable({ caption, lines, toName, heads, language }: TotalsTableProps) {
  const hasPeople = lines.some(({ people }) => people !== undefined);
  const sum = (toN: (line: TotalsLine) => number) =>
    formatNumber(
      language,
      lines.reduce((n, line) => n + toN(line), 0),
    );
  return (
    <table class={table}>
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{heads.key}</th>
          {hasPeople && <th scope="col">{heads.people}</th>}
          <th scope="col">{heads.actions}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map(({ key, actions, people = 0 }) => (
          <tr key={key}>
            <th scope="row">{toName(key)}</th>
            {hasPeople && <td>{formatNumber(language, people)}</td>}
            <td>{formatNumber(language, actions)}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{heads.total}</th>
          {hasPeople && <td>{sum(({ people = 0 }) => people)}</td>}
          <td>{sum(({ actions }) => actions)}</td>
        </tr>
      </tfoot>
    </table>
  );
}
