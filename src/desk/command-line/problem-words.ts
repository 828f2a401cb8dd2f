import type { AuditProblem } from '../../protocol/audit-log.ts';
import type { ReportProblem } from '../../protocol/report-sms.ts';
import type { WithdrawInviteProblem } from '../invites.ts';
import type { KeyFileProblem } from '../keys/key-file.ts';
import type { OpenCampaignProblem } from '../open-campaign.ts';
import type { DraftFileProblem } from '../pack/draft-file.ts';
import type { RecallProblem } from '../pack/publish-draft.ts';
import type { PackSourceProblem, SourceFault } from '../pack/read-pack-source.ts';
import type { PublishProblem } from '../publish.ts';
import type { ClockBehind } from '../review/publish-confirmed.ts';
import type { RevokeProblem } from '../revoke.ts';
import { type ThanksFault, type ThanksSourceProblem, thanksPlaces } from '../thanks/thanks-source.ts';
import type { ArgumentsProblem } from './arguments.ts';
import type { AuditFileProblem } from './check-audit.ts';
import type { ColleagueProblem } from './colleagues.ts';
import type { DiskProblem } from './disk.ts';
import type { MailSettingsProblem } from './mail-settings.ts';
import { refusalWords } from './refusal-words.ts';

/** Everything that can end a command before it is done. */
export type DeskProblem =
  | ArgumentsProblem
  | DiskProblem
  | KeyFileProblem
  | OpenCampaignProblem
  | PackSourceProblem
  | PublishProblem
  | RecallProblem
  | DraftFileProblem
  | ReportProblem
  | RevokeProblem
  | ThanksSourceProblem
  | MailSettingsProblem
  | { readonly kind: 'mail-server-away'; readonly why: string }
  | AuditProblem
  | AuditFileProblem
  | ColleagueProblem
  | WithdrawInviteProblem
  | { readonly kind: 'passphrase-too-short'; readonly least: number }
  | { readonly kind: 'not-typed-back' }
  | { readonly kind: 'no-centre' }
  | ClockBehind
  | { readonly kind: 'entry-not-found' }
  | { readonly kind: 'several-found'; readonly people: number }
  | { readonly kind: 'erasure-not-seen' }
  | { readonly kind: 'sample-unfinished'; readonly left: number };

/** The process's exit codes, as `help` lists them. */
export const exitCodes = { good: 0, broken: 1, misused: 2, locked: 3, centre: 4, file: 5 } as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** What went wrong in a sentence, and what to do about it. */
export function problemToWords(problem: DeskProblem): string {
  return toSentence(problem).words;
}

/** The exit code of a problem. */
export function problemToExitCode(problem: DeskProblem): ExitCode {
  return exitCodes[toSentence(problem).exit];
}

function toSentence(problem: DeskProblem): { readonly exit: keyof typeof exitCodes; readonly words: string } {
  switch (problem.kind) {
    case 'command-unknown':
      return misused(`There is no command "${problem.command}".`);
    case 'option-missing':
      return misused(`${problem.option} is missing.`);
    case 'option-unknown':
      return misused(problem.message);
    case 'number-expected':
      return misused(`${problem.option} wants a whole number from ${problem.min} to ${problem.max}.`);
    case 'address-expected':
      return misused(`"${problem.given}" is no address. It looks like https://letters.example.org.`);
    case 'file-missing':
      return file(`There is no file ${problem.path}.`);
    case 'folder-missing':
      return file(`There is no folder ${problem.path}.`);
    case 'file-unreadable':
      return file(`${problem.path} cannot be read (${problem.why}).`);
    case 'file-exists':
      return file(
        `${problem.path} is there already, and nothing is written over. Choose another name, or move it away.`,
      );
    case 'file-not-written':
      return file(`${problem.path} could not be written (${problem.why}).`);
    case 'key-file-damaged':
      return locked('This is no key file, or it is damaged. Use another copy of it.');
    case 'key-file-changed':
      return locked('The key file is not as it was written: somebody or something changed it. Use another copy of it.');
    case 'kdf-too-weak':
      return locked('The key file’s protection has been weakened. Do not use it; use another copy of it.');
    case 'passphrase-wrong':
      return locked(
        'The passphrase does not open this key file. It is six words; --recovery opens it by the printed code.',
      );
    case 'recovery-code-wrong':
      return locked('The recovery code does not open this key file. It has 28 letters and digits, in seven groups.');
    case 'passphrase-too-short':
      return misused(`A passphrase of your own needs at least ${problem.least} characters.`);
    case 'not-typed-back':
      return misused('That is not what was shown. No campaign was made; start again.');
    case 'centre-unreachable':
      return centre(`No centre answers at ${problem.url} (${problem.why}). Is the address right, and the network up?`);
    case 'not-a-centre':
      return centre(
        `What answers at ${problem.url} (${problem.status}) is no Barua centre: a login page, or another site.`,
      );
    case 'centre-refused':
      return centre(`The centre refused: ${refusalWords[problem.refusal.kind]}`);
    case 'campaign-unpublished':
      return centre(
        'This centre does not know the campaign. Is it the right centre? If so, publish the campaign first.',
      );
    case 'manifest-damaged':
    case 'manifest-for-other-campaign':
    case 'manifest-older':
      return centre('The centre gave a manifest that this campaign’s key did not sign. Is it the right centre?');
    case 'pack-damaged':
    case 'pack-not-the-one-named':
      return centre('The centre gave a case pack that is not the one the manifest names. Tell whoever runs it.');
    case 'office-entry-damaged':
      return centre('The centre gave an office journal that this campaign’s key did not sign, or not all of it.');
    case 'pack-too-large':
      return file(`The case pack has ${problem.bytes} bytes; ${problem.max} is the most. Make the pictures smaller.`);
    case 'draft-file-damaged':
      return file('This is no pack: a ZIP that is damaged, too large, or without a pack.json.');
    case 'case-not-in-force':
      return misused('The pack in force has no such case.');
    case 'last-case':
      return misused('It is the only case of the pack, and a pack without one is none. Publish another first.');
    case 'pack-not-found':
      return misused('No pack of this number was ever published.');
    case 'dictionaries-used-up':
      return file('This campaign has had 255 different packs. Start a new campaign.');
    case 'tablet-not-found':
      return misused(`No tablet called ${problem.tablet} has sent anything. Its id works for any tablet.`);
    case 'tablet-ambiguous':
      return misused(`Several tablets are called ${problem.tablet}. Give the id of one: ${problem.ids.join(', ')}.`);
    case 'colleague-not-found':
      return misused(`No colleague is called ${problem.colleague}. "desk colleague list" has all of them.`);
    case 'colleague-ambiguous':
      return misused(
        `Several colleagues are called ${problem.colleague}. Give the id of one: ${problem.ids.join(', ')}.`,
      );
    case 'audit-broken':
      return broken(
        `The audit log is not what was written: line ${problem.at} is changed, missing, doubled or out of its place.`,
      );
    case 'audit-cut':
      return broken(`The audit log ends at line ${problem.at}, before its own head: lines are missing at its end.`);
    case 'audit-rewritten':
      return broken(
        `The audit log holds in itself, but is not the one whose head was kept: line ${problem.at} or one before it was changed or is missing.`,
      );
    case 'audit-file-damaged':
      return file(`${problem.path} is no audit log, or it is damaged.`);
    case 'audit-head-damaged':
      return file(`${problem.path} has no head of an audit log in it.`);
    case 'no-centre':
      return misused('Judgements are kept at the centre, and only files were opened. Leave --alone out.');
    case 'clock-behind':
      return centre(
        'What stands confirmed bears a later time than this computer’s clock. Set date and time right, here or where it was confirmed, and confirm again.',
      );
    case 'invite-not-found':
      return misused('No invite of this campaign is called so, and it is no link of one. "desk invites" lists them.');
    case 'withdrawal-not-seen':
      return centre(
        'It is written that this link is withdrawn, but the centre does not say so: it may still let somebody in. Withdraw it once more; while the centre is being updated, when that is done.',
      );
    case 'entry-not-found':
      return misused('No entry that is open has this number, this withdrawal code or this name.');
    case 'several-found':
      return misused(`${problem.people} people have that in their names. Erase one by --entry, as it stands above.`);
    case 'erasure-not-seen':
      return centre(
        'The office’s journal says that they are erased, but the desk could not see them gone from the centre. There is no proof yet.',
      );
    case 'sample-unfinished':
      return misused(`${problem.left} lines of the sample are not judged yet ("desk judge"). Nothing was written.`);
    case 'not-a-report':
      return misused('This is no evening report. One begins with BARUA, or with B: where there is a lot to say.');
    case 'report-mistyped':
      return misused(
        'A character of this report is wrong, missing or exchanged, or it is another campaign’s. Nothing was handed in; compare it with the tablet.',
      );
    case 'report-too-new':
      return misused('A newer version of Barua wrote this report. Update the desk. Nothing was handed in.');
    case 'thanks-source-not-json':
      return file('The file of texts is not JSON. A comma too many, or a quote too few?');
    case 'thanks-source-wrong':
      return file(['The texts are not right yet:', ...problem.faults.map(thanksFaultToLine)].join('\n'));
    case 'mail-setting-missing':
      return misused(`${problem.name} is not set. "desk help" lists what mail needs.`);
    case 'mail-setting-wrong':
      return misused(`${problem.name} cannot be understood. "desk help" says what it looks like.`);
    case 'mail-server-away':
      return centre(`The mail server takes nothing (${problem.why}). What is left goes out with the next run.`);
    case 'pack-source-not-json':
      return file('pack.json is not JSON. A comma too many, or a quote too few?');
    case 'pack-source-wrong':
      return file(['pack.json is not right yet:', ...problem.faults.map(faultToLine)].join('\n'));
  }
}

function faultToLine({ at, what }: SourceFault): string {
  switch (what.kind) {
    case 'shape':
      return `  ${at}: ${what.message}`;
    case 'text-missing':
      return `  ${at}: this text is missing, in the pack's first language`;
    case 'number-twice':
      return `  ${at}: two cases have the number ${what.number}`;
    case 'case-unknown':
      return `  ${at}: there is no case ${what.number}`;
    case 'picture-missing':
      return `  ${at}: there is no file ${what.file}`;
    case 'picture-not-as-named':
      return `  ${at}: ${what.file} is not the sort of picture that its name says`;
  }
}

function thanksFaultToLine({ at, what }: ThanksFault): string {
  switch (what.kind) {
    case 'shape':
      return `  ${at}: ${what.message}`;
    case 'text-missing':
      return `  ${at}: this text is missing`;
    case 'place-unknown':
      return `  ${at}: nothing is called {${what.place}}; there is ${thanksPlaces.map((each) => `{${each}}`).join(', ')}`;
  }
}

const broken = (words: string) => ({ exit: 'broken' as const, words });
const misused = (words: string) => ({ exit: 'misused' as const, words });
const locked = (words: string) => ({ exit: 'locked' as const, words });
const centre = (words: string) => ({ exit: 'centre' as const, words });
const file = (words: string) => ({ exit: 'file' as const, words });
