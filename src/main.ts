/**
 * The composition root of what people see: the office's pages under `/desk`, else the tablet. Two separate chunks, so that a tablet
 * never fetches the office's.
 */
if (location.pathname.startsWith('/desk')) {
  const { startTotalsPage } = await import('./desk/screens/totals-page.tsx');
  startTotalsPage();
} else {
  // What `boot.js` shows of an open sitting can be seen and pressed before the app's script takes the processor.
  if (document.getElementById('first')?.firstElementChild) await untilPainted();
  const { startTablet } = await import('./tablet/main.tsx');
  await startTablet();
}

/** A moment for what stands there already. A hidden page is never painted. */
function untilPainted(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
    setTimeout(resolve, 100);
  });
}
