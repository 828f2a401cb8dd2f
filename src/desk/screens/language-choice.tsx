import { languages } from '../../text/languages.ts';
import { language, speak } from '../../text/text.ts';
import { Select } from '../../ui/select.tsx';

/** In the corner of the office's pages: the language they speak. */
export function LanguageChoice({ label }: { readonly label: string }) {
  return (
    <Select
      slim
      label={label}
      value={language.value.tag}
      options={languages.map((each) => ({ value: each.tag, text: each.name, lang: each.tag }))}
      onChange={speak}
    />
  );
}
