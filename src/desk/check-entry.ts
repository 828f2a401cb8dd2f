import { type Cell, cellKey } from '../domain/action.ts';
import { eventToProfile } from '../domain/campaign-event.ts';
import type { LegalProfile } from '../domain/legal-profile.ts';
import { findPassProblem, type Pass, passToCells } from '../domain/pass.ts';
import { findSheetLinesProblem } from '../domain/sheet-line.ts';
import type { EntryBody } from '../protocol/entry-body.ts';
import type { EntryHeader } from '../protocol/entry-header.ts';
import type { ProblemCause, Sitting } from './journal-news.ts';

/** What an earlier entry counted, so that a correction can be held against it. */
export type Counted = { readonly cells: readonly Cell[]; readonly people: number };

/** The legal profiles that a sitting's entries are held to: what the opening says in the clear, and what its sealed event says. */
export function listProfiles(sitting: Sitting | undefined): LegalProfile[] {
  if (!sitting) return [];
  const { about, event } = sitting;
  return event ? [about.profile, eventToProfile(event)] : [about.profile];
}

/**
 * Whether the clear header, by which the centre counts, says what the sealed body says, and the sitting's legal profile was kept; the problem
 * or `undefined`. A tally's numbers are in its header alone. `target` is the entry
 * that a correction names, if it was opened, counted and not yet taken back.
 */
export function findEntryProblem(
  header: EntryHeader,
  body: EntryBody,
  sitting: Sitting | undefined,
  target: Counted | undefined,
): ProblemCause | undefined {
  switch (body.kind) {
    case 'pass': {
      if (!haveSameCells(header.cells, passToCells(body.pass))) return { kind: 'header-differs', what: 'cells' };
      if (header.people !== 1) return { kind: 'header-differs', what: 'people' };
      if (!namesEachAttachment(header, body.pass)) return { kind: 'header-differs', what: 'attachments' };
      if (!sitting) return { kind: 'sitting-unknown' };
      return findFirst(listProfiles(sitting), (profile) => findPassProblem(body.pass, profile));
    }
    case 'tally':
      return sitting ? undefined : { kind: 'sitting-unknown' };
    case 'correction':
      return target && takesBack(header, target) ? undefined : { kind: 'correction-wrong' };
    case 'sitting': {
      const clear = header.about.kind === 'sitting' ? header.about.event : undefined;
      if (clear !== undefined && clear !== body.event.id) return { kind: 'header-differs', what: 'event' };
      return findCountProblem(header);
    }
    case 'sheet-lines': {
      const problem = findCountProblem(header);
      if (problem || !sitting) return problem ?? { kind: 'sitting-unknown' };
      return findFirst(listProfiles(sitting), (profile) => findSheetLinesProblem(body.lines, profile));
    }
    case 'host-interest': {
      const problem = findCountProblem(header);
      return problem ?? (header.opening === 0 || sitting ? undefined : { kind: 'sitting-unknown' });
    }
    case 'sheet-photo': {
      const problem = findCountProblem(header);
      if (problem || !sitting) return problem ?? { kind: 'sitting-unknown' };
      return header.attachments.length > 0 ? undefined : { kind: 'header-differs', what: 'attachments' };
    }
    case 'closing':
    case 'drill':
      return findCountProblem(header);
  }
}

function findFirst<Problem>(
  profiles: readonly LegalProfile[],
  find: (profile: LegalProfile) => Problem | undefined,
): Problem | undefined {
  return profiles.map(find).find((problem) => problem !== undefined);
}

/** Every attachment is a page of a letter, once. */
function namesEachAttachment({ attachments }: EntryHeader, { pages = [] }: Pass): boolean {
  const named = pages.map(({ attachment }) => attachment);
  return named.length === attachments.length && attachments.every((_, index) => named.includes(index));
}

/** The same sums a sort, in any order. */
function haveSameCells(one: readonly Cell[], other: readonly Cell[]): boolean {
  const write = (cells: readonly Cell[]) =>
    cells
      .map((cell) => `${cellKey(cell)}=${cell.n}`)
      .sort()
      .join();
  return write(one) === write(other);
}

function takesBack(correction: Counted, target: Counted): boolean {
  const negated = target.cells.map((cell) => ({ ...cell, n: -cell.n }));
  return correction.people === -target.people && haveSameCells(correction.cells, negated);
}

function findCountProblem(header: EntryHeader): ProblemCause | undefined {
  if (header.cells.length > 0) return { kind: 'header-differs', what: 'cells' };
  return header.people === 0 ? undefined : { kind: 'header-differs', what: 'people' };
}
