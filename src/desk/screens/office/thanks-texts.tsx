import { useState } from 'preact/hooks';
import { languages as screenLanguages, tagToLanguageName } from '../../../text/languages.ts';
import { Button } from '../../../ui/button.tsx';
import { Field } from '../../../ui/field.tsx';
import { FileButton } from '../../../ui/file-button.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { offerDownload } from '../../../ui/offer-download.ts';
import { Panel } from '../../../ui/panel.tsx';
import { Select } from '../../../ui/select.tsx';
import { TextBox } from '../../../ui/text-box.tsx';
import { readThanksSource, type ThanksText } from '../../thanks/thanks-source.ts';
import type { Drafts } from './drafts.ts';
import styles from './office.module.css';
import type { OfficeWords } from './office-words.ts';

const { actions } = styles;

type ThanksTextsProps = {
  readonly words: OfficeWords;
  readonly drafts: Drafts;
  /** Of those who asked to hear. */
  readonly languages: readonly string[];
  readonly language: string;
  readonly onLanguage: (language: string) => void;
  readonly number: string;
  readonly onNumber: (number: string) => void;
};

const nothing: ThanksText = { subject: '', text: '' };

/** What the letter says, language by language; kept in a file. */
export function ThanksTexts(props: ThanksTextsProps) {
  const { words, drafts, languages, language, onLanguage, number, onNumber } = props;
  const { thanks: says } = words;
  const source = drafts.thanks.value;
  const [isUnread, setUnread] = useState(false);
  const written = source.texts[language] ?? nothing;
  const tags = [...new Set([...Object.keys(source.texts), ...languages, ...screenLanguages.map(({ tag }) => tag)])];
  const change = (part: Partial<ThanksText>) => {
    const { [language]: _, ...others } = source.texts;
    const text = { ...written, ...part };
    // A language without a word is none.
    const isEmpty = text.subject === '' && text.text === '';
    drafts.thanks.value = { ...source, texts: isEmpty ? others : { ...others, [language]: text } };
  };
  const open = async (file: File) => {
    const read = readThanksSource(await file.text());
    setUnread(!read.ok);
    if (!read.ok) return;
    drafts.thanks.value = read.value;
    if (!Object.hasOwn(read.value.texts, language)) onLanguage(Object.keys(read.value.texts)[0] ?? 'en');
  };
  const save = () => {
    const text = `${JSON.stringify(source, undefined, 2)}\n`;
    offerDownload(new Blob([text], { type: 'application/json' }), 'thanks.json');
  };
  return (
    <Panel>
      <Field
        label={says.mailing}
        hint={says.mailingHint}
        value={source.mailing}
        onInput={(mailing) => {
          drafts.thanks.value = { ...source, mailing };
        }}
        max={60}
      />
      <Field label={says.number} hint={says.numberHint} value={number} onInput={onNumber} digits short max={10} />
      <Select
        label={says.language}
        value={language}
        options={tags.map((value) => {
          const name = tagToLanguageName(value);
          return { value, text: Object.hasOwn(source.texts, value) ? name : says.noText(name) };
        })}
        onChange={onLanguage}
      />
      <TextBox
        label={says.subject}
        value={written.subject}
        lang={language}
        onInput={(subject) => change({ subject })}
      />
      <TextBox
        label={says.text}
        hint={says.textHint}
        value={written.text}
        lang={language}
        rows={8}
        onInput={(text) => change({ text })}
      />
      <div class={actions}>
        <FileButton accept=".json,application/json" onChoose={(file) => void open(file)}>
          {says.open}
        </FileButton>
        <Button onPress={save}>{says.save}</Button>
      </div>
      {isUnread && (
        <Notice tone="bad" role="alert">
          {says.notRead}
        </Notice>
      )}
    </Panel>
  );
}
