/**
 * What another language says, by the names that English has for it; `said` is in English’s order, one for each name. The build writes languages so
 * (`src/build/words-by-place.ts`): sources call every sentence by its name.
 */
export function nameLike<Words extends object>(english: Words, said: readonly unknown[]): Words {
  const left = said.values();
  const name = (part: object): object =>
    Object.fromEntries(
      Object.entries(part).map(([key, value]) => [
        key,
        typeof value === 'object' && !Array.isArray(value) ? name(value) : left.next().value,
      ]),
    );
  return name(english) as Words;
}
