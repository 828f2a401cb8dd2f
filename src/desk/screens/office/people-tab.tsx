import { useState } from 'preact/hooks';
import { sheetNumberToText } from '../../../domain/sheet-number.ts';
import { Button } from '../../../ui/button.tsx';
import { Field } from '../../../ui/field.tsx';
import type { PersonRow } from '../../session/list-people.ts';
import { EraseDialog } from './erase-dialog.tsx';
import { LongList } from './long-list.tsx';
import styles from './office.module.css';
import type { OfficeWords } from './office-words.ts';
import type { TabProps } from './open-office.tsx';

const { soft, struck, stack } = styles;

/** Everybody who took part, to look through and to find somebody. */
export function PeopleTab({ words, line }: TabProps) {
  const [search, setSearch] = useState('');
  const [chosen, setChosen] = useState<PersonRow>();
  const [turn, setTurn] = useState(0);
  const { open, lists } = words;
  return (
    <>
      <Field label={open.search} hint={lists.searchHint} value={search} onInput={setSearch} />
      <LongList
        key={search}
        label={open.peopleTable}
        words={words}
        toCount={open.found}
        fetchLines={(from, count) => line.ask('people', { search, from, count })}
        toKey={({ journal, number, line: at }) => `${journal}/${number}.${at}`}
        version={turn}
        renderLine={(row) => (
          <>
            <PersonLine row={row} words={words} />
            <Button kind="quiet" label={lists.eraseOf(row.name)} onPress={() => setChosen(row)}>
              {lists.erase}
            </Button>
          </>
        )}
      />
      {chosen && (
        <EraseDialog
          row={chosen}
          words={words}
          line={line}
          onClose={() => {
            setChosen(undefined);
            setTurn(turn + 1);
          }}
        />
      )}
    </>
  );
}

function PersonLine({ row, words: { tag, open, review } }: { readonly row: PersonRow; readonly words: OfficeWords }) {
  const list = (cases: readonly number[]) => new Intl.ListFormat(tag).format(cases.map(String));
  const did = [
    row.line > 0 && review.onSheet(sheetNumberToText(row.sheet), row.line),
    row.signed.length > 0 && open.signed(list(row.signed)),
    row.written.length > 0 && open.wrote(list(row.written)),
    row.isTakenBack && open.takenBack,
  ].filter(Boolean);
  return (
    <div class={stack}>
      <bdi class={row.isTakenBack ? struck : undefined}>{row.name}</bdi>
      <span class={soft}>{[row.country, ...did].filter(Boolean).join(' · ')}</span>
    </div>
  );
}
