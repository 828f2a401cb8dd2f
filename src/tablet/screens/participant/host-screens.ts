import { loadWritingWords } from '../../../text/writing.ts';
import { HostInterest } from './host-interest.tsx';

/** The wish to hold an event, in a chunk of its own with its words. */
export async function openHostInterest() {
  await loadWritingWords();
  return HostInterest;
}
