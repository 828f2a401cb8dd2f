import type { TotalsAxis } from '../../protocol/totals-query.ts';
import { Select } from '../../ui/select.tsx';
import { keyToName, type Naming } from './totals-names.ts';
import styles from './totals-page.module.css';
import type { Narrowing, TotalsState } from './totals-state.ts';

const { narrow } = styles;
const axes = ['case', 'country', 'form', 'arrived'] as const satisfies readonly (keyof Narrowing & TotalsAxis)[];

type NarrowFiguresProps = { readonly state: TotalsState; readonly naming: Naming };

/** Chooses of what the figures are: one case, one country, one form; and as they were at the end of an earlier day. */
export function NarrowFigures({ state, naming }: NarrowFiguresProps) {
  const { words } = naming;
  const tables = state.whole.value?.tables;
  if (!tables) return null;
  const listKeys = (axis: TotalsAxis) =>
    (tables.find(({ by }) => by[0] === axis)?.lines ?? [])
      .map(({ key: [key = ''] }) => key)
      .filter((key) => key !== '');
  return (
    <fieldset class={narrow}>
      <legend>{words.narrow}</legend>
      {axes.map((axis) => (
        <Select
          key={axis}
          slim
          label={axis === 'arrived' ? words.all.arrived : words.columns[axis]}
          value={state.narrowing.value[axis]}
          options={[
            { value: '', text: words.all[axis] },
            ...sortKeys(axis, listKeys(axis)).map((key) => ({
              value: key,
              text: axis === 'arrived' ? words.until(keyToName(axis, key, naming)) : keyToName(axis, key, naming),
            })),
          ]}
          onChange={(value) => {
            state.narrowing.value = { ...state.narrowing.value, [axis]: value };
          }}
        />
      ))}
    </fieldset>
  );
}

/** The latest day first; what arrived before days were kept is day 0, and no choice. */
function sortKeys(axis: TotalsAxis, keys: readonly string[]): readonly string[] {
  if (axis !== 'arrived') return keys;
  return keys.filter((key) => key !== '0').sort((one, other) => Number(other) - Number(one));
}
