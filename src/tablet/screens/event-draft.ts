import { type CampaignEvent, dateToDay, dayToIsoDate, type EventKind } from '../../domain/campaign-event.ts';
import type { LegalProfile } from '../../domain/legal-profile.ts';
import { bad, good, type Outcome } from '../../domain/outcome.ts';
import { bytesToBase64url } from '../../sealing/base64url.ts';
import { randomBytes } from '../../sealing/bytes.ts';

/** An event as it is being filled in. */
export type EventDraft = {
  readonly title: string;
  readonly kind: EventKind;
  readonly venue: string;
  readonly city: string;
  readonly country: string;
  /** ISO 8601, as date fields give it. */
  readonly date: string;
  readonly expected: string;
  readonly goal: string;
  readonly cases: readonly number[];
  readonly under18: boolean;
  readonly profile: LegalProfile;
  readonly volunteers: string;
  /** BCP 47. */
  readonly languages: readonly string[];
};

export type EventDraftProblem = { readonly kind: 'nameMissing' | 'dateWrong' | 'casesMissing' };

/** A debate today, about every case. */
export function startEventDraft(cases: readonly number[], now: Date): EventDraft {
  return {
    title: '',
    kind: 'debate',
    venue: '',
    city: '',
    country: '',
    date: dayToIsoDate(dateToDay(now)),
    expected: '',
    goal: '',
    cases,
    under18: false,
    profile: 'full',
    volunteers: '',
    languages: [],
  };
}

/** An event as it stands, to be changed. */
export function eventToDraft(event: CampaignEvent): EventDraft {
  const { day, expected, goal, volunteers = 0, languages = [] } = event;
  const [expectedText, goalText, volunteersText] = [expected, goal, volunteers].map((n) => (n > 0 ? String(n) : ''));
  return {
    ...event,
    date: dayToIsoDate(day),
    expected: expectedText ?? '',
    goal: goalText ?? '',
    volunteers: volunteersText ?? '',
    languages,
  };
}

/** The same again, on the next day of that week's name that is after the event and not over. */
export function repeatEvent(event: CampaignEvent, now: Date): EventDraft {
  const weeks = Math.max(1, Math.ceil((dateToDay(now) - event.day) / 7));
  return eventToDraft({ ...event, day: event.day + 7 * weeks });
}

/** The event under this id, or a new one; or what is missing. */
export function draftToEvent(
  draft: EventDraft,
  id: string = bytesToBase64url(randomBytes(8)),
): Outcome<CampaignEvent, readonly EventDraftProblem[]> {
  const day = Math.floor(Date.parse(`${draft.date}T00:00:00Z`) / 86_400_000);
  const title = clean(draft.title);
  const problems: EventDraftProblem[] = [];
  if (title === '') problems.push({ kind: 'nameMissing' });
  if (!(day >= 0)) problems.push({ kind: 'dateWrong' });
  if (draft.cases.length === 0) problems.push({ kind: 'casesMissing' });
  if (problems.length > 0) return bad(problems);
  return good({
    id,
    title,
    kind: draft.kind,
    venue: clean(draft.venue),
    city: clean(draft.city),
    country: draft.country,
    day,
    expected: toCount(draft.expected),
    goal: toCount(draft.goal),
    cases: [...draft.cases].sort((one, other) => one - other),
    under18: draft.under18,
    profile: draft.profile,
    ...(toCount(draft.volunteers) > 0 && { volunteers: toCount(draft.volunteers) }),
    ...(draft.languages.length > 0 && { languages: draft.languages }),
  });
}

function clean(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim();
}

/** A count of up to seven digits; 0 where nobody guessed. */
function toCount(text: string): number {
  return /^\d{1,7}$/.test(text.trim()) ? Number(text.trim()) : 0;
}
