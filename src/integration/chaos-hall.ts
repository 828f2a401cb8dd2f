import type { ChaosTablet, Road } from './chaos-tablet.ts';
import { type FaultyNetwork, networkFaults } from './faulty-network.ts';
import type { SeededRandom } from './seeded-random.ts';
import type { SimulatedCentre } from './simulated-centre.ts';

/**
 * A bug that is planted to see the judge find it: a tablet that writes again what it is not sure of, one that calls saved what it has not written, one that
 * marks what no receipt names.
 */
export const plantedBugs = ['none', 'writes-again', 'forgets', 'believes-anybody'] as const;
export type PlantedBug = (typeof plantedBugs)[number];

/** What is counted while a story goes on. */
export type ChaosFigures = { marksChecked: number; wrongMarks: number };

/** Everything of one story. */
export type ChaosHall = {
  readonly centre: SimulatedCentre;
  readonly network: FaultyNetwork;
  readonly road: Road;
  readonly random: SeededRandom;
  readonly bug: PlantedBug;
  tablets: readonly ChaosTablet[];
  /** The withdrawal number of every pass that a tablet called saved. */
  readonly told: Set<string>;
  /** Every receipt that left the centre, as it left. */
  readonly receipts: Uint8Array[];
  readonly injected: Map<string, number>;
  readonly figures: ChaosFigures;
};

/** What has to strike in a run of many seeds, besides the network's faults. */
export const storyFaults = [
  'centre killed',
  'tablet killed',
  'database wiped',
  'file torn',
  'storage full',
  'clock jump',
  'centre’s clock jump',
  'yesterday’s copy',
  'two tablets from one copy',
  'one file on two tablets',
  'file brought again',
  'file damaged',
] as const;

/** All of them. */
export const chaosFaults: readonly string[] = [...networkFaults, ...storyFaults];

/** Counts a fault that strikes. */
export function note({ injected }: ChaosHall, fault: (typeof storyFaults)[number]): void {
  injected.set(fault, (injected.get(fault) ?? 0) + 1);
}
