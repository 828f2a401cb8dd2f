import type { Random } from '../bench/seeded-random.ts';
import {
  completePass,
  enterHalf,
  enterPass,
  type PackWords,
  pressSeal,
  readSealedPage,
} from '../browser/participant-screens.ts';
import type { TabletDevice } from '../browser/tablet-driver.ts';
import {
  closeSitting,
  makeEvent,
  openSitting,
  readSittingFigures,
  waitForParticipants,
  waitForStartPage,
} from '../browser/tablet-screens.ts';
import type { Heard, MemoryBook, Place } from './memory.ts';
import { type Debate, debateToDate, type PlannedPass } from './plan.ts';
import { savePass } from './save-pass.ts';

/** A tablet of the organiser's. */
export type HallTablet = { readonly name: string; readonly pin: string; readonly device: TabletDevice };

export type Hall = {
  readonly tablet: HallTablet;
  readonly memory: MemoryBook;
  readonly pack: PackWords;
  /** When within a save the browser is killed. */
  readonly random: Random;
};

/** One debate on one tablet, from a cold start without network to the closed sitting; what was told to be sealed goes into the memory. */
export async function holdSitting(hall: Hall, debate: Debate, passes: readonly PlannedPass[]): Promise<void> {
  const { device, pin, name } = hall.tablet;
  const page = await device.start();
  await waitForStartPage(page);
  hall.memory.takeColdStart();
  if (!debate.event) await makeEvent(page, { ...debate, date: debateToDate(debate) });
  await openSitting(page, debate.title);
  const place = { debate, tablet: name };
  for (const planned of passes) await takePart(hall, place, planned);
  await closeSitting(device.page(), pin);
  await device.close();
}

async function takePart(hall: Hall, place: Place, planned: PlannedPass): Promise<void> {
  if (planned.interruption === 'half-filled') {
    await enterHalf(hall.tablet.device.page(), planned.pass, hall.pack);
    await killAndRestart(hall);
    hall.memory.takeInterrupted(planned.pass);
    await expectNothingLost(hall, place, 0);
  }
  const heard =
    planned.interruption === 'while-sealing' ? await sealUnderKill(hall, planned) : await seal(hall, planned);
  if (heard) hall.memory.takeSealed(planned, place, heard);
  if (planned.interruption !== 'while-sealing') return;
  if (heard) {
    await expectNothingLost(hall, place, 0);
  } else if ((await expectNothingLost(hall, place, 1)) === 1) {
    hall.memory.takeUnheard(planned, place);
  } else {
    hall.memory.takeInterrupted(planned.pass);
    hall.memory.takeSealed(planned, place, await seal(hall, planned));
  }
}

/** Resolves when the app has said that it is sealed, and the next person may come. */
async function seal({ tablet, pack }: Hall, { pass, way }: PlannedPass): Promise<Partial<Heard>> {
  const page = tablet.device.page();
  if (way === 'function') return savePass(page, pass);
  const { code } = await completePass(page, pass, pack);
  await waitForParticipants(page);
  return { code };
}

/** Kills the browser within a save; `undefined` where nobody was told any more that it is sealed. */
async function sealUnderKill(hall: Hall, { pass, way }: PlannedPass): Promise<Partial<Heard> | undefined> {
  const page = hall.tablet.device.page();
  const sealing =
    way === 'function'
      ? savePass(page, pass)
      : enterPass(page, pass, hall.pack)
          .then(() => pressSeal(page, pass.language))
          .then(() => undefined);
  if (way === 'screens') await sealing;
  const hearing = (way === 'screens' ? readSealedPage(page, pass.language) : sealing).then(
    (heard) => heard as Partial<Heard>,
    () => undefined,
  );
  await new Promise((resolve) => setTimeout(resolve, hall.random() * 60));
  await killAndRestart(hall);
  return hearing;
}

async function killAndRestart({ tablet, memory }: Hall): Promise<void> {
  await tablet.device.kill();
  memory.takeKill();
  await waitForParticipants(await tablet.device.start());
  memory.takeColdStart();
}

/** Reads behind the PIN how many people the tablet has: all that were told so, and at most so many more. Throws where one is missing. */
async function expectNothingLost({ tablet, memory }: Hall, place: Place, mostMore: number): Promise<number> {
  const figures = await readSittingFigures(tablet.device.page(), tablet.pin);
  const more = figures.people - memory.countPeople(place);
  if (more < 0)
    throw new Error(`${tablet.name}, ${place.debate.title}: ${-more} sealed passes are missing after the kill`);
  if (more > mostMore) throw new Error(`${tablet.name}, ${place.debate.title}: ${more} people that nobody was`);
  if (figures.safeHere !== figures.written) throw new Error(`${tablet.name}: a start left one copy behind the other`);
  return more;
}
