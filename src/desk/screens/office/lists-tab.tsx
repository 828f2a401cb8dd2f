import { useEffect, useMemo, useState } from 'preact/hooks';
import { formatNumber } from '../../../text/plural.ts';
import { Button } from '../../../ui/button.tsx';
import { ScrollRegion } from '../../../ui/scroll-region.tsx';
import type { ExportAsk } from '../../lists/make-export.ts';
import type { ListSummary } from '../../worker/messages.ts';
import tableStyles from '../table.module.css';
import { caseToName } from './case-name.ts';
import { createMaking } from './making.ts';
import { MakingNotice } from './making-notice.tsx';
import styles from './office.module.css';
import type { TabProps } from './open-office.tsx';

const { hint, actions, section } = styles;
const { table, scroll, end } = tableStyles;

/** Signature lists as files: made in the worker, saved where somebody says. */
export function ListsTab({ words, overview, line }: TabProps) {
  const { lists: says, tag } = words;
  const [lists, setLists] = useState<readonly ListSummary[]>([]);
  const making = useMemo(() => createMaking(line), [line]);
  const isBusy = making.state.value.kind === 'busy';
  useEffect(() => {
    void line.ask('lists', undefined).then(setLists, making.fail);
  }, []);
  const save = (ask: ExportAsk) => void making.save(ask);
  const number = (n: number) => formatNumber(tag, n);
  const buttons = (ofCase: number, name: string) => (
    <div class={actions}>
      <Button
        disabled={isBusy}
        label={says.printOf(name)}
        onPress={() => void making.print({ what: 'print-list', case: ofCase })}
      >
        {says.print}
      </Button>
      <Button disabled={isBusy} label={says.csv(name)} onPress={() => save({ what: 'signatures-csv', case: ofCase })}>
        CSV
      </Button>
      <Button disabled={isBusy} label={says.xlsx(name)} onPress={() => save({ what: 'signatures-xlsx', case: ofCase })}>
        XLSX
      </Button>
      <Button disabled={isBusy} label={says.osdi(name)} onPress={() => save({ what: 'osdi', case: ofCase })}>
        JSON
      </Button>
    </div>
  );
  return (
    <>
      <p class={hint}>{says.lead}</p>
      <MakingNotice
        words={words}
        making={making}
        onSaved={(lines) => (
          <>
            <p>{says.saved(lines)}</p>
            <p>{says.savedHint}</p>
          </>
        )}
      />
      <ScrollRegion class={scroll} label={says.table}>
        <table class={table}>
          <caption>{says.table}</caption>
          <thead>
            <tr>
              <th scope="col">{says.case}</th>
              {[says.named, says.unnamed, says.notValid].map((text) => (
                <th scope="col" class={end} key={text}>
                  {text}
                </th>
              ))}
              <th scope="col">{says.files}</th>
            </tr>
          </thead>
          <tbody>
            {lists.map((list) => (
              <tr key={list.case}>
                <th scope="row">
                  <bdi>{caseToName(list.case, overview, words)}</bdi>
                </th>
                <td class={end}>{number(list.named)}</td>
                <td class={end}>{number(list.unnamed)}</td>
                <td class={end}>{number(list.notValid)}</td>
                <td>{buttons(list.case, caseToName(list.case, overview, words))}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      <section class={section}>
        <h2>{says.all}</h2>
        {buttons(0, says.all)}
      </section>
      <section class={section}>
        <h2>{says.contacts}</h2>
        <p class={hint}>{says.contactsHint}</p>
        <div class={actions}>
          <Button disabled={isBusy} label={says.csv(says.contacts)} onPress={() => save({ what: 'contacts-csv' })}>
            CSV
          </Button>
        </div>
      </section>
    </>
  );
}
