import { bad, good, type Outcome } from '../../domain/outcome.ts';
import type { ArgumentsProblem } from './arguments.ts';

/** What `parseArgs` gives. */
export type Values = Readonly<Record<string, unknown>>;

/** The option's text; `undefined` where it is missing or blank. */
export function readText(values: Values, option: string): string | undefined {
  const value = values[option];
  return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}

/** All texts of an option that may be given more than once. */
export function readTexts(values: Values, option: string): string[] {
  const value = values[option];
  return Array.isArray(value) ? value.map(String) : [];
}

/** A whole number from `min` to `max`; `preset` where none is given. */
export function readNumber(
  values: Values,
  option: string,
  min: number,
  max: number,
  preset?: number,
): Outcome<number, ArgumentsProblem> {
  const given = readText(values, option);
  if (given === undefined) {
    return preset === undefined ? bad({ kind: 'option-missing', option: `--${option}` }) : good(preset);
  }
  const number = /^\d{1,6}$/.test(given) ? Number(given) : 0;
  return number >= min && number <= max
    ? good(number)
    : bad({ kind: 'number-expected', option: `--${option}`, min, max });
}

/** Sorts of options, as `parseArgs` wants them. */
export const text = { type: 'string' } as const;
export const flag = { type: 'boolean' } as const;
export const list = { type: 'string', multiple: true } as const;

/** What opens the key file; and what is read then. */
export const unlock = { key: text, 'passphrase-file': text, recovery: flag, centre: text } as const;
export const session = { ...unlock, carrier: list, alone: flag } as const;
