import { useState } from 'preact/hooks';
import { formatNumber } from '../../text/plural.ts';
import { Bar } from './pictures/bar.tsx';
import tableStyles from './table.module.css';
import styles from './totals-page.module.css';

const { figures, named, showMore } = styles;

/** Lines that are shown before somebody asks for all: a campaign has thousands of events. */
const atFirst = 20;

/** One line of a table: what it is about, and how many. `people` only where people can be added up. */
export type TotalsLine = {
  readonly key: string;
  readonly actions: number;
  readonly people?: number;
  readonly confirmed?: number;
};

type TotalsTableProps = {
  readonly caption: string;
  readonly lines: readonly TotalsLine[];
  readonly toName: (key: string) => string;
  readonly heads: Readonly<Record<'key' | 'people' | 'actions' | 'confirmed' | 'total', string>>;
  /** BCP 47, for the digits. */
  readonly language: string;
  /** What to call lines that are not shown. */
  readonly toMore: (lines: number) => string;
  /** Where there are more lines than these: how many, and the sums of all. */
  readonly whole?: {
    readonly more: number;
    readonly actions: number;
    readonly people: number;
    readonly confirmed: number;
  };
  /** However many they are. */
  readonly showsAll?: boolean;
};

/** The totals along one axis, as a table and as bars at once. People stand beside actions, never in one sum with them. */
export function TotalsTable(props: TotalsTableProps) {
  const { caption, lines, toName, heads, language, toMore, whole, showsAll = false } = props;
  const [isLong, setIsLong] = useState(showsAll);
  const shown = isLong || lines.length <= atFirst + 1 ? lines : lines.slice(0, atFirst);
  const left = lines.length - shown.length + (whole?.more ?? 0);
  const hasPeople = lines.some(({ people }) => people !== undefined);
  const hasConfirmed = lines.some(({ confirmed }) => confirmed !== undefined);
  const most = Math.max(1, ...lines.map(({ actions }) => actions));
  const number = (n: number) => formatNumber(language, n);
  const sum = (of: readonly TotalsLine[], toN: (line: TotalsLine) => number) =>
    of.reduce((n, line) => n + toN(line), 0);
  const toActions = ({ actions }: TotalsLine) => actions;
  const toPeople = ({ people = 0 }: TotalsLine) => people;
  const toConfirmed = ({ confirmed = 0 }: TotalsLine) => confirmed;
  const all = whole ?? {
    actions: sum(lines, toActions),
    people: sum(lines, toPeople),
    confirmed: sum(lines, toConfirmed),
  };
  return (
    <table class={`${tableStyles['table']} ${figures}`}>
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{heads.key}</th>
          {hasPeople && <th scope="col">{heads.people}</th>}
          <th scope="col">{heads.actions}</th>
          {hasConfirmed && <th scope="col">{heads.confirmed}</th>}
        </tr>
      </thead>
      <tbody>
        {shown.map(({ key, actions, people = 0, confirmed = 0 }) => (
          <tr key={key}>
            <th scope="row" class={named}>
              <bdi>{toName(key)}</bdi>
              <Bar part={actions / most} />
            </th>
            {hasPeople && <td>{number(people)}</td>}
            <td>{number(actions)}</td>
            {hasConfirmed && <td>{number(confirmed)}</td>}
          </tr>
        ))}
        {left > 0 && (
          <tr>
            <th scope="row">
              {shown.length < lines.length ? (
                <button type="button" class={showMore} onClick={() => setIsLong(true)}>
                  {toMore(left)}
                </button>
              ) : (
                toMore(left)
              )}
            </th>
            {hasPeople && <td>{number(all.people - sum(shown, toPeople))}</td>}
            <td>{number(all.actions - sum(shown, toActions))}</td>
            {hasConfirmed && <td>{number(all.confirmed - sum(shown, toConfirmed))}</td>}
          </tr>
        )}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{heads.total}</th>
          {hasPeople && <td>{number(all.people)}</td>}
          <td>{number(all.actions)}</td>
          {hasConfirmed && <td>{number(all.confirmed)}</td>}
        </tr>
      </tfoot>
    </table>
  );
}
