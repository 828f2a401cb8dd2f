import { bad, good, type Outcome } from '../../domain/outcome.ts';
import { maxColleagueName } from '../../protocol/desk-invite.ts';
import { type Role, roles, textToRole } from '../../protocol/role.ts';
import type { ArgumentsProblem, UnlockOptions } from './arguments.ts';
import { readNumber, readText, type Values } from './option-values.ts';

/** The commands about who may look in at the centre, and about what was done there. */
export type GateCommand =
  | ({
      readonly kind: 'colleague-invite';
      readonly name: string;
      readonly role: Role;
      readonly days: number;
    } & UnlockOptions)
  | ({ readonly kind: 'colleague-list' } & UnlockOptions)
  /** `withdraw`: an invite's id, or the link itself. */
  | ({ readonly kind: 'invites'; readonly withdraw: string | undefined } & UnlockOptions)
  /** `colleague`: id, or name where only one has it; `role` undefined takes it. */
  | ({ readonly kind: 'colleague-role'; readonly colleague: string; readonly role: Role | undefined } & UnlockOptions)
  | ({
      readonly kind: 'audit';
      /** Where the head of the last time is, and this time's goes. */
      readonly head: string | undefined;
      readonly save: string | undefined;
      readonly list: boolean;
    } & UnlockOptions)
  | {
      readonly kind: 'audit-file';
      readonly file: string;
      readonly head: string | undefined;
      readonly list: boolean;
    };

export type GateCommandName = 'colleague invite' | 'colleague list' | 'colleague role' | 'invites' | 'audit';

const text = { type: 'string' } as const;
const flag = { type: 'boolean' } as const;

/** What they take, besides what opens the key file. */
export const gateOptions = <Unlock extends object>(unlock: Unlock) =>
  ({
    'colleague invite': { ...unlock, name: text, role: text, days: text },
    'colleague list': unlock,
    'colleague role': { ...unlock, colleague: text, role: text },
    invites: { ...unlock, withdraw: text },
    audit: { ...unlock, file: text, head: text, save: text, list: flag },
  }) as const;

/** Days. Invites are for now: who has lost one gets another. */
const mostDays = 30;
const presetDays = 3;

/** The command, its key file's options read already; without a key file only a saved log can be checked. */
export function readGateCommand(
  name: GateCommandName,
  values: Values,
  unlock: UnlockOptions,
): Outcome<GateCommand, ArgumentsProblem> {
  switch (name) {
    case 'colleague list':
      return good({ kind: 'colleague-list', ...unlock });
    case 'invites':
      return good({ kind: 'invites', ...unlock, withdraw: readText(values, 'withdraw') });
    case 'colleague invite': {
      const given = readText(values, 'name')?.trim();
      if (given === undefined || given.length > maxColleagueName)
        return missing(`--name (${maxColleagueName} characters at most)`);
      const role = textToRole(readText(values, 'role'));
      if (!role) return missing(`--role ${roles.join('|')}`);
      const days = readNumber(values, 'days', 1, mostDays, presetDays);
      return days.ok ? good({ kind: 'colleague-invite', ...unlock, name: given, role, days: days.value }) : days;
    }
    case 'colleague role': {
      const colleague = readText(values, 'colleague');
      if (colleague === undefined) return missing('--colleague NAME|ID');
      const given = readText(values, 'role');
      const role = textToRole(given);
      if (!role && given !== 'none') return missing(`--role ${roles.join('|')}|none`);
      return good({ kind: 'colleague-role', ...unlock, colleague, role });
    }
    case 'audit':
      return good({ kind: 'audit', ...unlock, save: readText(values, 'save'), ...readCommon(values) });
  }
}

/** A saved log is checked without the key file. */
export function readAuditFileCommand(file: string, values: Values): GateCommand {
  return { kind: 'audit-file', file, ...readCommon(values) };
}

function readCommon(values: Values): { readonly head: string | undefined; readonly list: boolean } {
  return { head: readText(values, 'head'), list: values['list'] === true };
}

function missing(option: string): { readonly ok: false; readonly problem: ArgumentsProblem } {
  return bad({ kind: 'option-missing', option });
}
