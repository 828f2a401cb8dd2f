import { useState } from 'preact/hooks';
import { Button } from '../../../../ui/button.tsx';
import { Panel } from '../../../../ui/panel.tsx';
import { Select } from '../../../../ui/select.tsx';
import { addOutcome, removeOutcome } from '../../../pack/edit-source.ts';
import styles from '../office.module.css';
import { CountryField } from './country-field.tsx';
import type { Editing } from './editing.ts';
import { PartText } from './part-text.tsx';

const { actions, hint } = styles;

const years = 12;

/** What became of cases: for the hall's screen and for letters of thanks. */
export function OutcomesPart({ editing }: { readonly editing: Editing }) {
  const { words, source, set, change, first } = editing;
  const { pack: says, open } = words;
  const now = new Date().getFullYear();
  const nameOf = (index: number) =>
    source.cases[index]?.name[first] || open.caseNumber(source.cases[index]?.number ?? 0);
  const [chosen, setChosen] = useState(String(source.cases[0]?.number ?? 0));
  return (
    <>
      <p class={hint}>{says.outcomesHint}</p>
      {(source.outcomes ?? []).map((outcome, index) => (
        <Panel key={`${index} ${outcome.case ?? ''}`} label={outcome.name[first] ?? ''}>
          <PartText editing={editing} path={['outcomes', index, 'name']} label={says.fields.name} />
          <CountryField
            label={says.country}
            value={outcome.country}
            onChange={(country) => set(['outcomes', index, 'country'], country)}
          />
          <Select
            label={says.year}
            value={String(outcome.year)}
            options={[...new Set([outcome.year, ...Array.from({ length: years }, (_, back) => now - back)])].map(
              (year) => ({
                value: String(year),
                text: String(year),
              }),
            )}
            onChange={(year) => set(['outcomes', index, 'year'], Number(year))}
          />
          <PartText editing={editing} path={['outcomes', index, 'what']} label={says.fields.what} rows={2} />
          <div class={actions}>
            <Button
              label={`${says.removeOutcome}: ${outcome.name[first] ?? ''}`}
              onPress={() => change(removeOutcome(source, index))}
            >
              {says.removeOutcome}
            </Button>
          </div>
        </Panel>
      ))}
      <div class={actions}>
        <Select
          label={says.ofCase}
          value={chosen}
          options={source.cases.map(({ number }, index) => ({ value: String(number), text: nameOf(index) }))}
          onChange={setChosen}
        />
        <Button onPress={() => change(addOutcome(source, Number(chosen), now))}>{says.addOutcome}</Button>
      </div>
    </>
  );
}
