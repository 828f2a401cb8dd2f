import { parseArgs } from 'node:util';
import { bad, good, type Outcome } from '../../domain/outcome.ts';
import { type GateCommand, gateOptions, readAuditFileCommand, readGateCommand } from './gate-arguments.ts';
import { type KeepingCommand, keepingOptions, readKeepingCommand } from './keeping-arguments.ts';
import { type OfficeCommand, officeOptions, readOfficeCommand } from './office-arguments.ts';
import { flag, list, readNumber, readText, session, text, unlock, type Values } from './option-values.ts';
import { readSessionCommand, type SessionCommand, sessionOptions } from './session-arguments.ts';

/** Where the passphrase comes from; `BARUA_PASSPHRASE` and the keyboard come after these. */
export type UnlockOptions = {
  readonly key: string;
  readonly passphraseFile: string | undefined;
  /** Opens by the printed recovery code, which is asked for. */
  readonly recovery: boolean;
  /** Another centre than the one in the key file. */
  readonly centre: string | undefined;
};

export type Command =
  | { readonly kind: 'help' }
  | {
      readonly kind: 'campaign-new';
      readonly title: string;
      readonly centre: string;
      readonly key: string;
      readonly passphraseFile: string | undefined;
      readonly yes: boolean;
    }
  | { readonly kind: 'pack-new'; readonly folder: string }
  | { readonly kind: 'thanks-new'; readonly file: string }
  | OfficeCommand
  | ({ readonly kind: 'publish'; readonly pack: string } & UnlockOptions)
  | ({ readonly kind: 'invite'; readonly tablets: number; readonly days: number } & UnlockOptions)
  | ({
      readonly kind: 'open';
      readonly csv: string | undefined;
      readonly json: string | undefined;
      /** A page to be printed. */
      readonly page: string | undefined;
      readonly journals: readonly string[];
      /** Carrier files. */
      readonly carriers: readonly string[];
      /** The centre is not asked. */
      readonly alone: boolean;
      /** A folder of sealed pages. */
      readonly pages: string | undefined;
      readonly names: boolean;
    } & UnlockOptions)
  | SessionCommand
  | ({ readonly kind: 'carry'; readonly files: readonly string[] } & UnlockOptions)
  | ({ readonly kind: 'revoke'; readonly tablet: string; readonly undo: boolean } & UnlockOptions)
  | ({ readonly kind: 'report'; readonly sms: string } & UnlockOptions)
  | GateCommand
  | KeepingCommand
  | ({
      readonly kind: 'totals';
      readonly days: number;
      /** The key file of last year's campaign. */
      readonly lastYear: string | undefined;
      readonly lastPassphraseFile: string | undefined;
    } & UnlockOptions);

/** Where a session reads from. */
export type SessionOptions = UnlockOptions & { readonly carriers: readonly string[]; readonly alone: boolean };

export type ArgumentsProblem =
  | { readonly kind: 'command-unknown'; readonly command: string }
  | { readonly kind: 'option-missing'; readonly option: string }
  | { readonly kind: 'option-unknown'; readonly message: string }
  | { readonly kind: 'number-expected'; readonly option: string; readonly min: number; readonly max: number }
  | { readonly kind: 'address-expected'; readonly given: string };

const optionsByCommand = {
  'campaign new': { title: text, centre: text, key: text, 'passphrase-file': text, yes: flag },
  'pack new': {},
  'thanks new': {},
  publish: { ...unlock, pack: text },
  invite: { ...unlock, tablets: text, days: text },
  open: {
    ...unlock,
    csv: text,
    json: text,
    print: text,
    journal: list,
    carrier: list,
    alone: flag,
    pages: text,
    names: flag,
  },
  review: { ...session, ...sessionOptions.review },
  judge: { ...session, ...sessionOptions.judge },
  lists: { ...session, ...sessionOptions.lists },
  letters: { ...session, ...sessionOptions.letters },
  posted: { ...session, ...sessionOptions.posted },
  erase: { ...session, ...sessionOptions.erase },
  confirm: { ...session, ...sessionOptions.confirm },
  sample: { ...session, ...sessionOptions.sample },
  ...officeOptions,
  carry: unlock,
  revoke: { ...unlock, tablet: text, undo: flag },
  report: unlock,
  ...gateOptions(unlock),
  ...keepingOptions(unlock),
  totals: { ...unlock, days: text, 'last-year': text, 'last-passphrase-file': text },
} as const;

type CommandName = keyof typeof optionsByCommand;

/** The command that these words (without `node` and the script) ask for. */
export function readArguments(words: readonly string[]): Outcome<Command, ArgumentsProblem> {
  const wantsHelp = words.length === 0 || words[0] === 'help' || words.includes('--help') || words.includes('-h');
  if (wantsHelp) return good({ kind: 'help' });
  const two = words.slice(0, 2).join(' ');
  const name = Object.hasOwn(optionsByCommand, two) ? two : (words[0] ?? '');
  if (!isCommandName(name)) return bad({ kind: 'command-unknown', command: two });
  try {
    const parsed = parseArgs({
      args: words.slice(name.split(' ').length),
      options: optionsByCommand[name],
      allowPositionals: ['pack new', 'thanks new', 'report', 'carry'].includes(name),
    });
    const path = parsed.positionals[0];
    if (name === 'pack new')
      return path ? good({ kind: 'pack-new', folder: path }) : bad({ kind: 'option-missing', option: 'FOLDER' });
    if (name === 'thanks new')
      return path ? good({ kind: 'thanks-new', file: path }) : bad({ kind: 'option-missing', option: 'FILE' });
    return readCommand(name, parsed.values, parsed.positionals);
  } catch (error) {
    return bad({ kind: 'option-unknown', message: error instanceof Error ? error.message : String(error) });
  }
}

function isCommandName(name: string): name is CommandName {
  return Object.hasOwn(optionsByCommand, name);
}

function readCommand(
  name: Exclude<CommandName, 'pack new' | 'thanks new'>,
  values: Values,
  words: readonly string[],
): Outcome<Command, ArgumentsProblem> {
  const key = readText(values, 'key');
  const file = readText(values, 'file');
  if (name === 'audit' && file !== undefined) return good(readAuditFileCommand(file, values));
  if (key === undefined) return bad({ kind: 'option-missing', option: '--key' });
  const passphraseFile = readText(values, 'passphrase-file');
  const centre = readCentre(values);
  if (!centre.ok) return centre;
  const common = { key, passphraseFile, recovery: values['recovery'] === true, centre: centre.value };
  switch (name) {
    case 'campaign new': {
      const title = readText(values, 'title');
      if (title === undefined) return bad({ kind: 'option-missing', option: '--title' });
      if (centre.value === undefined) return bad({ kind: 'option-missing', option: '--centre' });
      const yes = values['yes'] === true;
      return good({ kind: 'campaign-new', title, centre: centre.value, key, passphraseFile, yes });
    }
    case 'publish': {
      const pack = readText(values, 'pack');
      return pack ? good({ kind: 'publish', ...common, pack }) : bad({ kind: 'option-missing', option: '--pack' });
    }
    case 'invite': {
      const tablets = readNumber(values, 'tablets', 1, 10_000);
      const days = readNumber(values, 'days', 1, 400);
      if (!tablets.ok) return tablets;
      return days.ok ? good({ kind: 'invite', ...common, tablets: tablets.value, days: days.value }) : days;
    }
    case 'report':
      return words.length === 0
        ? bad({ kind: 'option-missing', option: 'The SMS' })
        : good({ kind: 'report', ...common, sms: words.join(' ') });
    case 'carry':
      return words.length === 0
        ? bad({ kind: 'option-missing', option: 'FILE' })
        : good({ kind: 'carry', ...common, files: words });
    case 'revoke': {
      const tablet = readText(values, 'tablet');
      const undo = values['undo'] === true;
      return tablet
        ? good({ kind: 'revoke', ...common, tablet, undo })
        : bad({ kind: 'option-missing', option: '--tablet' });
    }
    case 'totals': {
      const days = readNumber(values, 'days', 1, 400, 30);
      const lastYear = readText(values, 'last-year');
      const lastPassphraseFile = readText(values, 'last-passphrase-file');
      return days.ok ? good({ kind: 'totals', ...common, days: days.value, lastYear, lastPassphraseFile }) : days;
    }
    case 'colleague invite':
    case 'colleague list':
    case 'colleague role':
    case 'invites':
    case 'audit':
      return readGateCommand(name, values, common);
    case 'keep':
    case 'opened':
    case 'aside':
      return readKeepingCommand(name, values, common);
    case 'review':
    case 'judge':
    case 'lists':
    case 'letters':
    case 'posted':
    case 'confirm':
    case 'sample':
    case 'erase':
      return readSessionCommand(name, values, common);
    case 'interests':
    case 'follow':
    case 'thanks':
    case 'recall':
      return readOfficeCommand(name, values, common);
    case 'open': {
      const { journal, carrier } = values;
      const journals = Array.isArray(journal) ? journal.map(String) : [];
      const carriers = Array.isArray(carrier) ? carrier.map(String) : [];
      const alone = values['alone'] === true;
      if (alone && carriers.length === 0) return bad({ kind: 'option-missing', option: '--carrier' });
      const [csv, json, page] = [readText(values, 'csv'), readText(values, 'json'), readText(values, 'print')];
      const [pages, names] = [readText(values, 'pages'), values['names'] === true];
      if (pages !== undefined && !csv && !json) return bad({ kind: 'option-missing', option: '--csv or --json' });
      return good({ kind: 'open', ...common, csv, json, page, journals, carriers, alone, pages, names });
    }
  }
}

/** `https`, or `http` on one's own machine or network: tablets then say why they cannot install. */
function readCentre(values: Values): Outcome<string | undefined, ArgumentsProblem> {
  const given = readText(values, 'centre');
  if (given === undefined) return good(undefined);
  const url = URL.parse(given);
  const isAddress = url && /^https?:$/.test(url.protocol) && url.search === '' && url.hash === '';
  return isAddress ? good(url.href.replace(/\/+$/, '')) : bad({ kind: 'address-expected', given });
}
