/**
 * The composition root of what people see: the office's pages under `/desk`, else the tablet. Two separate chunks, so that a tablet
 * never fetches the office's.
 */
if (location.pathname.startsWith('/desk/carry')) {
  const { startCarryPage } = await import('./desk/screens/carry-page.tsx');
  startCarryPage();
} else if (/^\/desk\/?$/.test(location.pathname)) {
  const [{ toScriptUrl }, { startOfficePage }] = await Promise.all([
    import('./tablet/platform/script-url.ts'),
    import('./desk/screens/office/office-page.tsx'),
  ]);
  startOfficePage(toScriptUrl);
} else if (/^\/desk\/(sign-in|tablets|colleagues|log)\/?$/.test(location.pathname)) {
  const { startGatePage } = await import('./desk/screens/gate/gate-page.tsx');
  startGatePage();
} else if (location.pathname.startsWith('/desk')) {
  const { startTotalsPage } = await import('./desk/screens/totals-page.tsx');
  await startTotalsPage();
} else {
  const { startTablet } = await import('./tablet/main.tsx');
  await startTablet();
}
