import { useEffect, useMemo, useState } from 'preact/hooks';
import { type PostingWay, postingWays } from '../../../protocol/office-content.ts';
import { formatNumber } from '../../../text/plural.ts';
import { Button } from '../../../ui/button.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { ScrollRegion } from '../../../ui/scroll-region.tsx';
import { Select } from '../../../ui/select.tsx';
import { type CoverLanguage, coverLanguages } from '../../print/cover-words.ts';
import type { PostagePlan } from '../../worker/messages.ts';
import tableStyles from '../table.module.css';
import { createMaking } from './making.ts';
import { MakingNotice } from './making-notice.tsx';
import styles from './office.module.css';
import type { TabProps } from './open-office.tsx';
import { PostedForm } from './posted-form.tsx';

const { hint, actions, section } = styles;
const { table, scroll, end } = tableStyles;

/** Where the letters go and how, the page to print, and what was posted. */
export function LettersTab({ words, overview, line }: TabProps) {
  const { letters: says, tag } = words;
  const [way, setWay] = useState<PostingWay>('parcel');
  const [cover, setCover] = useState<CoverLanguage | 'own'>('own');
  const [plan, setPlan] = useState<PostagePlan>();
  const making = useMemo(() => createMaking(line), [line]);
  const isBusy = making.state.value.kind === 'busy';
  useEffect(() => {
    void line.ask('postage', { way }).then(setPlan, making.fail);
  }, [way]);
  const ask = { what: 'print-page', way, cover: cover === 'own' ? undefined : cover } as const;
  const number = (n: number) => formatNumber(tag, n);
  return (
    <>
      <p class={hint}>{says.lead}</p>
      <Select
        label={says.way}
        value={way}
        options={postingWays.map((value) => ({ value, text: says.ways[value] }))}
        onChange={setWay}
      />
      <Select
        label={says.cover}
        value={cover}
        options={(['own', ...coverLanguages] as const).map((value) => ({ value, text: says.covers[value] }))}
        onChange={setCover}
      />
      {plan && (
        <>
          <ScrollRegion class={scroll} label={says.plan}>
            <table class={table}>
              <caption>{says.plan}</caption>
              <thead>
                <tr>
                  <th scope="col">{says.to}</th>
                  <th scope="col">{says.cases}</th>
                  <th scope="col">{says.way}</th>
                  <th scope="col" class={end}>
                    {says.letters}
                  </th>
                  <th scope="col" class={end}>
                    {says.envelopes}
                  </th>
                </tr>
              </thead>
              <tbody>
                {plan.mailings.map((mailing) => (
                  <tr key={`${mailing.addressee} ${mailing.cases.join()}`}>
                    <th scope="row">
                      <bdi>{mailing.addressee || says.messages}</bdi>
                    </th>
                    <td>{new Intl.ListFormat(tag, { type: 'unit' }).format(mailing.cases.map(String))}</td>
                    <td>{says.ways[mailing.way]}</td>
                    <td class={end}>{number(mailing.letters)}</td>
                    <td class={end}>{number(mailing.envelopes)}</td>
                  </tr>
                ))}
                <tr>
                  <th scope="row">{says.together}</th>
                  <td />
                  <td />
                  <td class={end}>{number(plan.mailings.reduce((sum, each) => sum + each.letters, 0))}</td>
                  <td class={end}>{number(plan.mailings.reduce((sum, each) => sum + each.envelopes, 0))}</td>
                </tr>
              </tbody>
            </table>
          </ScrollRegion>
          {plan.kept > 0 && <p class={hint}>{says.kept(plan.kept)}</p>}
          {plan.byHand > 0 && <Notice tone="warn">{says.byHand(plan.byHand)}</Notice>}
        </>
      )}
      <section class={section}>
        <div class={actions}>
          <Button kind="primary" disabled={isBusy} onPress={() => void making.print({ ...ask, part: 'letters' })}>
            {says.print}
          </Button>
          <Button disabled={isBusy} onPress={() => void making.save(ask)}>
            {says.save}
          </Button>
        </div>
        <p class={hint}>{says.saveHint}</p>
        <MakingNotice words={words} making={making} onSaved={says.saved} />
      </section>
      <PostedForm words={words} overview={overview} line={line} way={way} />
    </>
  );
}
