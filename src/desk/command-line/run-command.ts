import type { Outcome } from '../../domain/outcome.ts';
import { readArguments } from './arguments.ts';
import { carryFiles } from './carry-files.ts';
import { checkAudit, checkAuditFile } from './check-audit.ts';
import { checkSample } from './check-sample.ts';
import { changeRole, inviteColleague, printColleagues } from './colleagues.ts';
import { confirmTotals } from './confirm-totals.ts';
import { erasePerson } from './erase-person.ts';
import { followInterest, printInterests } from './follow-hosts.ts';
import { handInReport } from './hand-in-report.ts';
import { helpWords } from './help-words.ts';
import { declareOpened, handleAside, setRetention } from './keeping-commands.ts';
import { printInvites } from './list-invites.ts';
import { newCampaign } from './new-campaign.ts';
import { newPack } from './new-pack.ts';
import { openLetters } from './open-letters.ts';
import { printInvite, printTotalsLink } from './print-links.ts';
import { type DeskProblem, type ExitCode, exitCodes, problemToExitCode, problemToWords } from './problem-words.ts';
import { publishPack, recallPublished } from './publish-pack.ts';
import { newThanks, thankPeople } from './thank-people.ts';
import type { DeskSurroundings } from './unlock.ts';
import { withdrawTablet } from './withdraw-tablet.ts';
import { judgeEntry, printLetters, recordPosting, reviewCampaign, writeLists } from './work-in-session.ts';

/** Runs one command line to its end and gives the exit code. Trouble is printed, never thrown. */
export async function runCommand(words: readonly string[], surroundings: DeskSurroundings): Promise<ExitCode> {
  const result = await obey(words, surroundings);
  if (result.ok) return result.value ?? exitCodes.good;
  surroundings.terminal.printError(problemToWords(result.problem));
  const code = problemToExitCode(result.problem);
  if (code === exitCodes.misused) surroundings.terminal.printError('"desk help" lists the commands.');
  return code;
}

async function obey(
  words: readonly string[],
  surroundings: DeskSurroundings,
): Promise<Outcome<ExitCode | undefined, DeskProblem>> {
  const command = readArguments(words);
  if (!command.ok) return command;
  switch (command.value.kind) {
    case 'help':
      surroundings.terminal.print(helpWords);
      return { ok: true, value: exitCodes.good };
    case 'campaign-new':
      return newCampaign(command.value, surroundings);
    case 'pack-new':
      return newPack(command.value.folder, surroundings);
    case 'thanks-new':
      return newThanks(command.value.file, surroundings);
    case 'thanks':
      return thankPeople(command.value, surroundings);
    case 'recall':
      return recallPublished(command.value, surroundings);
    case 'interests':
      return printInterests(command.value, surroundings);
    case 'follow':
      return followInterest(command.value, surroundings);
    case 'publish':
      return publishPack(command.value, surroundings);
    case 'invite':
      return printInvite(command.value, surroundings);
    case 'totals':
      return printTotalsLink(command.value, surroundings);
    case 'review':
      return reviewCampaign(command.value, surroundings);
    case 'judge':
      return judgeEntry(command.value, surroundings);
    case 'lists':
      return writeLists(command.value, surroundings);
    case 'letters':
      return printLetters(command.value, surroundings);
    case 'posted':
      return recordPosting(command.value, surroundings);
    case 'confirm':
      return confirmTotals(command.value, surroundings);
    case 'sample':
      return checkSample(command.value, surroundings);
    case 'erase':
      return erasePerson(command.value, surroundings);
    case 'carry':
      return carryFiles(command.value, surroundings);
    case 'revoke':
      return withdrawTablet(command.value, surroundings);
    case 'report':
      return handInReport(command.value, surroundings);
    case 'colleague-invite':
      return inviteColleague(command.value, surroundings);
    case 'colleague-list':
      return printColleagues(command.value, surroundings);
    case 'colleague-role':
      return changeRole(command.value, surroundings);
    case 'invites':
      return printInvites(command.value, surroundings);
    case 'audit':
      return checkAudit(command.value, surroundings);
    case 'audit-file':
      return checkAuditFile(command.value, surroundings);
    case 'keep':
      return setRetention(command.value, surroundings);
    case 'opened':
      return declareOpened(command.value, surroundings);
    case 'aside':
      return handleAside(command.value, surroundings);
    case 'open':
      return openLetters(command.value, surroundings);
  }
}
