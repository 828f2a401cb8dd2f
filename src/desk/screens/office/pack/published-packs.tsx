import { useState } from 'preact/hooks';
import { pickText } from '../../../../domain/case-pack.ts';
import { tagToLanguageName } from '../../../../text/languages.ts';
import { formatNumber } from '../../../../text/plural.ts';
import { Button } from '../../../../ui/button.tsx';
import { ScrollRegion } from '../../../../ui/scroll-region.tsx';
import type { DeskAsks, PackSummary } from '../../../worker/messages.ts';
import lineStyles from '../../lines.module.css';
import tableStyles from '../../table.module.css';
import { AskDialog } from '../ask-dialog.tsx';
import styles from '../office.module.css';
import type { OfficeWords } from '../office-words.ts';

const { section, hint } = styles;
const { table, scroll } = tableStyles;
const { lines: listClass, line } = lineStyles;

type Recall = DeskAsks['recall']['ask'];

type PublishedPacksProps = {
  readonly words: OfficeWords;
  /** The last is in force. */
  readonly packs: readonly PackSummary[];
  readonly onRecall: (recall: Recall) => Promise<void>;
};

/** What was published, to be brought back; and the cases in force, each to be recalled. */
export function PublishedPacks({ words, packs, onRecall }: PublishedPacksProps) {
  const { pack: says, tag } = words;
  const [asked, setAsked] = useState<Recall & { readonly name: string }>();
  const inForce = packs.at(-1);
  const first = inForce?.languages[0] ?? 'en';
  const list = (texts: readonly string[]) => new Intl.ListFormat(tag, { type: 'unit' }).format(texts);
  return (
    <>
      <ScrollRegion class={scroll} label={says.published}>
        <table class={table}>
          <caption>{says.published}</caption>
          <thead>
            <tr>
              <th scope="col">{says.number}</th>
              <th scope="col">{says.languagesHead}</th>
              <th scope="col">{says.casesHead}</th>
              <th scope="col">{says.bringBack}</th>
            </tr>
          </thead>
          <tbody>
            {[...packs].reverse().map((pack) => (
              <tr key={pack.serial}>
                <th scope="row">{formatNumber(tag, pack.serial)}</th>
                <td>{list(pack.languages.map(tagToLanguageName))}</td>
                <td>{formatNumber(tag, pack.cases.length)}</td>
                <td>
                  {pack === inForce ? (
                    says.inForce
                  ) : (
                    <Button
                      label={says.bringBackPack(formatNumber(tag, pack.serial))}
                      onPress={() =>
                        setAsked({ what: 'pack', number: pack.serial, name: formatNumber(tag, pack.serial) })
                      }
                    >
                      {says.bringBack}
                    </Button>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      {inForce && (
        <section class={section}>
          <h2>{says.casesHead}</h2>
          <p class={hint}>{says.recallHint}</p>
          <ul class={listClass}>
            {inForce.cases.map(({ case: number, name: texts }) => {
              const name = pickText(texts, tag, first).text;
              return (
                <li class={line} key={number}>
                  <bdi>{name}</bdi>
                  <Button
                    kind="quiet"
                    label={says.recallCase(name)}
                    onPress={() => setAsked({ what: 'case', number, name })}
                  >
                    {says.recall}
                  </Button>
                </li>
              );
            })}
          </ul>
        </section>
      )}
      {asked && (
        <AskDialog
          words={words}
          title={asked.what === 'case' ? says.recallCase(asked.name) : says.bringBackPack(asked.name)}
          cancel={says.cancel}
          yes={asked.what === 'case' ? says.recall : says.bringBack}
          risky
          onYes={() => onRecall({ what: asked.what, number: asked.number })}
          onClose={() => setAsked(undefined)}
        >
          <p>{asked.what === 'case' ? says.recallSure(asked.name) : says.bringBackSure(asked.name)}</p>
        </AskDialog>
      )}
    </>
  );
}
