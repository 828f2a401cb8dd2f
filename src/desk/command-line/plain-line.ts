/**
 * A line for a terminal: whatever a tablet or an organiser typed, nothing in it moves the cursor, colours, or turns the reading around. In files, names and
 * texts stand exactly as they were sealed.
 */
export function toPlainLine(line: string): string {
  return line.replace(/[\p{Cc}\p{Zl}\p{Zp}\u202A-\u202E\u2066-\u2069]/gu, '\uFFFD');
}
