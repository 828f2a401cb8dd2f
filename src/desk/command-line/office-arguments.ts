import { bad, good, type Outcome } from '../../domain/outcome.ts';
import { type EntryPlace, type InterestState, interestStates } from '../../protocol/office-content.ts';
import type { ArgumentsProblem, SessionOptions, UnlockOptions } from './arguments.ts';
import { flag, readText, readTexts, session, text, unlock, type Values } from './option-values.ts';
import { textToPlace } from './session-arguments.ts';

/** Commands by which the office answers people (hosts, and those who asked to hear), and takes back what it published. */
export type OfficeCommand =
  | ({ readonly kind: 'interests'; readonly names: boolean } & SessionOptions)
  | ({ readonly kind: 'follow'; readonly place: EntryPlace; readonly state: InterestState } & SessionOptions)
  | ({
      readonly kind: 'thanks';
      /** The file of its texts. */
      readonly texts: string;
      readonly number: number | undefined;
      readonly csv: string | undefined;
      /** Nothing leaves without it. */
      readonly send: boolean;
      readonly perMinute: number;
      /** What is to become of letters of which nobody knows whether they went out. */
      readonly unsure: 'sent' | 'released' | undefined;
      readonly names: boolean;
    } & SessionOptions)
  | ({ readonly kind: 'recall'; readonly what: 'case' | 'pack'; readonly number: number } & UnlockOptions);

/** Their options. */
export const officeOptions = {
  interests: { ...session, names: flag },
  follow: { ...session, entry: text, state: text },
  thanks: {
    ...session,
    texts: text,
    number: text,
    csv: text,
    send: flag,
    'per-minute': text,
    unsure: text,
    names: flag,
  },
  recall: { ...unlock, case: text, pack: text },
} as const;

/** Reads one of them. */
export function readOfficeCommand(
  kind: OfficeCommand['kind'],
  values: Values,
  opening: UnlockOptions,
): Outcome<OfficeCommand, ArgumentsProblem> {
  const common = { ...opening, carriers: readTexts(values, 'carrier'), alone: values['alone'] === true };
  if (common.alone && common.carriers.length === 0) return missing('--carrier');
  const names = values['names'] === true;
  switch (kind) {
    case 'interests':
      return good({ kind, ...common, names });
    case 'follow': {
      const place = textToPlace(readText(values, 'entry') ?? '');
      if (!place) return missing('--entry JOURNAL/NUMBER');
      const state = interestStates.find((each) => each === readText(values, 'state'));
      return state ? good({ kind, ...common, place, state }) : missing(`--state ${interestStates.join('|')}`);
    }
    case 'recall': {
      const ofCase = readCount(values, 'case', 65_535);
      const pack = readCount(values, 'pack', 1_000_000);
      if (!ofCase.ok) return ofCase;
      if (!pack.ok) return pack;
      const number = ofCase.value ?? pack.value;
      if (number === undefined) return missing('--case N or --pack N');
      return good({ kind, ...opening, what: ofCase.value === undefined ? 'pack' : 'case', number });
    }
    case 'thanks': {
      const texts = readText(values, 'texts');
      if (texts === undefined) return missing('--texts');
      const number = readCount(values, 'number', 2_000_000_000);
      const perMinute = readCount(values, 'per-minute', 6_000);
      if (!number.ok) return number;
      if (!perMinute.ok) return perMinute;
      const [csv, send, wanted] = [readText(values, 'csv'), values['send'] === true, readText(values, 'unsure')];
      const unsure = wanted === 'sent' ? 'sent' : wanted === 'again' ? 'released' : undefined;
      if (wanted !== undefined && !unsure) return missing('--unsure sent|again');
      const rate = perMinute.value ?? 60;
      return good({ kind, ...common, texts, number: number.value, csv, send, perMinute: rate, unsure, names });
    }
  }
}

function readCount(values: Values, option: string, max: number): Outcome<number | undefined, ArgumentsProblem> {
  const given = readText(values, option);
  if (given === undefined) return good(undefined);
  const number = /^[1-9]\d{0,9}$/.test(given) ? Number(given) : 0;
  return number >= 1 && number <= max
    ? good(number)
    : bad({ kind: 'number-expected', option: `--${option}`, min: 1, max });
}

const missing = (option: string) => bad({ kind: 'option-missing', option } as const);
