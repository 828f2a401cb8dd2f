import { useState } from 'preact/hooks';
import type { Outcome } from '../../../domain/outcome.ts';
import { type InterestState, interestStates } from '../../../protocol/office-content.ts';
import { Button } from '../../../ui/button.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { offerDownload } from '../../../ui/offer-download.ts';
import { Select } from '../../../ui/select.tsx';
import type { InterestRow } from '../../interests/follow-interests.ts';
import type { ReviewProblem } from '../../review/review-session.ts';
import { EraseDialog } from './erase-dialog.tsx';
import { LongList } from './long-list.tsx';
import styles from './office.module.css';
import type { OfficeWords } from './office-words.ts';
import type { TabProps } from './open-office.tsx';
import { WrittenAnswer } from './written-answer.tsx';

const { actions, hint, soft, stack } = styles;

/** Who wants to hold an event, from new to reported. */
export function InterestsTab({ words, line }: TabProps) {
  const { interests: says, lists } = words;
  const [turn, setTurn] = useState(0);
  const [total, setTotal] = useState<number>();
  const [answer, setAnswer] = useState<Outcome<number, ReviewProblem>>();
  const [chosen, setChosen] = useState<InterestRow>();
  const follow = ({ journal, number }: InterestRow, state: InterestState) =>
    void line.ask('follow', { journal, number, state }).then((written) => {
      setAnswer(written);
      setTurn(turn + 1);
    });
  const save = () =>
    void line.ask('export', { what: 'interests-csv' }).then(({ name, file }) => offerDownload(file, name));
  return (
    <>
      <p class={hint}>{says.lead}</p>
      <WrittenAnswer answer={answer} words={words} />
      {total === 0 && <EmptyState>{says.none}</EmptyState>}
      <LongList
        label={says.table}
        words={words}
        toCount={says.found}
        fetchLines={async (from, count) => {
          const found = await line.ask('interests', { from, count });
          setTotal(found.total);
          return found;
        }}
        toKey={({ journal, number }) => `${journal}/${number}`}
        version={turn}
        renderLine={(row) => (
          <>
            <InterestLine row={row} words={words} />
            <div class={actions}>
              <Select
                slim
                label={`${says.state}: ${row.name}`}
                value={row.state}
                options={interestStates.map((value) => ({ value, text: says.states[value] }))}
                onChange={(state) => follow(row, state)}
              />
              <Button kind="quiet" label={lists.eraseOf(row.name)} onPress={() => setChosen(row)}>
                {lists.erase}
              </Button>
            </div>
          </>
        )}
      />
      {total !== 0 && (
        <div class={actions}>
          <Button onPress={save}>{says.csv}</Button>
        </div>
      )}
      {chosen && (
        <EraseDialog
          row={{ ...chosen, line: 0, sheet: '' }}
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

function InterestLine({ row, words: { tag, interests } }: { readonly row: InterestRow; readonly words: OfficeWords }) {
  const day = new Intl.DateTimeFormat(tag, { dateStyle: 'medium' }).format(row.at);
  return (
    <div class={stack}>
      <bdi>{row.name}</bdi>
      <span class={soft}>
        <bdi>{row.contact.address}</bdi>
        {row.country && ` · ${row.country}`} · {interests.saidAt(day, row.event)}
      </span>
      {row.note && <bdi lang={row.language}>{row.note}</bdi>}
    </div>
  );
}
