import styles from './print-frame.module.css';

/** What was printed last, where the browser has not said that it is done. */
let printed: HTMLIFrameElement | undefined;

/** Takes what was printed out of the page. */
export function endPrinting(): void {
  printed?.remove();
  printed = undefined;
}

/**
 * Prints a page of its own from within ours, by the browser's own dialog: it lies in a frame that runs no script, for as long as it is printed and no longer. Its style comes apart from it, for
 * our policy lets no style stand in a page. Resolves when the dialog is asked for; pictures are drawn by then.
 */
export async function printInFrame(page: Blob, style: string): Promise<void> {
  endPrinting();
  const url = URL.createObjectURL(page);
  const frame = document.createElement('iframe');
  frame.className = styles['frame'] ?? '';
  frame.sandbox.add('allow-same-origin', 'allow-modals');
  frame.ariaHidden = 'true';
  frame.tabIndex = -1;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  frame.src = url;
  document.body.append(frame);
  printed = frame;
  await loaded;
  URL.revokeObjectURL(url);
  const view = frame.contentWindow as (Window & typeof globalThis) | null;
  const content = frame.contentDocument;
  if (!view || !content) throw new Error('a frame without its page');
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(style);
  content.adoptedStyleSheets = [sheet];
  await Promise.all(Array.from(content.images, (image) => image.decode().catch(() => undefined)));
  view.addEventListener('afterprint', () => frame === printed && endPrinting());
  view.print();
}
