import type { CaseOutcome } from '../../domain/case-pack.ts';
import { inBoth } from './in-both.ts';

const invented = {
  en: 'An invented story, for trying Barua out.',
  fr: 'Une histoire inventée, pour essayer Barua.',
} as const;

/** What became of the demo's earlier cases: invented, as each of them says. */
export const demoOutcomes: readonly CaseOutcome[] = [
  makeOutcome(2025, 'Halvard Rosin, teacher', 'Halvard Rosin, instituteur', {
    en: `Released after four years in prison for a lesson about elections. He was handed 41,000 letters at the gate, in
      sacks, and is reading all of them.`,
    fr: `Libéré après quatre ans de prison pour une leçon sur les élections. À la porte, on lui a remis 41 000 lettres, dans
      des sacs. Il les lit toutes.`,
  }),
  makeOutcome(2024, 'Oleana Tiv, farmer', 'Oleana Tiv, agricultrice', {
    en: `The charges against her were dropped, and her village has its well back. The judge said that he had never had so
      much post.`,
    fr: `Les poursuites contre elle ont été abandonnées, et son village a retrouvé son puits. Le juge a dit qu'il n'avait
      jamais reçu autant de courrier.`,
  }),
  makeOutcome(2023, 'The nine of Marrow Street', 'Les neuf de la rue Marrow', {
    en: `A new trial after eleven years: seven of the nine are at home, two are still waiting. The letters go on.`,
    fr: `Un nouveau procès après onze ans : sept des neuf sont chez eux, deux attendent encore. Les lettres continuent.`,
  }),
];

function makeOutcome(
  year: number,
  english: string,
  french: string,
  what: { readonly en: string; readonly fr: string },
): CaseOutcome {
  return {
    name: inBoth(english, french),
    country: '',
    year,
    what: inBoth(`${what.en}\n\n${invented.en}`, `${what.fr}\n\n${invented.fr}`),
  };
}
