import { useState } from 'preact/hooks';
import type { Outcome } from '../../../domain/outcome.ts';
import { type AuditHead, type AuditProblem, headToText, textToHead } from '../../../protocol/audit-log.ts';
import type { DeskSession } from '../../../protocol/desk-session.ts';
import { base64urlToBytes } from '../../../sealing/base64url.ts';
import { formatNumber } from '../../../text/plural.ts';
import { Button } from '../../../ui/button.tsx';
import { Field } from '../../../ui/field.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { offerDownload } from '../../../ui/offer-download.ts';
import { Progress } from '../../../ui/progress.tsx';
import { type ReadAudit, readWholeAudit } from '../../audit.ts';
import styles from './gate.module.css';
import { fetchAudit, fetchColleagues, type GateProblem } from './gate-client.ts';
import type { ViewProps } from './gate-page.tsx';
import type { GateWords } from './gate-words.ts';
import type { NamesById } from './log-lines.ts';
import { LogTable } from './log-table.tsx';
import { ProblemNotice } from './problem-notice.tsx';
import { useFetched } from './use-fetched.ts';

const { form, section, head: headClass, hint } = styles;

/** The log as the centre gives it, and whether it holds; checked here, in the browser. */
type Checked = { readonly audit: Outcome<ReadAudit, AuditProblem>; readonly names: NamesById };

/** What was done at the centre: the whole log, checked from its first line. */
export function LogView({ words, session, onOver }: ViewProps) {
  const { log: says } = words.gate;
  const [kept, setKept] = useState('');
  const { fetched, again } = useFetched(() => checkLog(session, textToHead(kept)), onOver);
  const isHead = kept.trim() === '' || textToHead(kept) !== undefined;
  const check = (event: Event) => {
    event.preventDefault();
    if (isHead) again();
  };
  return (
    <>
      {fetched === undefined && <Progress label={words.gate.loading} />}
      {fetched?.ok === false && <ProblemNotice words={words} problem={fetched.problem} />}
      {fetched?.ok && <Verdict words={words} checked={fetched.value} kept={textToHead(kept)} />}
      {fetched?.ok && fetched.value.audit.ok && (
        <LogTable words={words} lines={fetched.value.audit.value.lines} names={fetched.value.names} />
      )}
      {fetched?.ok && fetched.value.audit.ok && <Head words={words} head={fetched.value.audit.value.head} />}
      <form class={form} onSubmit={check}>
        <Field label={says.kept} value={kept} onInput={setKept} problem={isHead ? undefined : says.keptWrong} />
        <div>
          <Button submit>{says.check}</Button>
        </div>
      </form>
    </>
  );
}

type VerdictProps = {
  readonly words: GateWords;
  readonly checked: Checked;
  readonly kept: AuditHead | undefined;
};

function Verdict({ words, checked: { audit }, kept }: VerdictProps) {
  const { log: says } = words.gate;
  if (!audit.ok) {
    return (
      <Notice tone="bad" role="alert">
        {problemToSentence(audit.problem, words)}
      </Notice>
    );
  }
  const { head, lines, log } = audit.value;
  const save = () => {
    const file = new Blob([`${JSON.stringify(log)}\n`], { type: 'application/json' });
    offerDownload(file, `audit-log-${head.number}.json`);
  };
  return (
    <Notice tone="good" role="status" action={<Button onPress={save}>{says.save}</Button>}>
      <p>{says.holds(lines.length)}</p>
      {kept && <p>{says.through(formatNumber(words.tag, kept.number))}</p>}
    </Notice>
  );
}

function Head({ words: { gate }, head }: { readonly words: GateWords; readonly head: AuditHead }) {
  return (
    <section class={section}>
      <h2>{gate.log.head}</h2>
      <p class={hint}>{gate.log.headHint}</p>
      <p class={headClass}>
        <code>{headToText(head)}</code>
      </p>
    </section>
  );
}

async function checkLog(session: DeskSession, kept: AuditHead | undefined): Promise<Outcome<Checked, GateProblem>> {
  const campaign = base64urlToBytes(session.campaign) ?? new Uint8Array(0);
  const [colleagues, audit] = await Promise.all([
    fetchColleagues(session),
    readWholeAudit((after) => fetchAudit(session, after), campaign, kept),
  ]);
  if (!colleagues.ok) return colleagues;
  const names = new Map(colleagues.value.map(({ id, name }) => [id, name]));
  if (audit.ok) return { ok: true, value: { audit, names } };
  const { problem } = audit;
  return 'at' in problem ? { ok: true, value: { audit: { ok: false, problem }, names } } : { ok: false, problem };
}

function problemToSentence({ kind, at }: AuditProblem, { gate: { log }, tag }: GateWords): string {
  const line = formatNumber(tag, at);
  switch (kind) {
    case 'audit-broken':
      return log.broken(line);
    case 'audit-cut':
      return log.cut(line);
    case 'audit-rewritten':
      return log.rewritten(line);
  }
}
