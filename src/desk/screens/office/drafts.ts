import { type Signal, signal } from '@preact/signals';
import { exampleThanks } from '../../thanks/example-thanks.ts';
import type { ThanksSource } from '../../thanks/thanks-source.ts';

/** What the office writes itself, in the page's memory: goes from tab to tab, and into a file where somebody saves it. Nothing of a person is in it. */
export type Drafts = { readonly thanks: Signal<ThanksSource> };

/** As an opened campaign begins. */
export function startDrafts(): Drafts {
  return { thanks: signal(exampleThanks) };
}
