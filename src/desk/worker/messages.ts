import type { Outcome } from '../../domain/outcome.ts';
import type { KeyFileSecret } from '../keys/key-file.ts';
import type { PersonRow } from '../session/list-people.ts';
import type { Overview } from '../session/overview.ts';
import type { SessionProblem, SessionProgress } from '../session/session.ts';

/** A window of a list: `total` lines, of which these are those from `from` on. */
export type Window<Line> = { readonly total: number; readonly from: number; readonly lines: readonly Line[] };

/** Which window of it. */
export type WindowAsk = { readonly from: number; readonly count: number };

/** What the page asks the worker, and what it answers. Everything opened stays in the worker; what crosses is as small as a page. */
export type DeskAsks = {
  readonly open: {
    readonly ask: {
      /** The key file's text. */
      readonly keyFile: string;
      readonly secret: KeyFileSecret;
      /** The centre's address; missing: only the files are read. */
      readonly centre?: string | undefined;
      readonly carriers: readonly File[];
    };
    readonly answer: Outcome<Overview, SessionProblem>;
  };
  readonly people: { readonly ask: WindowAsk & { readonly search: string }; readonly answer: Window<PersonRow> };
};

export type AskKind = keyof DeskAsks;

/** A question on its way; answers and failures carry its number. */
export type AskMessage = {
  [Kind in AskKind]: { readonly id: number; readonly kind: Kind; readonly ask: DeskAsks[Kind]['ask'] };
}[AskKind];

export type WorkerMessage =
  | { readonly kind: 'answer'; readonly id: number; readonly answer: DeskAsks[AskKind]['answer'] }
  /** A bug: what was thrown, for the page of last resort. */
  | { readonly kind: 'broken'; readonly id: number; readonly why: string }
  | { readonly kind: 'progress'; readonly progress: SessionProgress };
