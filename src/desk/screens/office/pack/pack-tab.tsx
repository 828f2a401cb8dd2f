import { useEffect, useState } from 'preact/hooks';
import { formatNumber } from '../../../../text/plural.ts';
import { Button } from '../../../../ui/button.tsx';
import { FileButton } from '../../../../ui/file-button.tsx';
import { Notice } from '../../../../ui/notice.tsx';
import { removeCase } from '../../../pack/edit-source.ts';
import { makeExampleDraft, type PackDraft, packToDraft } from '../../../pack/pack-draft.ts';
import type { DeskAsks, PackSummary } from '../../../worker/messages.ts';
import styles from '../office.module.css';
import type { WritingTabProps } from '../open-office.tsx';
import { PackEditor } from './pack-editor.tsx';
import { PublishedPacks } from './published-packs.tsx';

const { hint, section, actions } = styles;

type PublishAnswer = DeskAsks['publish-pack']['answer'] | DeskAsks['recall']['answer'];

/** What tablets show: what is published, and the draft of what will be. */
export function PackTab({ words, line, drafts }: WritingTabProps) {
  const { pack: says, tag } = words;
  const open = drafts.pack.value;
  const [packs, setPacks] = useState<readonly PackSummary[]>();
  const [answer, setAnswer] = useState<PublishAnswer>();
  const [isUnread, setUnread] = useState(false);
  useEffect(() => {
    void line.ask('packs', undefined).then(setPacks);
  }, [answer]);
  const begin = (draft: PackDraft, isSaved: boolean) => {
    setUnread(false);
    setAnswer(undefined);
    drafts.pack.value = { ...draft, isSaved };
  };
  const fromPublished = async () => {
    const pack = await line.ask('pack', { serial: packs?.at(-1)?.serial ?? 0 });
    if (pack) begin(packToDraft(pack), true);
  };
  const fromFile = async (file: File) => {
    const read = await line.ask('open-draft', file);
    if (read.ok) begin(read.value, true);
    else setUnread(true);
  };
  const recall = async (ask: DeskAsks['recall']['ask']) => {
    setAnswer(await line.ask('recall', ask));
    const draft = drafts.pack.value;
    // What was recalled does not come back with the draft.
    if (draft && ask.what === 'case') drafts.pack.value = { ...draft, source: removeCase(draft.source, ask.number) };
  };
  return (
    <>
      <p class={hint}>{says.lead}</p>
      {answer?.ok && (
        <Notice tone="good" role="status">
          {(answer.value.changed ? says.done : says.unchanged)(formatNumber(tag, answer.value.packSerial))}
        </Notice>
      )}
      {answer?.ok === false && (
        <Notice tone="bad" role="alert">
          {toSentence(answer.problem.kind, words.pack.problems)}
        </Notice>
      )}
      {open ? (
        <PackEditor
          words={words}
          line={line}
          drafts={drafts}
          open={open}
          inForce={packs?.at(-1)}
          onPublished={(published) => {
            setAnswer(published);
            if (published.ok) scrollTo(0, 0);
          }}
        />
      ) : (
        <>
          <section class={section}>
            <h2>{says.start}</h2>
            <div class={actions}>
              <Button kind="primary" disabled={!packs || packs.length === 0} onPress={() => void fromPublished()}>
                {says.fromPublished}
              </Button>
              <FileButton accept=".zip,.json,application/zip,application/json" onChoose={(file) => void fromFile(file)}>
                {says.fromFile}
              </FileButton>
              <Button onPress={() => begin(makeExampleDraft(), false)}>{says.fromExample}</Button>
            </div>
            {isUnread && (
              <Notice tone="bad" role="alert">
                {says.notRead}
              </Notice>
            )}
          </section>
          {packs && packs.length > 0 && <PublishedPacks words={words} packs={packs} onRecall={recall} />}
        </>
      )}
    </>
  );
}

type Problems = WritingTabProps['words']['pack']['problems'];

function toSentence(kind: string, problems: Problems): string {
  if (kind === 'pack-source-wrong') return problems.faults;
  const found = Object.entries(problems).find(([name]) => name === kind);
  return found ? found[1] : problems.other;
}
