import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { eventKinds } from '../../domain/campaign-event.ts';
import { type CampaignCase, pickText } from '../../domain/case-pack.ts';
import { legalProfiles } from '../../domain/legal-profile.ts';
import { addScreenLanguages, tagToLanguageName } from '../../text/languages.ts';
import { language, organiserWords, words } from '../../text/text.ts';
import { Button } from '../../ui/button.tsx';
import { Choice } from '../../ui/choice.tsx';
import { Field } from '../../ui/field.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Select } from '../../ui/select.tsx';
import type { SaveProblem } from '../store/tablet-store.ts';
import { listCountries } from './countries.ts';
import {
  draftToEvent,
  type EventDraft,
  type EventDraftProblem,
  eventToDraft,
  repeatEvent,
  startEventDraft,
} from './event-draft.ts';
import styles from './event-form-screen.module.css';
import { type EventStart, eventStart } from './event-start.ts';
import { OrganiserPage } from './organiser-page.tsx';
import { go } from './route.ts';
import { saveProblemToText } from './save-problem-words.ts';
import type { ScreenProps } from './tablet.ts';

const { form, row, group, grid, problem: problemClass, hint } = styles;

/** Makes or changes an event on this tablet, with or without internet. */
export function EventFormScreen({ tablet }: ScreenProps) {
  const pack = tablet.store.joined.value?.pack;
  const cases = pack?.cases ?? [];
  const start = eventStart.value;
  const [draft, setDraft] = useState(() => startDraft(start, cases));
  const [problems, setProblems] = useState<readonly EventDraftProblem[]>([]);
  const [failure, setFailure] = useState<SaveProblem>();
  const { event: say, events } = organiserWords.value;
  const { general } = words.value;
  const { tag } = language.value;
  const countries = useMemo(() => listCountries(tag), [tag]);
  const change = (part: Partial<EventDraft>) => {
    setDraft((before) => ({ ...before, ...part }));
    setProblems([]);
  };
  const element = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (problems.length > 0)
      element.current?.querySelector('[aria-invalid="true"], [role="alert"]')?.scrollIntoView({ block: 'center' });
  }, [problems]);
  const toProblem = (kind: EventDraftProblem['kind']) => problems.some((each) => each.kind === kind) && say[kind];
  const save = () => {
    const event = draftToEvent(draft, start.kind === 'change' ? start.event.id : undefined);
    setProblems(event.ok ? [] : event.problem);
    if (!event.ok) return;
    void tablet.store.saveEvent(event.value).then((outcome) => {
      if (outcome.ok) go('home');
      else setFailure(outcome.problem);
    });
  };
  const optional = (label: string) => `${label} (${say.optional})`;
  return (
    <OrganiserPage
      tablet={tablet}
      title={start.kind === 'change' ? events.changeTitle : say.title}
      lead={say.lead}
      actions={
        <>
          <Button large onPress={() => go('home')}>
            {general.cancel}
          </Button>
          <Button large kind="primary" onPress={save}>
            {say.save}
          </Button>
        </>
      }
    >
      <form
        ref={element}
        class={form}
        autocomplete="off"
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        {failure && (
          <Notice tone="bad" role="alert">
            {saveProblemToText(failure)}
          </Notice>
        )}
        <div class={row}>
          <Field
            label={say.name}
            hint={say.nameHint}
            max={120}
            value={draft.title}
            onInput={(title) => change({ title })}
            problem={toProblem('nameMissing')}
          />
          <Field
            label={say.date}
            type="date"
            value={draft.date}
            onInput={(date) => change({ date })}
            problem={toProblem('dateWrong')}
          />
        </div>
        <div class={row}>
          <Field label={optional(say.venue)} max={120} value={draft.venue} onInput={(venue) => change({ venue })} />
          <Field label={optional(say.city)} max={120} value={draft.city} onInput={(city) => change({ city })} />
          <Select
            label={optional(say.country)}
            value={draft.country}
            options={[
              { value: '', text: say.countryNone },
              ...countries.map(({ code, name }) => ({ value: code, text: name })),
            ]}
            onChange={(country) => change({ country })}
          />
        </div>
        <div class={row}>
          <Select
            label={say.kind}
            value={draft.kind}
            options={eventKinds.map((kind) => ({ value: kind, text: say.kinds[kind] }))}
            onChange={(kind) => change({ kind })}
          />
          <Field
            label={optional(say.expected)}
            digits
            max={7}
            value={draft.expected}
            onInput={(expected) => change({ expected })}
          />
          <Field label={optional(say.goal)} digits max={7} value={draft.goal} onInput={(goal) => change({ goal })} />
          <Field
            label={optional(events.volunteers)}
            digits
            max={4}
            value={draft.volunteers}
            onInput={(volunteers) => change({ volunteers })}
          />
        </div>
        <fieldset class={group}>
          <legend>{say.profile}</legend>
          <div class={grid}>
            {legalProfiles.map((profile) => (
              <Choice
                key={profile}
                kind="radio"
                group="profile"
                label={say.profiles[profile]}
                hint={events.profileHints[profile]}
                checked={draft.profile === profile}
                onChange={() => change({ profile })}
              />
            ))}
          </div>
          <Choice
            kind="checkbox"
            label={say.under18}
            hint={say.under18Hint}
            checked={draft.under18}
            onChange={(under18) => change({ under18 })}
          />
        </fieldset>
        <fieldset class={group}>
          <legend>{say.cases}</legend>
          {toProblem('casesMissing') && (
            <p class={problemClass} role="alert">
              {say.casesMissing}
            </p>
          )}
          <div class={grid}>
            {cases.map(({ number, name }) => (
              <Choice
                key={number}
                kind="checkbox"
                label={pickText(name, tag, pack?.languages[0] ?? 'en').text}
                checked={draft.cases.includes(number)}
                onChange={(on) => change({ cases: toggle(draft.cases, number, on) })}
              />
            ))}
          </div>
        </fieldset>
        <fieldset class={group}>
          <legend>{optional(events.languages)}</legend>
          <p class={hint}>{events.languagesHint}</p>
          <div class={grid}>
            {addScreenLanguages(pack?.languages ?? []).map((each) => (
              <Choice
                key={each}
                kind="checkbox"
                label={tagToLanguageName(each)}
                lang={each}
                checked={draft.languages.includes(each)}
                onChange={(on) => change({ languages: toggle(draft.languages, each, on) })}
              />
            ))}
          </div>
        </fieldset>
        <button type="submit" hidden />
      </form>
    </OrganiserPage>
  );
}

function startDraft(start: EventStart, cases: readonly CampaignCase[]): EventDraft {
  switch (start.kind) {
    case 'new':
      return startEventDraft(
        cases.map(({ number }) => number),
        new Date(),
      );
    case 'change':
      return eventToDraft(start.event);
    case 'repeat':
      return repeatEvent(start.event, new Date());
  }
}

function toggle<Item>(items: readonly Item[], item: Item, on: boolean): readonly Item[] {
  return on ? [...items, item] : items.filter((each) => each !== item);
}
