import { type DeskWords, deskEnglish } from '../../../text/desk-en.ts';
import { deskFrench } from '../../../text/desk-fr.ts';
import { type DeskGateWords, deskGateEnglish } from '../../../text/desk-gate-en.ts';
import { deskGateFrench } from '../../../text/desk-gate-fr.ts';

/** What these pages say; `tag`: in which language, and how numbers and times are written. */
export type GateWords = { readonly tag: string; readonly gate: DeskGateWords; readonly totals: DeskWords };

const english: GateWords = { tag: 'en', gate: deskGateEnglish, totals: deskEnglish };
const french: GateWords = { tag: 'fr', gate: deskGateFrench, totals: deskFrench };

/** The office's pages speak English where there is no better. */
export function pickGateWords(tag: string): GateWords {
  return tag === french.tag ? french : english;
}

/** A moment (epoch ms) as people read it. */
export function toMoment(at: number, { tag }: Pick<GateWords, 'tag'>): string {
  return new Intl.DateTimeFormat(tag, { dateStyle: 'medium', timeStyle: 'short' }).format(at);
}
