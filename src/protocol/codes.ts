/** The code of a name in its list. */
export function nameToCode<Name extends string>(names: readonly Name[], name: Name): number {
  return names.indexOf(name);
}
