import type { Sheet } from '../../../domain/sheet.ts';
import type { OrganiserWords } from '../../../text/en/organiser.ts';
import { type Language, pickLanguage } from '../../../text/languages.ts';

export const paperSizes = ['a4', 'letter'] as const;
export type PaperSize = (typeof paperSizes)[number];

export type PrintJob = {
  readonly sheets: readonly Sheet[];
  readonly size: PaperSize;
  /** What is printed is in this language, whatever the screens speak. */
  readonly language: Language;
  readonly words: OrganiserWords['sheetPrint'];
};

/** Sheets with the words that are printed on them, in a language (BCP 47) of the screens. */
export async function makePrintJob(sheets: readonly Sheet[], tag: string, size: PaperSize): Promise<PrintJob> {
  const language = pickLanguage([tag]);
  const { sheetPrint } = await language.loadOrganiser();
  return { sheets, size, language, words: sheetPrint };
}
