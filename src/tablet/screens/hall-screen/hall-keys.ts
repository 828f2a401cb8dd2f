export type HallKey = 'next-view' | 'previous-view' | 'next-item' | 'previous-item' | 'clock' | 'leave';

/**
 * What a key means on the hall's screen, by the screens' direction; `undefined` where it belongs to what has the focus. Presenters' remote controls send
 * Page Down and Page Up.
 */
export function findHallKey(event: KeyboardEvent, direction: 'ltr' | 'rtl'): HallKey | undefined {
  if (event.altKey || event.ctrlKey || event.metaKey || event.defaultPrevented) return undefined;
  // The pages under a dialog rest.
  if (document.querySelector('dialog[open]')) return undefined;
  const target = event.target instanceof Element ? event.target : undefined;
  if (target?.closest('input, select, textarea')) return undefined;
  const isForward = direction === 'ltr' ? 'ArrowRight' : 'ArrowLeft';
  switch (event.key) {
    case 'ArrowRight':
    case 'ArrowLeft':
      return event.key === isForward ? 'next-view' : 'previous-view';
    case 'PageDown':
      return 'next-view';
    case 'PageUp':
      return 'previous-view';
    case 'ArrowDown':
      return 'next-item';
    case 'ArrowUp':
      return 'previous-item';
    case ' ':
      // A button that was pressed last keeps the focus; the chosen view's own has nothing more to do.
      return target?.closest('button:not([aria-current])') ? undefined : 'clock';
    case 'Escape':
      return 'leave';
    default:
      return undefined;
  }
}
