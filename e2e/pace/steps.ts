/** Where a step leads. `screen`: to another screen of the participant's, which is judged by time; the others are told. */
export type StepSort = 'screen' | 'mark' | 'word' | 'volunteer';

/** Everything that a finger does at the stand, in the order of the table. */
export const stepSorts = {
  'chooses a language': 'screen',
  'opens a story': 'screen',
  'closes a story': 'screen',
  'begins to write': 'screen',
  'done with writing': 'screen',
  'changes the language': 'screen',
  'goes on to the name': 'screen',
  'goes back': 'screen',
  'goes on to the review': 'screen',
  seals: 'screen',
  'next person': 'screen',
  'ticks or unticks a case': 'mark',
  'chooses all cases': 'mark',
  'goes to a field': 'mark',
  'undoes a stroke': 'mark',
  'ticks or unticks a consent': 'mark',
  'chooses a way': 'mark',
  'types a word': 'word',
  'volunteer: opens the door': 'volunteer',
  'volunteer: a digit of the PIN': 'volunteer',
  'volunteer: is let in': 'volunteer',
  'volunteer: goes to the counts': 'volunteer',
  'volunteer: chooses or counts': 'volunteer',
  'volunteer: writes the count': 'volunteer',
  'volunteer: goes back': 'volunteer',
} as const satisfies Readonly<Record<string, StepSort>>;

export type StepName = keyof typeof stepSorts;
