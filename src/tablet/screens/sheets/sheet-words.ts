import type { SheetProblem } from '../../../domain/sheet.ts';
import type { SheetLinesProblem } from '../../../domain/sheet-line.ts';
import { organiserWords } from '../../../text/text.ts';
import type { CountedProblem } from '../../store/sheet-counting.ts';
import type { SheetPhotosProblem } from '../../store/sheet-photographing.ts';
import type { SheetLinesRefusal } from '../../store/sheet-transcribing.ts';
import { saveProblemToText } from '../save-problem-words.ts';

export type SheetTrouble = CountedProblem | SheetLinesRefusal | SheetPhotosProblem | SheetLinesProblem | SheetProblem;

/** Why something about a sheet was not done, as a sentence. */
export function sheetTroubleToText(problem: SheetTrouble): string {
  const { sheets: say } = organiserWords.value;
  switch (problem.kind) {
    case 'not-saved':
    case 'not-joined':
      return saveProblemToText(problem);
    case 'no-sitting':
      return say.sittingFirst;
    case 'sheet-count-wrong':
      return say.countWrong(problem.most);
    case 'lines-empty':
    case 'line-wrong':
    case 'lines-collect-too-much':
      return say.problems['lines-wrong'];
    case 'not-there':
    case 'not-correctable':
    case 'corrected-already':
      return say.problems.correction;
    case 'pages-not-saved':
      return say.photoNotSaved[problem.why];
    case 'sheet-unknown':
    case 'sheet-cannot-move':
    case 'sheet-not-back':
    case 'sheets-used-up':
    case 'sheet-of-other-event':
    case 'sheet-in-ended-journal':
    case 'sheet-beyond-sitting':
    case 'sheet-not-to-transcribe':
    case 'sheet-not-to-photograph':
      return say.problems[problem.kind];
  }
}
