import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { type CampaignCase, pickText, type Texts } from '../../../domain/case-pack.ts';
import { type Collectable, profileToCollectable } from '../../../domain/legal-profile.ts';
import { bad } from '../../../domain/outcome.ts';
import type { Letter, Pass } from '../../../domain/pass.ts';
import { withdrawalToText } from '../../../domain/withdrawal-code.ts';
import { randomBytes } from '../../../sealing/bytes.ts';
import { addScreenLanguages } from '../../../text/languages.ts';
import { speak } from '../../../text/text.ts';
import type { Paper } from '../../store/paper.ts';
import type { WrittenPage } from '../../store/save-with-pages.ts';
import type { Joined, OpenSitting, Saved, TabletStore } from '../../store/tablet-store.ts';
import type { RecentPass } from '../recent-passes.ts';
import { type DraftProblem, draftToPass, listLetters, listPages, type PassDraft, startDraft } from './pass-draft.ts';

/** Where a participant is. */
export type Step =
  | { readonly kind: 'language' }
  | { readonly kind: 'cases' }
  | { readonly kind: 'letter'; readonly case: number; readonly purpose: Letter['purpose'] }
  | { readonly kind: 'sign' }
  | { readonly kind: 'review' }
  | { readonly kind: 'sealed'; readonly saved: Saved; readonly code: string };

/** Where a letter or a message belongs. */
export type Place = Pick<Letter, 'case' | 'purpose'>;

/** How sealing goes, as it is told. */
export type Sealing =
  | { readonly kind: 'not-begun' }
  /** Somebody waits for it: what takes no longer than a blink is not told. */
  | { readonly kind: 'under-way' }
  | { readonly kind: 'not-saved'; readonly why: 'full' | 'failing' }
  /** The pages could not be kept; nothing was sealed. */
  | { readonly kind: 'pages-not-saved'; readonly why: 'full' | 'failing' };

/** What of the store participants need; a preview has its own. */
export type ParticipantStore = Pick<TabletStore, 'health' | 'joined' | 'sitting' | 'savePass' | 'saveHostInterest'> & {
  readonly paper: () => Promise<ParticipantPaper>;
};

/** What of its paper. */
export type ParticipantPaper = Pick<Paper, 'letter' | 'savePass' | 'hasRoomForPages'>;

/** One participant's way from the language to the seal, and what may be done on it. */
export type Passing = {
  readonly cases: readonly CampaignCase[];
  /** The campaign as it was when this participant began: what they read is what is sealed. A newer pack is the next person's. */
  readonly joined: Joined;
  /** BCP 47, all that may be chosen: those offered first, then the others. */
  readonly languages: { readonly first: readonly string[]; readonly others: readonly string[] };
  readonly sitting: OpenSitting;
  readonly may: Collectable;
  readonly step: ReadonlySignal<Step>;
  readonly draft: ReadonlySignal<PassDraft>;
  /** The draft's, BCP 47: what hangs on it alone is not drawn anew with each letter that somebody types. */
  readonly language: ReadonlySignal<string>;
  /** What the last look at the form found. */
  readonly problems: ReadonlySignal<readonly DraftProblem[]>;
  readonly sealing: ReadonlySignal<Sealing>;
  /** From the tap on, told or not: what is being sealed stands still. */
  readonly isSealing: () => boolean;
  readonly health: TabletStore['health'];
  /** Where letters under way are kept; comes when it is asked for. */
  readonly paper: ParticipantStore['paper'];
  readonly saveHostInterest: TabletStore['saveHostInterest'];
  /** Like `change` not while it is being sealed. */
  readonly go: (step: Step) => void;
  readonly change: (part: Partial<PassDraft>) => void;
  readonly speak: (language: string) => void;
  /** Whether the page of name and signature says everything that is sealed: then it is sealed from there. */
  readonly isShort: () => boolean;
  /** On to the review, where nothing is amiss. */
  readonly check: () => void;
  readonly seal: () => Promise<void>;
  /** Forgets who it was; what they wrote stays. */
  readonly forgetPerson: () => void;
  /** Forgets this participant. */
  readonly restart: () => void;
  /** A text of the pack in the participant's language. */
  readonly pick: (texts: Texts) => { readonly text: string; readonly language: string };
};

/** Drawing a page for less would take a slow tablet longer than the sealing itself. */
const blinkMs = 200;

/** Makes the way for one open sitting of a tablet that has joined; `restart` makes it clean again for the next person. */
export function createPassing(store: ParticipantStore, joined: Joined, sitting: OpenSitting): Passing {
  const begunWith = signal<Joined | undefined>(undefined);
  const current = computed(() => begunWith.value ?? store.joined.value ?? joined);
  const readFirstLanguage = () => current.value.pack.languages[0] ?? 'en';
  const step = signal<Step>({ kind: 'language' });
  const draft = signal(startDraft(readFirstLanguage()));
  const problems = signal<readonly DraftProblem[]>([]);
  const sealing = signal<Sealing>({ kind: 'not-begun' });
  const language = computed(() => draft.value.language);
  /** A seal that has not come yet. */
  let underWay: object | undefined;
  const isSealing = () => underWay !== undefined;

  const read = () => {
    const made = { at: Date.now(), withdrawal: randomBytes(8) };
    return draftToPass(draft.value, { profile: sitting.profile, pack: current.value.pack }, made);
  };
  const save = async (pass: Pass, pages: readonly WrittenPage[]) => {
    return pages.length === 0 ? store.savePass(pass) : (await store.paper()).savePass(pass, pages);
  };
  const forget = (next: Step, tag?: string) => {
    begunWith.value = undefined;
    step.value = next;
    draft.value = startDraft(tag ?? readFirstLanguage());
    problems.value = [];
    sealing.value = { kind: 'not-begun' };
    underWay = undefined;
  };

  return {
    get cases() {
      return current.value.pack.cases.filter(({ number }) => sitting.event.cases.includes(number));
    },
    get joined() {
      return current.value;
    },
    get languages() {
      return splitLanguages(current.value.pack.languages, sitting.event.languages);
    },
    sitting,
    may: profileToCollectable(sitting.profile),
    step,
    draft,
    language,
    problems,
    sealing,
    isSealing,
    health: store.health,
    paper: store.paper,
    saveHostInterest: store.saveHostInterest,
    go: (next) => {
      if (isSealing()) return;
      begunWith.value = current.value;
      // What went wrong at the last try is not said any more.
      sealing.value = { kind: 'not-begun' };
      step.value = next;
    },
    change: (part) => {
      if (isSealing()) return;
      draft.value = { ...draft.value, ...part };
      // What is being put right is not complained about until the next look.
      problems.value = problems.value.filter(({ field }) => !isAbout(field, part));
    },
    speak: (tag) => {
      draft.value = { ...draft.value, language: tag };
      speak(tag);
    },
    isShort: () => listLetters(draft.value).length + draft.value.phone.length === 0,
    check: () => {
      const pass = read();
      problems.value = pass.ok ? [] : pass.problem;
      if (pass.ok) step.value = { kind: 'review' };
    },
    seal: async () => {
      if (isSealing()) return;
      const pass = read();
      if (!pass.ok) {
        problems.value = pass.problem;
        step.value = { kind: 'sign' };
        return;
      }
      const pages = listPages(draft.value);
      const { highRisk } = current.value.manifest.modes;
      const mine = {};
      underWay = mine;
      const telling = setTimeout(() => {
        if (underWay === mine) sealing.value = { kind: 'under-way' };
      }, blinkMs);
      // Even a bug in the store must leave the person's form as it is.
      const saved = await save(pass.value, pages).catch(() => bad({ kind: 'not-saved', why: 'failing' } as const));
      if (saved.ok && !highRisk) {
        const { number, person } = saved.value;
        rememberSaved(store, { pass: pass.value, number, person, hasPages: pages.length > 0 });
      }
      clearTimeout(telling);
      // Who was taken for gone meanwhile sees no more of it, and the next person's form is theirs.
      if (underWay !== mine) return;
      if (saved.ok) {
        const code = withdrawalToText(pass.value.withdrawal);
        forget({ kind: 'sealed', saved: saved.value, code }, draft.value.language);
        return;
      }
      underWay = undefined;
      sealing.value = 'why' in saved.problem ? saved.problem : { kind: 'not-saved', why: 'failing' };
    },
    forgetPerson: () => {
      const { language: tag, signed, letters, pages, phone } = draft.value;
      draft.value = { ...startDraft(tag), signed, letters, pages, phone };
      if (step.value.kind === 'review') step.value = { kind: 'sign' };
    },
    restart: () => {
      forget({ kind: 'language' });
      speak(readFirstLanguage());
    },
    pick: (texts) => pickText(texts, language.value, readFirstLanguage()),
  };
}

/** For the volunteers' correction window: in memory only. Nobody waits for it. */
function rememberSaved({ sitting }: ParticipantStore, saved: Omit<RecentPass, 'until'>): void {
  const opening = sitting.value?.opening ?? 0;
  import('../recent-passes.ts').then(
    ({ rememberPass, correctionWindowMs }) =>
      rememberPass({ ...saved, until: Date.now() + correctionWindowMs }, opening, sitting),
    () => undefined,
  );
}

const partsByField: Record<DraftProblem['field'], readonly (keyof PassDraft)[]> = {
  name: ['name'],
  age: ['age'],
  ink: ['ink', 'way'],
  witness: ['witness', 'way'],
  contact: ['contactAddress', 'contactKind', 'consents'],
};

function isAbout(field: DraftProblem['field'], part: Partial<PassDraft>): boolean {
  return partsByField[field].some((key) => key in part);
}

/** The event's languages first, else the pack's; then all others, those of the screens last. */
function splitLanguages(packLanguages: readonly string[], wanted: readonly string[] = []): Passing['languages'] {
  const all = addScreenLanguages(packLanguages);
  const known = wanted.filter((tag) => all.includes(tag));
  const first = known.length > 0 ? known : packLanguages;
  return { first, others: all.filter((tag) => !first.includes(tag)) };
}
