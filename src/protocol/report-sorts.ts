import { channels, forms, purposes } from '../domain/action.ts';
import { nameToCode } from './codes.ts';
import type { ReportCell } from './report.ts';

type Sort = Pick<ReportCell, 'purpose' | 'form' | 'channel'>;

/** Of version 1 of the report for ever, whatever the lists grow to. */
const purposeCount = 2;
const channelCount = 3;

/** A sort as one number: the form first, then purpose and channel; what was added up counts as the first of its list. */
export function sortToCode({ purpose, form, channel }: Sort): number {
  const [of, by, on] = [toCode(forms, form), toCode(purposes, purpose), toCode(channels, channel)];
  return (of * purposeCount + by) * channelCount + on;
}

/** The sort of a code, or `undefined` where a later list would be needed. */
export function codeToSort(code: number): { [Key in keyof Sort]: Exclude<Sort[Key], 'any'> } | undefined {
  const channel = channels[code % channelCount];
  const purpose = purposes[Math.floor(code / channelCount) % purposeCount];
  const form = forms[Math.floor(code / channelCount / purposeCount)];
  return channel && purpose && form && { purpose, form, channel };
}

function toCode<Name extends string>(names: readonly Name[], name: Name | 'any'): number {
  return name === 'any' ? 0 : nameToCode(names, name);
}
