import { TextBox } from '../../../../ui/text-box.tsx';
import { textsAt } from '../../../pack/edit-source.ts';
import type { SourcePath } from '../../../pack/source-texts.ts';
import type { Editing } from './editing.ts';

type PartTextProps = {
  readonly editing: Editing;
  readonly path: SourcePath;
  readonly label: string;
  readonly rows?: number;
  readonly hint?: string;
};

/** One text of the pack in the language that is being written, beside what the first language says. */
export function PartText({ editing, path, label, rows = 1, hint }: PartTextProps) {
  const { source, language, first, set } = editing;
  const texts = textsAt(source, path);
  return (
    <TextBox
      label={label}
      value={texts[language] ?? ''}
      lang={language}
      rows={rows}
      hint={hint}
      beside={language === first ? undefined : { text: texts[first] ?? '', lang: first }}
      onInput={(text) => set([...path, language], text)}
    />
  );
}
