import { languages } from '../../text/languages.ts';
import { language, words } from '../../text/text.ts';
import { Select } from '../../ui/select.tsx';
import { chooseOrganiserLanguage } from './organiser-language.ts';

/** The language that the organiser's screens speak, and the hall's. */
export function OrganiserLanguageChoice() {
  return (
    <Select
      slim
      label={words.value.general.language}
      value={language.value.tag}
      options={languages.map((each) => ({ value: each.tag, text: each.name, lang: each.tag }))}
      onChange={chooseOrganiserLanguage}
    />
  );
}
