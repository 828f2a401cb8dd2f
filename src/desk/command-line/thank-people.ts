import { setTimeout as wait } from 'node:timers/promises';
import { good, type Outcome } from '../../domain/outcome.ts';
import { bytesToBase64url } from '../../sealing/base64url.ts';
import type { Review } from '../review/review-session.ts';
import type { Session } from '../session/session.ts';
import { exampleThanks } from '../thanks/example-thanks.ts';
import { planThanks, type ThanksPlan, writeThanksCsv } from '../thanks/plan-thanks.ts';
import { type SendReport, sendThanks, settleThanks } from '../thanks/send-thanks.ts';
import { readThanksSource } from '../thanks/thanks-source.ts';
import { readTextFile, writeNewFile } from './disk.ts';
import { type MailSettings, readMailSettings } from './mail-settings.ts';
import type { OfficeCommand } from './office-arguments.ts';
import { openForCommand, writeExport } from './open-session.ts';
import { toPlainLine } from './plain-line.ts';
import { type DeskProblem, type ExitCode, exitCodes } from './problem-words.ts';
import { createMailSender } from './smtp-mail.ts';
import { planToLines, unsureToLines } from './thanks-lines.ts';
import type { DeskSurroundings } from './unlock.ts';

type ThanksCommand = Extract<OfficeCommand, { kind: 'thanks' }>;

/** Letters begun at a time: so many may be unsure after a crash. One for few people; more where each would be two entries of a journal that every desk reads. */
const mostClaimed = 50;
const claimShare = 200;
/** In ms: servers that want a letter later mostly mean minutes; those that want it in an hour get it with another run. */
const patience = [10_000, 60_000];

/** Writes an example of the texts. */
export async function newThanks(
  path: string,
  { terminal }: DeskSurroundings,
): Promise<Outcome<undefined, DeskProblem>> {
  const written = await writeNewFile(path, `${JSON.stringify(exampleThanks, undefined, 2)}\n`);
  if (!written.ok) return written;
  terminal.print(`${path} is an example in four languages. Let somebody who grew up with each read it over.`);
  return good(undefined);
}

/** Says who would get what; sends it only where that was asked for. */
export async function thankPeople(
  command: ThanksCommand,
  surroundings: DeskSurroundings,
): Promise<Outcome<ExitCode, DeskProblem>> {
  const text = await readTextFile(command.texts);
  if (!text.ok) return text;
  const source = readThanksSource(text.value);
  if (!source.ok) return source;
  const settings = command.send ? readMailSettings(surroundings.env) : good(undefined);
  if (!settings.ok) return settings;
  const opened = await openForCommand(command, surroundings);
  if (!opened.ok) return opened;
  const { session, review } = opened.value;
  const { terminal } = surroundings;
  const print = (lines: readonly string[]) => {
    for (const line of lines) terminal.print(toPlainLine(line));
  };
  const makePlan = () => planThanks(session, review, source.value, command.number);
  let plan = makePlan();
  if (command.unsure) {
    const unsure = plan.letters.filter(({ state }) => state === 'unsure');
    const settled = await settleThanks(plan.mailing, command.unsure, unsure, review);
    if (!settled.ok) return settled;
    terminal.print(`Settled: ${unsure.length} letters are ${command.unsure === 'sent' ? 'sent' : 'free to go again'}.`);
    plan = makePlan();
  }
  print(planToLines(plan, command.names));
  if (command.csv !== undefined) {
    const written = await writeExport(command.csv, { pieces: writeThanksCsv(plan) });
    if (!written.ok) return written;
    terminal.print(`Written: ${command.csv}`);
  }
  if (!settings.value) {
    terminal.print('A rehearsal: nothing was sent. With --send it is.');
    return good(exitCodes.good);
  }
  return sendByMail(plan, { session, review }, settings.value, command, surroundings);
}

async function sendByMail(
  plan: ThanksPlan,
  { session, review }: { readonly session: Session; readonly review: Review },
  settings: MailSettings,
  { perMinute }: ThanksCommand,
  { terminal }: DeskSurroundings,
): Promise<Outcome<ExitCode, DeskProblem>> {
  const sender = createMailSender(settings, bytesToBase64url(session.keys.campaign), plan.mailing);
  let isStopped = false;
  const stop = () => {
    isStopped = true;
    terminal.printError('Stopping after this letter.');
  };
  process.once('SIGINT', stop);
  const report = await sendThanks(plan, review, {
    perMinute,
    claim: Math.min(mostClaimed, Math.ceil(plan.letters.length / claimShare)),
    patience,
    deliver: sender.deliver,
    wait,
    isStopped: () => isStopped,
    onSent: (sent) => terminal.printError(`${sent} sent`),
  });
  process.off('SIGINT', stop);
  if (!report.ok) return report;
  terminal.print(reportToLine(report.value));
  for (const line of unsureToLines(plan.letters, review.journal(), plan.mailing, sender.toMessageId)) {
    terminal.print(line);
  }
  if (report.value.isServerAway) return { ok: false, problem: { kind: 'mail-server-away', why: sender.lastWord() } };
  const isClean = report.value.refused + report.value.left + report.value.unsure === 0;
  return good(isClean ? exitCodes.good : exitCodes.broken);
}

function reportToLine({ sent, refused, left, unsure }: SendReport): string {
  return `${sent} sent, ${refused} refused by the mail server, ${left} left for another run, ${unsure} unsure.`;
}
