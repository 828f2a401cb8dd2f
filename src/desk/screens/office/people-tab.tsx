import { useState } from 'preact/hooks';
import { Field } from '../../../ui/field.tsx';
import type { PersonRow } from '../../session/list-people.ts';
import { LongList } from './long-list.tsx';
import styles from './office.module.css';
import type { OfficeWords } from './office-words.ts';
import type { TabProps } from './open-office.tsx';

const { soft, struck, stack } = styles;

/** Everybody who took part, to look through and to find somebody. */
export function PeopleTab({ words, line }: TabProps) {
  const [search, setSearch] = useState('');
  const { open } = words;
  return (
    <>
      <Field label={open.search} value={search} onInput={setSearch} />
      <LongList
        key={search}
        label={open.peopleTable}
        words={words}
        toCount={open.found}
        fetchLines={(from, count) => line.ask('people', { search, from, count })}
        toKey={({ journal, number }) => `${journal}/${number}`}
        renderLine={(row) => <PersonLine row={row} words={words} />}
      />
    </>
  );
}

function PersonLine({ row, words: { tag, open } }: { readonly row: PersonRow; readonly words: OfficeWords }) {
  const list = (cases: readonly number[]) => new Intl.ListFormat(tag).format(cases.map(String));
  const did = [
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
