/**
 * The composition root of what people see: the office's pages under `/desk`, else the tablet. Two separate chunks, so that a tablet
 * never fetches the office's.
 */
if (location.pathname.startsWith('/desk')) {
  const { startDeskPage } = await import('./desk-pages.ts');
  await startDeskPage(location.pathname);
} else {
  const { startTablet } = await import('./tablet/main.tsx');
  await startTablet();
}
