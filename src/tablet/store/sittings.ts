import { type CampaignEvent, eventToProfile } from '../../domain/campaign-event.ts';
import { bad, good, type Outcome } from '../../domain/outcome.ts';
import { findPassProblem, type Pass, type PassProblem, passToCells } from '../../domain/pass.ts';
import type { AttachmentRef } from '../../protocol/entry-header.ts';
import { doesGoOn } from './advance-journal.ts';
import { appendEntry, type EntryDraft, makeEntry } from './append.ts';
import { markEventUsed } from './events.ts';
import { countTold, type JournalRow, type SittingRow, sittingStart } from './rows.ts';
import { currentJournal, holdJournal, publish, type TabletState } from './tablet-state.ts';
import type { Joined, OpenSitting, Saved, SaveProblem } from './tablet-store.ts';

/** See `TabletStore.openSitting`. */
export async function openSitting(
  state: TabletState,
  event: CampaignEvent,
  language: string,
): Promise<Outcome<OpenSitting, SaveProblem | { readonly kind: 'sitting-open-already' }>> {
  const joined = state.signals.joined.value;
  if (!joined) return bad({ kind: 'not-joined' });
  if (!(await holdJournal(state, () => hasSpace(state)))) return bad({ kind: 'not-saved', why: 'full' });
  const openedAt = state.environment.clock();
  const appended = await appendEntry(state, (journal, number) => {
    if (journal.sitting) return bad({ kind: 'sitting-open-already' });
    const profile = eventToProfile(event);
    return good(
      draftOpening(state, joined, {
        ...{ event, profile, opening: number, openedAt, language },
        ...goOnCounting(journal, event.id, number, openedAt),
      }),
    );
  });
  if (!appended.ok) return appended;
  await markEventUsed(state, event.id);
  const { sitting } = state.signals;
  return sitting.value ? good(sitting.value) : bad({ kind: 'not-saved', why: 'failing' });
}

/**
 * What a sitting that opens begins to count from. Where the same event was closed on the same day or within six hours, from there: "number 1
 * today" is told once a day, and an evening that passes midnight is one day.
 */
function goOnCounting(
  { closed }: JournalRow,
  event: string,
  opening: number,
  at: number,
): Pick<SittingRow, 'people' | 'told' | 'actions' | 'cells' | 'since' | 'apart'> {
  const before = closed?.find((each) => each.event.id === event && doesGoOn(each, at));
  if (!before) return { people: 0, told: 0, actions: 0, cells: [] };
  const { people, actions, cells, closing, apart = [] } = before;
  const counted = { people, told: countTold(before), actions, ...(cells && { cells }) };
  if (closing === 0) return counted;
  const between = closing + 1 < opening ? [[closing + 1, opening - 1] as const] : [];
  return { ...counted, since: sittingStart(before), apart: [...apart, ...between] };
}

/** See `TabletStore.closeSitting`. Without an open sitting there is nothing to do, and that is good. */
export async function closeSitting(
  state: TabletState,
  attendance: number | undefined,
): Promise<Outcome<undefined, SaveProblem>> {
  const at = state.environment.clock();
  const appended = await appendEntry(state, ({ sitting }, number) => {
    if (!sitting) return bad({ kind: 'no-sitting' });
    return good(draftClosing(sitting, number, at, attendance));
  });
  if (appended.ok || appended.problem.kind === 'no-sitting') return good(undefined);
  return bad(appended.problem);
}

/** The closing at this number. */
export function draftClosing(
  sitting: SittingRow,
  number: number,
  at: number,
  attendance: number | undefined,
): EntryDraft {
  const about = { kind: 'closing', entries: number - sitting.opening + 1 } as const;
  return {
    header: { ...plainHeader(sitting, at), kind: 'closing', cells: [], people: 0, about },
    body: { kind: 'closing', at, ...(attendance !== undefined && { attendance }) },
  };
}

/** See `TabletStore.savePass`. */
export async function savePass(
  state: TabletState,
  pass: Pass,
  person?: number,
): Promise<Outcome<Saved, SaveProblem | PassProblem | { readonly kind: 'no-sitting' }>> {
  const at = state.environment.clock();
  const appended = await appendEntry(state, (journal) => {
    const drafted = draftPass(journal, pass, at, []);
    return drafted.ok && person !== undefined ? good({ ...drafted.value, person }) : drafted;
  });
  if (!appended.ok) return appended;
  const { journal, copies } = appended.value;
  const told = journal.sitting ? countTold(journal.sitting) : 0;
  return good({ number: journal.head, person: person ?? told, copies });
}

/** A pass as the entry that it becomes, where the open sitting allows it. `attachments` are the files of its pages. */
export function draftPass(
  { sitting }: JournalRow,
  pass: Pass,
  at: number,
  attachments: readonly AttachmentRef[],
): Outcome<EntryDraft, PassProblem | { readonly kind: 'no-sitting' }> {
  if (!sitting) return bad({ kind: 'no-sitting' });
  const problem = findPassProblem(pass, sitting.profile);
  if (problem) return bad(problem);
  const cells = passToCells(pass);
  return good({
    header: { ...plainHeader(sitting, at), kind: 'pass', cells, people: 1, attachments, about: { kind: 'none' } },
    body: { kind: 'pass', pass },
  });
}

/**
 * Ends the current journal and begins another, for good and all at once; a sitting that is open goes on in the new one, under an opening entry
 * of its own, and never looks closed in between. Entries that the old one still has stay where they are.
 */
export function startNewJournal(
  state: TabletState,
  makeEmpty: (campaign: JournalRow['campaign']) => JournalRow,
): Promise<Outcome<undefined, SaveProblem>> {
  return holdJournal(state, async () => {
    const { campaign } = state;
    const joined = state.signals.joined.value;
    const before = currentJournal(state);
    if (!campaign || !joined || !before) return bad({ kind: 'not-joined' });
    const closed = before.closed?.map((each) => ({ ...each, closing: 0 }));
    const fresh = { ...makeEmpty(campaign.campaign), ...(closed && { closed }) };
    const row = { ...campaign, journal: fresh.id, revision: campaign.revision + 1 };
    const sitting = before.sitting && { ...before.sitting, opening: 1, since: 1, apart: [] };
    const opening = sitting && (await makeEntry(state, joined, fresh, draftOpening(state, joined, sitting)));
    if (sitting && !opening) return bad({ kind: 'not-saved', why: 'failing' });
    const begun = opening?.next ?? fresh;
    const written = await state.copies.write({
      records: [{ kind: 'campaign', row }, ...(opening ? [{ kind: 'entry', row: opening.entry } as const] : [])],
      journals: [before, begun],
    });
    if (written.ok) {
      state.campaign = row;
      state.journals.set(begun.id, begun);
      if (!opening) state.copies.forgetUnsafe();
    }
    publish(state);
    return written.ok ? good(undefined) : written;
  });
}

/** The opening that begins this sitting. */
export function draftOpening(
  state: TabletState,
  { manifest, pack, tabletName }: Joined,
  sitting: SittingRow,
): EntryDraft {
  const { event, profile, language, openedAt } = sitting;
  return {
    sitting,
    header: {
      ...plainHeader(sitting, openedAt),
      kind: 'sitting',
      cells: [],
      people: 0,
      about: {
        kind: 'sitting',
        event: manifest.modes.highRisk ? undefined : event.id,
        day: event.day,
        pack: pack.serial,
        profile,
        language,
        country: manifest.modes.highRisk ? '' : event.country,
      },
    },
    body: { kind: 'sitting', at: openedAt, language, event, tablet: tabletName, app: state.environment.appVersion },
  };
}

/** Minutes never negative, never above a week: a clock that jumps must not make an entry that the centre cannot read. */
export function plainHeader({ opening, openedAt }: SittingRow, at: number) {
  const minutes = Math.min(10_080, Math.max(0, Math.floor((at - openedAt) / 60_000)));
  return { opening, minutes, attachments: [] };
}

/** Only writing tells (PLATFORM A4): first the reserve, then a probe. */
async function hasSpace({ file, environment: { sizes }, database, copies }: TabletState): Promise<boolean> {
  if (file) return (await file.reserve(sizes.ballastBytes)) && (await file.probe(sizes.probeBytes));
  if (!copies.isDatabaseWorking()) return false;
  const bytes = crypto.getRandomValues(new Uint8Array(Math.min(sizes.probeBytes, 65_536)));
  const probed = await database.run('rw', async (tables) => tables.chunks.put({ id: 0, bytes }));
  return probed.ok && (await database.run('rw', async (tables) => tables.chunks.clear())).ok;
}
