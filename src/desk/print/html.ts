/** A piece of HTML that is written already; whatever is not one is escaped. Made by `html` only. */
export type Html = { readonly html: string };

type Part = Html | string | number | readonly Html[];

/**
 * HTML by a template: texts in it are escaped so that they stand between tags and in quoted attributes as nothing but themselves, and a browser's
 * DOM gives them back character for character. The one character that HTML cannot say is NUL: U+FFFD stands for it.
 */
export function html(pieces: TemplateStringsArray, ...parts: readonly Part[]): Html {
  return { html: pieces.map((piece, index) => piece + partToText(parts[index])).join('') };
}

function partToText(part: Part | undefined): string {
  if (part === undefined) return '';
  if (typeof part === 'string') return escapeText(part);
  if (typeof part === 'number') return String(part);
  return 'html' in part ? part.html : part.map((each) => each.html).join('');
}

const references: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  // As itself it would be read as a line feed.
  '\r': '&#13;',
  '\0': '\uFFFD',
};

function escapeText(text: string): string {
  return text.replace(/[&<>"'\r\0]/g, (character) => references[character] ?? character);
}
