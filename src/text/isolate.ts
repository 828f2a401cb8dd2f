/** A name or title as it is, whichever way it runs, inside a sentence that may run the other way (Unicode's first-strong isolate). */
export const isolate = (text: string) => `\u2068${text}\u2069`;
