import { dateToDay } from '../../domain/campaign-event.ts';
import { bad, good, type Outcome } from '../../domain/outcome.ts';
import { postingWays, verdictReasons, verdicts } from '../../protocol/office-content.ts';
import { coverLanguages } from '../print/cover-words.ts';
import type { ArgumentsProblem, Command, UnlockOptions } from './arguments.ts';
import { readText, readTexts, type Values } from './option-values.ts';

type SessionCommand = Extract<Command, { kind: 'review' | 'judge' | 'lists' | 'letters' | 'posted' | 'erase' }>;

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
      const what = readText(values, 'entry') ?? readText(values, 'code');
      if (what === undefined) return missing('--code or --entry');
      const proof = readText(values, 'proof');
      return proof === undefined ? missing('--proof') : good({ kind, ...common, what, proof });
    }
    case 'judge': {
      const place = textToPlace(readText(values, 'entry') ?? '');
      if (!place) return missing('--entry JOURNAL/NUMBER');
      const verdict = verdicts.find((each) => each === readText(values, 'verdict'));
      if (!verdict) return missing(`--verdict ${verdicts.join('|')}`);
      const given = readText(values, 'reason') ?? 'none';
      const reason = verdictReasons.find((each) => each === given);
      if (!reason) return missing(`--reason ${verdictReasons.join('|')}`);
      const cases = readTexts(values, 'case').map(Number);
      return good({ kind, ...common, judgement: { ...place, verdict, reason, cases } });
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
