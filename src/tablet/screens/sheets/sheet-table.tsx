import type { Sheet } from '../../../domain/sheet.ts';
import type { OrganiserWords } from '../../../text/en/organiser.ts';
import styles from './sheet-table.module.css';

const { ruled, table, lineCell, ageCell, countryCell, signCell, boxes, box } = styles;

/** Four black squares stand at the corners of the lines: a photograph’s lines are found by them. Lines with just the columns that the profile allows; boxes where there are no persons at all. No profile has a column for contacts: the next one could read them. */
export function SheetTable({
  sheet,
  words: say,
}: {
  readonly sheet: Sheet;
  readonly words: OrganiserWords['sheetPrint'];
}) {
  const numbers = Array.from({ length: sheet.lines }, (_, at) => at + 1);
  if (sheet.profile === 'tally_only') {
    return (
      <ol class={boxes}>
        {numbers.map((number) => (
          <li key={number} class={box}>
            {number % 10 === 0 ? number : ''}
          </li>
        ))}
      </ol>
    );
  }
  const isMinors = sheet.profile === 'first_name_age';
  return (
    <div class={ruled}>
      <table class={table}>
        <thead>
          <tr>
            <th class={lineCell} scope="col">
              {say.line}
            </th>
            <th scope="col">{isMinors ? say.firstName : say.name}</th>
            <th class={isMinors ? ageCell : countryCell} scope="col">
              {isMinors ? say.age : say.country}
            </th>
            <th class={signCell} scope="col">
              {say.signature}
            </th>
          </tr>
        </thead>
        <tbody>
          {numbers.map((number) => (
            <tr key={number}>
              <th class={lineCell} scope="row">
                {number}
              </th>
              <td />
              <td />
              <td />
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
