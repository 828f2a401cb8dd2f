import { useEffect, useState } from 'preact/hooks';
import { formatNumber } from '../../../text/plural.ts';
import { Button } from '../../../ui/button.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { offerDownload } from '../../../ui/offer-download.ts';
import { printInFrame } from '../../../ui/print-frame.ts';
import { ScrollRegion } from '../../../ui/scroll-region.tsx';
import type { ExportAsk } from '../../lists/make-export.ts';
import { printStyle } from '../../print/print-style.ts';
import type { ListSummary } from '../../worker/messages.ts';
import tableStyles from '../table.module.css';
import { caseToName } from './case-name.ts';
import styles from './office.module.css';
import type { TabProps } from './open-office.tsx';

const { hint, actions, section } = styles;
const { table, scroll, end } = tableStyles;

/** Signature lists as files: made in the worker, saved where somebody says. */
export function ListsTab({ words, overview, line }: TabProps) {
  const { lists: says, tag } = words;
  const [lists, setLists] = useState<readonly ListSummary[]>([]);
  const [saved, setSaved] = useState<number>();
  useEffect(() => {
    void line.ask('lists', undefined).then(setLists);
  }, []);
  const save = (ask: ExportAsk) =>
    void line.ask('export', ask).then(({ name, file, lines }) => {
      offerDownload(file, name);
      setSaved(lines);
    });
  const print = (ofCase: number) =>
    void line.ask('export', { what: 'print-list', case: ofCase }).then(({ file }) => printInFrame(file, printStyle));
  const number = (n: number) => formatNumber(tag, n);
  const buttons = (ofCase: number, name: string) => (
    <div class={actions}>
      <Button label={says.printOf(name)} onPress={() => print(ofCase)}>
        {says.print}
      </Button>
      <Button label={says.csv(name)} onPress={() => save({ what: 'signatures-csv', case: ofCase })}>
        CSV
      </Button>
      <Button label={says.xlsx(name)} onPress={() => save({ what: 'signatures-xlsx', case: ofCase })}>
        XLSX
      </Button>
      <Button label={says.osdi(name)} onPress={() => save({ what: 'osdi', case: ofCase })}>
        JSON
      </Button>
    </div>
  );
  return (
    <>
      <p class={hint}>{says.lead}</p>
      {saved !== undefined && (
        <Notice tone="good" role="status">
          <p>{says.saved(saved)}</p>
          <p>{says.savedHint}</p>
        </Notice>
      )}
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
          <Button label={says.csv(says.contacts)} onPress={() => save({ what: 'contacts-csv' })}>
            CSV
          </Button>
        </div>
      </section>
    </>
  );
}
