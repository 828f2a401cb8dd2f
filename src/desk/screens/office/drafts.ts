import { type Signal, signal } from '@preact/signals';
import type { PackDraft } from '../../pack/pack-draft.ts';
import { exampleThanks } from '../../thanks/example-thanks.ts';
import type { ThanksSource } from '../../thanks/thanks-source.ts';

/** A pack that is being written, and whether all of it is in a file. */
export type OpenDraft = PackDraft & { readonly isSaved: boolean };

/** What the office writes itself, in the page's memory: goes from tab to tab, and into a file where somebody saves it. Nothing of a person is in it. */
export type Drafts = { readonly thanks: Signal<ThanksSource>; readonly pack: Signal<OpenDraft | undefined> };

/** As an opened campaign begins. */
export function startDrafts(): Drafts {
  return { thanks: signal(exampleThanks), pack: signal<OpenDraft | undefined>(undefined) };
}
