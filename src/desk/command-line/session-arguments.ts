import { dateToDay } from '../../domain/campaign-event.ts';
import { bad, good, type Outcome } from '../../domain/outcome.ts';
import {
  type LineJudgement,
  type Posting,
  type PostingWay,
  postingWays,
  verdictReasons,
  verdicts,
} from '../../protocol/office-content.ts';
import { base64urlToBytes } from '../../sealing/base64url.ts';
import { type CoverLanguage, coverLanguages } from '../print/cover-words.ts';
import type { ArgumentsProblem, SessionOptions, UnlockOptions } from './arguments.ts';
import { readText, readTexts, type Values } from './option-values.ts';

/** A sample is looked at line by line, and written into one entry of the journal. */
const mostDrawn = 2_000;

/** Commands that work with an opened campaign. */
export type SessionCommand =
  | ({ readonly kind: 'review'; readonly names: boolean } & SessionOptions)
  | ({ readonly kind: 'judge'; readonly judgement: LineJudgement } & SessionOptions)
  | ({ readonly kind: 'lists'; readonly to: string } & SessionOptions)
  | ({
      readonly kind: 'letters';
      readonly page: string;
      readonly way: PostingWay;
      readonly cover: CoverLanguage | undefined;
    } & SessionOptions)
  | ({ readonly kind: 'posted'; readonly posting: Posting } & SessionOptions)
  | ({
      readonly kind: 'erase';
      readonly by: 'entry' | 'code' | 'search';
      readonly what: string;
      readonly proof: string;
    } & SessionOptions)
  | ({ readonly kind: 'confirm' } & SessionOptions)
  | ({
      readonly kind: 'sample';
      readonly draw: number;
      /** 16 bytes; missing: drawn by chance. */
      readonly seed: Uint8Array<ArrayBuffer> | undefined;
      readonly keep: boolean;
      readonly names: boolean;
    } & SessionOptions);

const text = { type: 'string' } as const;
const flag = { type: 'boolean' } as const;
const list = { type: 'string', multiple: true } as const;

/** What they take besides what opens the campaign. */
export const sessionOptions = {
  review: { names: flag },
  judge: { entry: text, verdict: text, reason: text, case: list },
  lists: { to: text },
  letters: { print: text, way: text, language: text },
  posted: { case: text, letters: text, way: text, proof: text },
  erase: { entry: text, code: text, search: text, proof: text },
  confirm: {},
  sample: { draw: text, seed: text, keep: flag, names: flag },
} as const;

/** The commands that work with an opened campaign. */
export function readSessionCommand(
  kind: SessionCommand['kind'],
  values: Values,
  unlock: UnlockOptions,
): Outcome<SessionCommand, ArgumentsProblem> {
  const common = { ...unlock, carriers: readTexts(values, 'carrier'), alone: values['alone'] === true };
  if (common.alone && common.carriers.length === 0) return missing('--carrier');
  switch (kind) {
    case 'review':
      return good({ kind, ...common, names: values['names'] === true });
    case 'confirm':
      return good({ kind, ...common });
    case 'sample': {
      const [draw, given] = [Number(readText(values, 'draw')), readText(values, 'seed')];
      if (!Number.isSafeInteger(draw) || draw < 1 || draw > mostDrawn) return missing(`--draw 1 to ${mostDrawn}`);
      const seed = given === undefined ? undefined : base64urlToBytes(given);
      if (given !== undefined && seed?.length !== 16) return missing('--seed of 22 characters');
      const keep = values['keep'] === true;
      if (keep && !seed) return missing('--seed');
      return good({ kind, ...common, draw, seed, keep, names: values['names'] === true });
    }
    case 'lists': {
      const to = readText(values, 'to');
      return to === undefined ? missing('--to') : good({ kind, ...common, to });
    }
    case 'letters': {
      const page = readText(values, 'print');
      if (page === undefined) return missing('--print');
      const way = postingWays.find((each) => each === (readText(values, 'way') ?? 'parcel'));
      if (!way) return missing(`--way ${postingWays.join('|')}`);
      const language = readText(values, 'language');
      const cover = coverLanguages.find((each) => each === language);
      if (language !== undefined && !cover) return missing(`--language ${coverLanguages.join('|')}`);
      return good({ kind, ...common, page, way, cover });
    }
    case 'posted': {
      const way = postingWays.find((each) => each === readText(values, 'way'));
      if (!way) return missing(`--way ${postingWays.join('|')}`);
      const [ofCase, letters] = [Number(readText(values, 'case')), Number(readText(values, 'letters'))];
      if (!Number.isSafeInteger(ofCase) || ofCase < 1) return missing('--case');
      if (!Number.isSafeInteger(letters) || letters < 1) return missing('--letters');
      const proof = readText(values, 'proof');
      if (proof === undefined) return missing('--proof');
      const day = dateToDay(new Date());
      return good({
        kind,
        ...common,
        posting: { kind: 'posting', case: ofCase, letters, way, day, proof: proof.slice(0, 200) },
      });
    }
    case 'erase': {
      const by = (['entry', 'code', 'search'] as const).find((each) => readText(values, each) !== undefined);
      const what = by && readText(values, by);
      if (!by || what === undefined) return missing('--code, --entry or --search');
      const proof = readText(values, 'proof');
      return proof === undefined ? missing('--proof') : good({ kind, ...common, by, what, proof });
    }
    case 'judge': {
      const [entry = '', line = '0'] = (readText(values, 'entry') ?? '').split('.');
      const place = textToPlace(entry);
      if (!place || !/^\d{1,3}$/.test(line)) return missing('--entry JOURNAL/NUMBER');
      const verdict = verdicts.find((each) => each === readText(values, 'verdict'));
      if (!verdict) return missing(`--verdict ${verdicts.join('|')}`);
      const given = readText(values, 'reason') ?? 'none';
      const reason = verdictReasons.find((each) => each === given);
      if (!reason) return missing(`--reason ${verdictReasons.join('|')}`);
      const cases = readTexts(values, 'case').map(Number);
      return good({ kind, ...common, judgement: { ...place, line: Number(line), verdict, reason, cases } });
    }
  }
}

/** `JOURNAL/NUMBER` as the desk prints it, or `undefined`. */
export function textToPlace(text: string): { readonly journal: string; readonly number: number } | undefined {
  const found = /^([\w-]{22})\/([1-9]\d{0,8})$/.exec(text);
  return found?.[1] && found[2] ? { journal: found[1], number: Number(found[2]) } : undefined;
}

function missing(option: string): { readonly ok: false; readonly problem: ArgumentsProblem } {
  return bad({ kind: 'option-missing', option });
}
