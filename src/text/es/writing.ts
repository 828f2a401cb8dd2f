import type { WritingWords } from '../en/writing.ts';

/** What is said around letters and stories only. */
export const writingSpanish: WritingWords = {
  keptLetter: {
    title: 'Había una carta a medias',
    ask: '¿Seguir con la carta que se estaba escribiendo?',
    hint: 'Si no es tuya, elige «No». Solo se muestra después de «Sí».',
    yes: 'Sí, es mía',
    no: 'No',
  },
};
