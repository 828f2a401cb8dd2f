import type { WritingWords } from '../en/writing.ts';

/** What is said around letters and stories only. */
export const writingPortuguese: WritingWords = {
  keptLetter: {
    title: 'Havia uma carta a meio',
    ask: 'Continuar a carta que estava a ser escrita?',
    hint: 'Se não é sua, escolha não. Só aparece depois de “Sim”.',
    yes: 'Sim, é minha',
    no: 'Não',
  },
};
