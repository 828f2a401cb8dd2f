import type { Campaign } from '../campaign.ts';
import { compareWithLedger } from './ledger.ts';
import { countAtCentre, openTabletJournals } from './opened-journals.ts';
import { type Numbers, type Rig, readNumbers } from './rig.ts';

/** What became of a tablet's entries, in numbers. */
export type Verdict = {
  readonly sealed: number;
  readonly missing: number;
  readonly doubled: number;
  /** Gaps, forks, entries under other numbers, what does not open or does not verify. */
  readonly wrong: readonly string[];
  readonly isGood: boolean;
};

const sendMs = 60_000;

/**
 * Starts the tablet once more, online; everything it has goes to the centre by itself; the office opens it all and compares with what was called sealed. The
 * tablet's own number, the centre's and the office's have to be the same.
 */
export async function judgeRig(campaign: Campaign, rig: Rig): Promise<Verdict> {
  await rig.tablet.goOnline();
  const written = await startAndSend();
  const opened = await openTabletJournals(campaign, rig.tabletName);
  const compared = compareWithLedger(rig.ledger.list(), opened.passes);
  const wrong = [
    ...(compared.sealed === 0 ? ['nothing was sealed, so nothing was shown'] : []),
    ...opened.problems,
    ...(compared.elsewhere > 0 ? [`${compared.elsewhere} under another number`] : []),
    ...(written === undefined ? ['the tablet knew nothing of its sitting any more'] : []),
    ...(written === undefined || written === opened.entries
      ? []
      : [`written ${written}, at the centre ${opened.entries}`]),
    ...(opened.passes.length === opened.entries - opened.journals ? [] : ['entries that do not open']),
    ...(rig.findings.short === 0 ? [] : [`${rig.findings.short} starts knew of fewer than sealed`]),
  ];
  const isGood = compared.missing === 0 && compared.doubled === 0 && wrong.length === 0;
  return { sealed: compared.sealed, missing: compared.missing, doubled: compared.doubled, wrong, isGood };

  /** What the tablet says it has written; `undefined` where it has lost so much that it asks for an invite. */
  async function startAndSend(): Promise<number | undefined> {
    try {
      await rig.start();
    } catch {
      return undefined;
    }
    const numbers = await waitUntilSent();
    await rig.tablet.close();
    return numbers.written;
  }

  async function waitUntilSent(): Promise<Numbers> {
    const deadline = Date.now() + sendMs;
    for (;;) {
      const numbers = await readNumbers(rig.tablet.page());
      const centre = await countAtCentre(campaign, rig.tabletName);
      if ((numbers.written === centre && numbers.atCentre === centre) || Date.now() > deadline) return numbers;
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
  }
}
