import { useState } from 'preact/hooks';
import { tagToLanguageName } from '../../../../text/languages.ts';
import { Button } from '../../../../ui/button.tsx';
import { Field } from '../../../../ui/field.tsx';
import { Panel } from '../../../../ui/panel.tsx';
import lineStyles from '../../lines.module.css';
import styles from '../office.module.css';
import type { Editing } from './editing.ts';

const { actions } = styles;
const { lines: list, line } = lineStyles;

/** The pack's languages; the first has every text, and stays. */
export function LanguageList({ editing: { words, source, change } }: { readonly editing: Editing }) {
  const { pack: says } = words;
  const [typed, setTyped] = useState('');
  const tag = typed.trim();
  const isNew = /^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(tag) && !source.languages.includes(tag);
  return (
    <Panel label={says.languagesHead}>
      <h2>{says.languagesHead}</h2>
      <ul class={list}>
        {source.languages.map((language, index) => (
          <li class={line} key={language}>
            <bdi lang={language}>{tagToLanguageName(language)}</bdi>
            {index > 0 && (
              <Button
                kind="quiet"
                onPress={() => change({ ...source, languages: source.languages.filter((each) => each !== language) })}
              >
                {says.removeLanguage(tagToLanguageName(language))}
              </Button>
            )}
          </li>
        ))}
      </ul>
      <div class={actions}>
        <Field label={says.languageTag} hint={says.languageTagHint} value={typed} onInput={setTyped} short max={12} />
        <Button
          label={says.addLanguage}
          disabled={!isNew}
          onPress={() => {
            change({ ...source, languages: [...source.languages, tag] });
            setTyped('');
          }}
        >
          {says.add}
        </Button>
      </div>
    </Panel>
  );
}
