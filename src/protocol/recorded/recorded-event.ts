/** Epoch ms of the first thing in every recording. */
export const recordedAt = 1_386_676_800_000;

/** The event of every recording, as far as it is the same in them all. Invented, and for ever. */
export const recordedDebate = {
  id: 'AQIDBAUGBwg',
  title: 'Débat à la faculté',
  kind: 'debate',
  venue: 'Salle 2',
  city: 'Lubumbashi',
  country: 'CD',
  day: 16_049,
  expected: 200,
  goal: 360,
  under18: false,
  profile: 'full',
} as const;
