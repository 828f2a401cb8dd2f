import { limits } from '../../../../protocol/limits.ts';
import { tagToLanguageName } from '../../../../text/languages.ts';
import { formatNumber } from '../../../../text/plural.ts';
import { Button } from '../../../../ui/button.tsx';
import { Notice } from '../../../../ui/notice.tsx';
import type { DraftCheck } from '../../../pack/check-draft.ts';
import type { SourceFault } from '../../../pack/read-pack-source.ts';
import { pathToText } from '../../../pack/source-texts.ts';
import { type Editing, type Part, pathToName, pathToPart, textToPath } from './editing.ts';
import styles from './pack.module.css';

const { list, note } = styles;

/** More would be a page of their own. */
const mostListed = 12;

type DraftStateProps = {
  readonly editing: Editing;
  readonly check: DraftCheck;
  readonly isSaved: boolean;
  readonly onGo: (part: Part, language: string) => void;
};

/** What is still missing, in the first language and in the one that is being written; how large it is, and whether it is in a file. */
export function DraftState({ editing, check, isSaved, onGo }: DraftStateProps) {
  const { words, language, first } = editing;
  const { pack: says, tag } = words;
  const kilobytes = (bytes: number) => formatNumber(tag, Math.ceil(bytes / 1_000));
  const gaps = check.gaps.get(language) ?? [];
  const go = (at: string, text: string, into: string) => (
    <li key={at}>
      <Button kind="quiet" onPress={() => onGo(pathToPart(textToPath(at)), into)}>
        {text}
      </Button>
    </li>
  );
  return (
    <>
      {check.isTooLarge && (
        <Notice tone="bad" role="alert">
          {says.problems['pack-too-large']}
        </Notice>
      )}
      {check.faults.length > 0 && (
        <Notice tone="warn" role="status">
          <p>
            {says.missing} ({formatNumber(tag, check.faults.length)})
          </p>
          <ul class={list}>
            {check.faults.slice(0, mostListed).map((fault) => go(fault.at, faultToText(fault, editing), first))}
          </ul>
          <p>{says.previewLater}</p>
        </Notice>
      )}
      {gaps.length > 0 && (
        <Notice>
          <p>
            {says.gapsTitle}: {tagToLanguageName(language)} ({formatNumber(tag, gaps.length)})
          </p>
          <ul class={list}>
            {gaps.slice(0, mostListed).map((path) => go(pathToText(path), pathToName(path, editing), language))}
          </ul>
        </Notice>
      )}
      <p class={note}>
        {says.size(kilobytes(check.bytes), kilobytes(limits.maxPackBytes))} · {isSaved ? says.saved : says.notSaved}
      </p>
    </>
  );
}

function faultToText({ at, what }: SourceFault, editing: Editing): string {
  return `${pathToName(textToPath(at), editing)}: ${editing.words.pack.faults[what.kind]}`;
}
