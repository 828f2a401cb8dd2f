import { type CasePack, pickText } from '../../src/domain/case-pack.ts';
import { english } from '../../src/text/en.ts';
import type { Finger } from './finger.ts';
import type { StepName } from './steps.ts';
import type { Effect } from './tap-watch.ts';

/** A volunteer counts SMS sent in the hall for a case, tens of them, behind the PIN, and gives the tablet back. By finger, on the English screens. */
export async function countSms(
  finger: Finger,
  pack: Omit<CasePack, 'dictionary'>,
  pin: string,
  count: { readonly case: number; readonly n: number },
): Promise<void> {
  const { pin: sayPin, sitting, sorts, tally, general } = english;
  const tap = (step: StepName, name: string, effect: Effect, within = finger.page.locator('#app')) =>
    finger.tap(step, within.getByRole('button', { name, exact: true }), effect);
  const title = pickText(pack.title, 'en', 'en').text;
  const caseName = pickText(pack.cases.find(({ number }) => number === count.case)?.name ?? {}, 'en', 'en').text;

  await tap('volunteer: opens the door', sitting.volunteer, { kind: 'dialog', heading: sayPin.askTitle });
  const pad = finger.page.getByRole('dialog');
  for (const [index, digit] of [...pin].entries()) {
    const effect = { kind: 'shown', text: sayPin.pad.entered(index + 1) } as const;
    await tap('volunteer: a digit of the PIN', digit, effect, pad);
  }
  await tap('volunteer: is let in', sayPin.pad.enter, { kind: 'screen', heading: sitting.menuTitle }, pad);
  await tap('volunteer: goes to the counts', tally.title, { kind: 'screen', heading: tally.title });
  for (const label of [caseName, sorts.forms.sms]) {
    const choice = finger.page.getByRole('radio', { name: label, exact: true });
    if (await choice.isChecked()) continue;
    await finger.tap('volunteer: chooses or counts', choice, { kind: 'ticked', label, on: true });
  }
  for (let n = 10; n <= count.n; n += 10) {
    await tap('volunteer: chooses or counts', '+10', { kind: 'counted', n });
  }
  const written = tally.written(count.n, `${sorts.forms.sms} · ${caseName}`);
  await tap('volunteer: writes the count', tally.write(count.n), { kind: 'shown', text: written });
  await tap('volunteer: goes back', general.back, { kind: 'screen', heading: sitting.menuTitle });
  await tap('volunteer: goes back', sitting.goOn, { kind: 'screen', heading: title });
}
