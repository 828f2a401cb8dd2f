import type { TotalsAxis, TotalsFigures } from '../../protocol/totals-query.ts';
import { formatNumber } from '../../text/plural.ts';
import { Notice } from '../../ui/notice.tsx';
import { Sums } from '../../ui/sums.tsx';
import { AttendanceSection } from './attendance-section.tsx';
import { NarrowFigures } from './narrow-figures.tsx';
import { addDays, aYearLater, sumUntil } from './pictures/add-days.ts';
import { DayLines } from './pictures/day-lines.tsx';
import { WorldMap } from './pictures/world-map.tsx';
import { ProvisionalSection } from './provisional-section.tsx';
import { keyToName, type Naming } from './totals-names.ts';
import styles from './totals-page.module.css';
import { type TotalsState, tableAxes } from './totals-state.ts';
import { type TotalsLine, TotalsTable } from './totals-table.tsx';

const { tables, hint, picture } = styles;

type TotalsViewProps = { readonly state: TotalsState; readonly figures: TotalsFigures; readonly naming: Naming };

/** The whole page: the sums, the pictures, and the tables in which every number of theirs stands. */
export function TotalsView({ state, figures, naming }: TotalsViewProps) {
  const { words, language, names, spoken } = naming;
  const number = (n: number) => formatNumber(language, n);
  const days = addDays(readLines(figures, 'day'));
  const last = state.lastYear.value;
  const before = last?.ok
    ? addDays(readLines(last.value, 'day')).map(({ day, sum }) => ({ day: aYearLater(day), sum }))
    : [];
  const today = Math.floor(figures.asOf / 86_400_000);
  const countries = new Map(readLines(figures, 'country').map(({ key, actions }) => [key, actions]));
  const named = [...countries.keys()].filter((key) => key !== '').length;
  const toDate = (day: number) =>
    new Intl.DateTimeFormat(spoken, { dateStyle: 'medium', timeZone: 'UTC' }).format(day * 86_400_000);
  const toTime = (at: number) => new Intl.DateTimeFormat(spoken, { dateStyle: 'long', timeStyle: 'short' }).format(at);
  const { confirmed } = figures;
  const isOfNow = state.narrowing.value.arrived === '';
  const hasHalls = (confirmed?.attended ?? 0) > 0 || (confirmed?.expected ?? 0) > 0;
  const [firstDay, lastDay] = [days[0]?.day, days.at(-1)?.day];
  return (
    <>
      <Sums
        of={[
          ...(figures.people === null ? [] : [{ name: words.people, value: number(figures.people) }]),
          { name: words.actions, value: number(figures.actions) },
          ...(confirmed ? [{ name: words.confirmed, value: number(confirmed.actions) }] : []),
          ...(hasHalls ? [{ name: words.attendance, value: number(confirmed?.attended ?? 0) }] : []),
          ...(named > 0 ? [{ name: words.countries, value: number(named) }] : []),
          ...(last?.ok
            ? [
                { name: words.lastYearByNow, value: number(sumUntil(before, today)) },
                { name: words.lastYearInAll, value: number(last.value.actions) },
              ]
            : []),
        ]}
      />
      {isOfNow && (
        <p class={hint}>
          {confirmed
            ? words.confirmedLead(toTime(confirmed.at), confirmed.people === null ? '' : number(confirmed.people))
            : words.notConfirmed}
        </p>
      )}
      <NarrowFigures state={state} naming={naming} />
      {last?.ok === false && <Notice tone="warn">{words.lastYearAway}</Notice>}
      {figures.aside > 0 && <Notice tone="warn">{words.aside(figures.aside)}</Notice>}
      {firstDay === undefined || lastDay === undefined ? (
        <p>{words.nothing}</p>
      ) : (
        <>
          <section class={picture} aria-labelledby="time">
            <h2 id="time">{words.time}</h2>
            <p>{words.timeLead(toDate(firstDay), toDate(lastDay))}</p>
            <DayLines
              thisYear={days}
              lastYear={before}
              words={{ label: words.time, thisYear: words.thisYear, lastYear: words.lastYear }}
              toDate={toDate}
              toNumber={number}
            />
          </section>
          <section class={picture} aria-labelledby="map">
            <h2 id="map">{words.map}</h2>
            <WorldMap
              actionsByCountry={countries}
              label={words.map}
              toTitle={(country, actions) => `${keyToName('country', country, naming)}: ${number(actions)}`}
            />
            <p class={hint}>{words.mapLead}</p>
          </section>
          <div class={tables}>
            {[...tableAxes, 'day' as const].map((axis) => (
              <AxisTable key={axis} axis={axis} figures={figures} naming={naming} />
            ))}
          </div>
        </>
      )}
      {hasHalls && <AttendanceSection figures={figures} naming={naming} />}
      {figures.provisional && (
        <ProvisionalSection provisional={figures.provisional} names={names} words={words} language={language} />
      )}
      <p class={hint}>
        {figures.people === null ? words.noPeople : words.noPeopleByCase}{' '}
        {words.entries(figures.entries, figures.journals)}.
      </p>
    </>
  );
}

type ShownAxis = (typeof tableAxes)[number] | 'day';

type AxisTableProps = { readonly axis: ShownAxis; readonly figures: TotalsFigures; readonly naming: Naming };

function AxisTable({ axis, figures, naming }: AxisTableProps) {
  const { words, language } = naming;
  const lines = readLines(figures, axis);
  const more = findTable(figures, axis)?.more ?? 0;
  return (
    <TotalsTable
      caption={words.by[axis]}
      lines={axis === 'day' ? [...lines].sort((one, other) => Number(one.key) - Number(other.key)) : lines}
      toName={(key) => keyToName(axis, key, naming)}
      heads={{
        key: words.columns[axis],
        people: words.people,
        actions: words.actions,
        confirmed: words.confirmed,
        total: words.total,
      }}
      language={language}
      toMore={words.more}
      showsAll={axis === 'day'}
      {...(more > 0 && {
        whole: {
          more,
          actions: figures.actions,
          people: figures.people ?? 0,
          confirmed: figures.confirmed?.actions ?? 0,
        },
      })}
    />
  );
}

function findTable({ tables: all }: TotalsFigures, axis: TotalsAxis) {
  return all.find(({ by }) => by.length === 1 && by[0] === axis);
}

/** The lines along one axis, as the centre sorted them. */
function readLines(figures: TotalsFigures, axis: TotalsAxis): readonly TotalsLine[] {
  return (findTable(figures, axis)?.lines ?? []).map(({ key: [key = ''], actions, people, confirmed }) => ({
    key,
    actions,
    ...(people !== undefined && { people }),
    ...(confirmed !== undefined && { confirmed }),
  }));
}
