/**
 * Prose as it is shown: the lines of each paragraph joined, paragraphs parted by one blank line, apostrophes curly and, in
 * French, no line ever beginning with `:` or `»` (no-break spaces, as French printing has them).
 */
export function typesetProse(text: string, language: string): string {
  return text
    .trim()
    .split(/\n\s*\n\s*/)
    .map((paragraph) => typesetLine(paragraph.replace(/\s*\n\s*/g, ' '), language))
    .join('\n\n');
}

/** The same for texts whose line breaks mean something, such as demands: each line for itself. */
export function typesetLines(text: string, language: string): string {
  return text
    .trim()
    .split('\n')
    .map((line) => typesetLine(line.trim(), language))
    .join('\n');
}

function typesetLine(line: string, language: string): string {
  const curly = line.replaceAll("'", '\u2019').replace(/"([^"]*)"/g, '\u201C$1\u201D');
  return language === 'fr' ? curly.replace(/ ([:;!?»])/g, '\u00A0$1').replaceAll('« ', '«\u00A0') : curly;
}
