import { useEffect, useState } from 'preact/hooks';
import { tagToLanguageName } from '../../../../text/languages.ts';
import { Button } from '../../../../ui/button.tsx';
import { offerDownload } from '../../../../ui/offer-download.ts';
import { Select } from '../../../../ui/select.tsx';
import { checkDraft, type DraftCheck } from '../../../pack/check-draft.ts';
import { addCase, setAt } from '../../../pack/edit-source.ts';
import type { PackSource } from '../../../pack/pack-source-shape.ts';
import type { DeskAsks, PackSummary } from '../../../worker/messages.ts';
import { AskDialog } from '../ask-dialog.tsx';
import type { Drafts, OpenDraft } from '../drafts.ts';
import styles from '../office.module.css';
import type { WritingTabProps } from '../open-office.tsx';
import { CampaignPart } from './campaign-part.tsx';
import { CasePart } from './case-part.tsx';
import { DraftState } from './draft-state.tsx';
import type { Editing, Part } from './editing.ts';
import { LanguageList } from './language-list.tsx';
import { OutcomesPart } from './outcomes-part.tsx';
import packStyles from './pack.module.css';
import { showPack } from './preview-line.ts';
import { PublishDialog } from './publish-dialog.tsx';

const { actions } = styles;
const { bar } = packStyles;

type PackEditorProps = Pick<WritingTabProps, 'words' | 'line'> & {
  readonly drafts: Drafts;
  readonly open: OpenDraft;
  readonly inForce: PackSummary | undefined;
  readonly onPublished: (answer: DeskAsks['publish-pack']['answer']) => void;
};

/** In ms: checking reads every text and picture. */
const pauseMs = 250;

/** Writes a draft, part by part and language by language; it is checked as it is written. */
export function PackEditor({ words, line, drafts, open, inForce, onPublished }: PackEditorProps) {
  const { pack: says } = words;
  const { source, pictures, isSaved } = open;
  const first = source.languages[0] ?? 'en';
  const [chosenLanguage, setLanguage] = useState(first);
  const language = source.languages.includes(chosenLanguage) ? chosenLanguage : first;
  const [chosenPart, setPart] = useState<Part>('campaign');
  const part = isThere(chosenPart, source) ? chosenPart : 'campaign';
  const [check, setCheck] = useState<DraftCheck>();
  const [asked, setAsked] = useState<'publish' | 'drop'>();
  useEffect(() => {
    let isWanted = true;
    const timer = setTimeout(
      () => void checkDraft(open).then((found) => isWanted && setCheck(found)),
      check ? pauseMs : 0,
    );
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [source, pictures]);
  useEffect(() => (check?.pack ? showPack(check.pack) : undefined), [check]);
  useEffect(() => {
    if (isSaved) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [isSaved]);
  const put = (next: Partial<OpenDraft>) => {
    const now = drafts.pack.peek() ?? open;
    drafts.pack.value = { ...now, isSaved: false, ...next };
  };
  const change = (next: PackSource) => put({ source: next });
  const set: Editing['set'] = (path, value) => change(setAt(drafts.pack.peek()?.source ?? source, path, value));
  const editing: Editing = { words, source, language, first, set, change };
  const leave = () => {
    drafts.pack.value = undefined;
  };
  const save = async () => {
    const file = await line.ask('save-draft', { source, pictures });
    offerDownload(file, 'pack.zip');
    const now = drafts.pack.peek();
    // What was typed meanwhile is not in the file.
    if (now?.source === source && now.pictures === pictures) put({ isSaved: true });
  };
  return (
    <>
      <div class={bar}>
        <Select label={says.part} value={part} options={listParts(editing)} onChange={setPart} />
        <Select
          label={says.language}
          value={language}
          options={source.languages.map((value) => {
            const missing = check?.gaps.get(value)?.length ?? 0;
            const name = tagToLanguageName(value);
            return { value, text: missing > 0 ? says.withGaps(name, missing) : says.whole(name) };
          })}
          onChange={setLanguage}
        />
      </div>
      <div class={actions}>
        <Button kind="primary" disabled={!check?.pack || check.isTooLarge} onPress={() => setAsked('publish')}>
          {says.publish}
        </Button>
        <Button disabled={!check?.pack} onPress={() => window.open('/desk/preview', 'barua-preview')}>
          {says.preview}
        </Button>
        <Button onPress={() => void save()}>{says.save}</Button>
        <Button kind="quiet" onPress={() => (isSaved ? leave() : setAsked('drop'))}>
          {says.drop}
        </Button>
      </div>
      {check && (
        <DraftState
          editing={editing}
          check={check}
          isSaved={isSaved}
          onGo={(to, into) => {
            setPart(to);
            setLanguage(into);
          }}
        />
      )}
      {part === 'campaign' && (
        <>
          <CampaignPart editing={editing} />
          <LanguageList editing={editing} />
        </>
      )}
      {part === 'outcomes' && <OutcomesPart editing={editing} />}
      {part.startsWith('case-') && (
        <CasePart
          key={part}
          editing={editing}
          index={Number(part.slice('case-'.length))}
          pictures={pictures}
          onPicture={(file, bytes) => put({ pictures: { ...pictures, [file]: bytes } })}
        />
      )}
      {part !== 'outcomes' && (
        <div class={actions}>
          <Button
            onPress={() => {
              change(addCase(source));
              setPart(`case-${source.cases.length}`);
            }}
          >
            {says.addCase}
          </Button>
        </div>
      )}
      {asked === 'publish' && (
        <PublishDialog
          words={words}
          source={source}
          inForce={inForce}
          onYes={async () => onPublished(await line.ask('publish-pack', { source, pictures }))}
          onClose={() => setAsked(undefined)}
        />
      )}
      {asked === 'drop' && (
        <AskDialog
          words={words}
          title={says.drop}
          cancel={says.cancel}
          yes={says.drop}
          risky
          onYes={leave}
          onClose={() => setAsked(undefined)}
        >
          <p>{says.dropSure}</p>
        </AskDialog>
      )}
    </>
  );
}

function isThere(part: Part, { cases }: PackSource): boolean {
  return !part.startsWith('case-') || Number(part.slice('case-'.length)) < cases.length;
}

function listParts({
  words: { pack: says, open },
  source,
  first,
}: Editing): { readonly value: Part; readonly text: string }[] {
  return [
    { value: 'campaign', text: says.campaign },
    ...source.cases.map(({ number, name }, index) => ({
      value: `case-${index}` as const,
      text: name[first] || open.caseNumber(number),
    })),
    { value: 'outcomes', text: says.outcomes },
  ];
}
