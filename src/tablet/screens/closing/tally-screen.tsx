import { useState } from 'preact/hooks';
import { type Channel, channels, type Form, forms, type Purpose, purposes } from '../../../domain/action.ts';
import { maxTallied } from '../../../domain/tally.ts';
import { formatNumber } from '../../../text/plural.ts';
import { language, organiserWords, words } from '../../../text/text.ts';
import { Button } from '../../../ui/button.tsx';
import { Choice } from '../../../ui/choice.tsx';
import { Notice } from '../../../ui/notice.tsx';
import type { OpenSitting } from '../../store/tablet-store.ts';
import { OrganiserPage } from '../organiser-page.tsx';
import type { Tablet } from '../tablet.ts';
import { correctionProblemToText } from './correction-words.ts';
import { NumberPad } from './number-pad.tsx';
import { SittingTable } from './sitting-table.tsx';
import { caseToName, sortToText } from './sort-words.ts';
import { TakeBackDialog, type ToTakeBack } from './take-back-dialog.tsx';
import { keepTallyDraft, type TallyDraft, tallyDraft, writeTally } from './tally-draft.ts';
import styles from './tally-screen.module.css';
import { WrittenTallies } from './written-tallies.tsx';

const { columns, group, cards, counting } = styles;

/** Where most of a form is done, so that one tap less is needed; it can be changed. */
const usualChannels: Readonly<Record<Form, Channel>> = {
  signature: 'paper',
  letter: 'paper',
  card: 'paper',
  sms: 'phone',
  fax: 'paper',
  email: 'phone',
  social: 'phone',
  photo: 'phone',
  other: 'paper',
};

type Said = { readonly tone: 'good' | 'bad'; readonly text: () => string; readonly entry?: number };

const start = { sort: { purpose: 'appeal', form: 'sms', channel: 'phone' }, n: 0 } as const;

type TallyScreenProps = { readonly tablet: Tablet; readonly sitting: OpenSitting; readonly onBack: () => void };

/** Counts without persons: choose, count up, write; and take the last one back. */
export function TallyScreen({ tablet, sitting, onBack }: TallyScreenProps) {
  const { opening, event } = sitting;
  const kept = tallyDraft.value;
  const draft: TallyDraft = kept?.opening === opening ? kept : { ...start, opening, case: event.cases[0] ?? 1 };
  const { case: number, sort, n } = draft;
  const change = (part: Partial<TallyDraft>) => keepTallyDraft({ ...draft, ...part });
  const [isBusy, setIsBusy] = useState(false);
  const [said, setSaid] = useState<Said>();
  const [asked, setAsked] = useState<ToTakeBack>();
  const { tally: say, sorts } = organiserWords.value;
  const { tag } = language.value;

  const what = () => `${sortToText(sort)} · ${caseToName(tablet, number)}`;

  const write = async () => {
    setIsBusy(true);
    const saved = await writeTally(tablet.store.saveTally, draft);
    setIsBusy(false);
    if (!saved.ok) return setSaid({ tone: 'bad', text: () => correctionProblemToText(saved.problem) });
    const text = () => organiserWords.value.tally.written(n, what());
    setSaid({ tone: 'good', text, entry: saved.value.number });
  };
  const takeBack = async (entry: number) => {
    setIsBusy(true);
    const taken = await tablet.store.correctEntry(entry, 'tally taken back');
    setIsBusy(false);
    setSaid(
      taken.ok
        ? { tone: 'good', text: () => organiserWords.value.tally.takenBack }
        : { tone: 'bad', text: () => correctionProblemToText(taken.problem), entry },
    );
  };

  return (
    <OrganiserPage
      tablet={tablet}
      title={say.title}
      lead={say.lead}
      actions={
        <>
          <Button large onPress={onBack}>
            {words.value.general.back}
          </Button>
          <Button large kind="primary" disabled={n === 0 || isBusy} onPress={() => void write()}>
            {say.write(n)}
          </Button>
        </>
      }
    >
      <div class={columns}>
        <fieldset class={group}>
          <legend>{say.case}</legend>
          <div class={cards}>
            {event.cases.map((each) => (
              <Choice
                key={each}
                kind="radio"
                group="tally-case"
                label={caseToName(tablet, each)}
                checked={each === number}
                onChange={() => change({ case: each })}
              />
            ))}
          </div>
        </fieldset>
        <div class={counting}>
          <Choices<Form>
            legend={say.form}
            values={forms}
            texts={sorts.forms}
            chosen={sort.form}
            onChoose={(form) => change({ sort: { ...sort, form, channel: usualChannels[form] } })}
          />
          <Choices<Channel>
            legend={say.channel}
            values={channels}
            texts={sorts.channels}
            chosen={sort.channel}
            onChoose={(channel) => change({ sort: { ...sort, channel } })}
          />
          <Choices<Purpose>
            legend={say.purpose}
            values={purposes}
            texts={sorts.purposes}
            chosen={sort.purpose}
            onChoose={(purpose) => change({ sort: { ...sort, purpose } })}
          />
          <NumberPad
            label={say.number}
            n={n}
            most={maxTallied}
            shown={formatNumber(tag, n)}
            what={what()}
            isBusy={isBusy}
            onChange={(next) => change({ n: next })}
          >
            {said && (n === 0 || said.tone === 'bad') && (
              <Notice
                tone={said.tone}
                action={
                  said.entry !== undefined && (
                    <Button disabled={isBusy} onPress={() => void takeBack(said.entry ?? 0)}>
                      {say.takeBack}
                    </Button>
                  )
                }
              >
                {said.text()}
              </Notice>
            )}
          </NumberPad>
        </div>
      </div>
      <SittingTable tablet={tablet} caption={say.soFar} />
      <WrittenTallies
        tablet={tablet}
        sitting={sitting}
        isBusy={isBusy}
        onTakeBack={(entry) => setAsked({ number: entry, name: undefined })}
      />
      {asked && (
        <TakeBackDialog
          asked={asked}
          onCancel={() => setAsked(undefined)}
          onTakeBack={() => {
            setAsked(undefined);
            void takeBack(asked.number);
          }}
        />
      )}
    </OrganiserPage>
  );
}

type ChoicesProps<Value extends string> = {
  readonly legend: string;
  readonly values: readonly Value[];
  readonly texts: Readonly<Record<Value, string>>;
  readonly chosen: Value;
  readonly onChoose: (value: Value) => void;
};

function Choices<Value extends string>({ legend, values, texts, chosen, onChoose }: ChoicesProps<Value>) {
  return (
    <fieldset class={group}>
      <legend>{legend}</legend>
      <div class={cards}>
        {values.map((value) => (
          <Choice
            key={value}
            kind="radio"
            group={legend}
            label={texts[value]}
            checked={value === chosen}
            onChange={() => onChoose(value)}
          />
        ))}
      </div>
    </fieldset>
  );
}
