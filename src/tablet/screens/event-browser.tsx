import type { ComponentChildren } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { formatMonth } from '../../text/months.ts';
import { formatNumber } from '../../text/plural.ts';
import { formatDay, language, organiserWords } from '../../text/text.ts';
import { Field } from '../../ui/field.tsx';
import { createEventSearch, type EventLists, isLongList, type ListedEvent, listMonths } from './event-list.ts';
import { EventRow } from './event-row.tsx';
import styles from './home-screen.module.css';

const { events: eventsClass, fold, part, search: searchClass } = styles;

/** More than this are not drawn at once: another word finds them sooner. */
const mostFound = 20;

type EventBrowserProps = { readonly lists: EventLists; readonly onOpen: (listed: ListedEvent) => void };

/** Today's events first, then what comes, then the past: a few at a glance, many by months and by words. */
export function EventBrowser({ lists, onOpen }: EventBrowserProps) {
  const { events: say } = organiserWords.value;
  const { tag } = language.value;
  const [query, setQuery] = useState('');
  const search = useMemo(() => createEventSearch(lists, formatDay), [lists, tag]);
  const { today, coming, past } = lists;
  const isLong = isLongList(lists);
  const isNothingNear = today.length + coming.length === 0;
  const toRows = (listed: readonly ListedEvent[]) => (
    <ul class={eventsClass}>
      {listed.map((each) => (
        <EventRow
          key={each.event.id}
          listed={each}
          isToday={today.includes(each)}
          isFolded={isLong && !today.includes(each)}
          onOpen={() => onOpen(each)}
        />
      ))}
    </ul>
  );
  const toParts = (listed: readonly ListedEvent[], isFirstOpen: boolean) =>
    isLong ? (
      <div>
        {listMonths(listed).map((each, place) => (
          <Fold
            key={each[0]?.event.day}
            title={`${formatMonth(tag, each[0]?.event.day ?? 0)} · ${formatNumber(tag, each.length)}`}
            isOpen={isFirstOpen && place === 0}
          >
            {() => toRows(each)}
          </Fold>
        ))}
      </div>
    ) : (
      toRows(listed)
    );
  const found = search(query);
  return (
    <>
      {isLong && (
        <div class={searchClass}>
          <Field label={say.find} hint={say.findHint} max={60} value={query} onInput={setQuery} />
          <p role="status">{found && (found.length > 0 ? say.found(found.length) : say.foundNone)}</p>
        </div>
      )}
      {found ? (
        toRows(found.slice(0, mostFound))
      ) : (
        <>
          {today.length > 0 && toRows(today)}
          {coming.length > 0 && (
            <>
              {(isLong || today.length > 0) && <p class={part}>{say.coming}</p>}
              {toParts(coming, today.length === 0)}
            </>
          )}
          {past.length > 0 && (
            <Fold title={say.past(past.length)} isOpen={isNothingNear}>
              {() => toParts(past, true)}
            </Fold>
          )}
        </>
      )}
    </>
  );
}

type FoldProps = { readonly title: string; readonly isOpen: boolean; readonly children: () => ComponentChildren };

/** What is folded up is not drawn at all. */
function Fold({ title, isOpen, children }: FoldProps) {
  const [isShown, setIsShown] = useState(isOpen);
  return (
    <details class={fold} open={isShown} onToggle={(event) => setIsShown(event.currentTarget.open)}>
      <summary class={part}>{title}</summary>
      {isShown && children()}
    </details>
  );
}
