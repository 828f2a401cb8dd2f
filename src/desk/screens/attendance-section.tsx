import type { TotalsFigures } from '../../protocol/totals-query.ts';
import { formatNumber } from '../../text/plural.ts';
import tableStyles from './table.module.css';
import { keyToName, type Naming } from './totals-names.ts';
import styles from './totals-page.module.css';

const { figures: figuresClass, hint, named, picture, tables } = styles;

type AttendanceSectionProps = { readonly figures: TotalsFigures; readonly naming: Naming };

/** Along these the halls can be told apart. */
const hallAxes = ['event', 'country', 'day'] as const;

/** How many were expected, how many came and how many of them took part: three numbers of people, none of them actions. */
export function AttendanceSection({ figures, naming }: AttendanceSectionProps) {
  const { words } = naming;
  return (
    <section class={picture} aria-labelledby="attendance">
      <h2 id="attendance">{words.attendance}</h2>
      <p class={hint}>{words.attendanceLead}</p>
      <div class={tables}>
        {hallAxes.map((axis) => (
          <HallTable key={axis} axis={axis} figures={figures} naming={naming} />
        ))}
      </div>
    </section>
  );
}

type HallTableProps = AttendanceSectionProps & { readonly axis: (typeof hallAxes)[number] };

function HallTable({ axis, figures, naming }: HallTableProps) {
  const { words, language } = naming;
  const number = (n: number) => formatNumber(language, n);
  const lines = (figures.tables.find(({ by }) => by.length === 1 && by[0] === axis)?.lines ?? []).filter(
    ({ expected, attended }) => expected !== undefined || attended !== undefined,
  );
  return (
    <table class={`${tableStyles['table']} ${figuresClass}`}>
      <caption>{words.by[axis]}</caption>
      <thead>
        <tr>
          <th scope="col">{words.columns[axis]}</th>
          {[words.expected, words.attended, words.tookPart].map((head) => (
            <th scope="col" key={head}>
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lines.map(({ key: [key = ''], expected, attended, people }) => (
          <tr key={key}>
            <th scope="row" class={named}>
              <bdi>{keyToName(axis, key, naming)}</bdi>
            </th>
            {[expected, attended, people].map((n, column) => (
              <td key={`${key} ${column}`}>{n === undefined ? '–' : number(n)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
