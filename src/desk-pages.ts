/** The office's pages, under `/desk`: none of them is on a tablet, nor is this. */
export async function startDeskPage(path: string): Promise<void> {
  if (path.startsWith('/desk/carry')) {
    const { startCarryPage } = await import('./desk/screens/carry-page.tsx');
    startCarryPage();
  } else if (path.startsWith('/desk/preview')) {
    const { startPreview } = await import('./tablet/preview/preview-page.tsx');
    startPreview();
  } else if (/^\/desk\/?$/.test(path)) {
    const [{ toScriptUrl }, { startOfficePage }] = await Promise.all([
      import('./tablet/platform/script-url.ts'),
      import('./desk/screens/office/office-page.tsx'),
    ]);
    startOfficePage(toScriptUrl);
  } else if (/^\/desk\/(sign-in|passkeys|tablets|aside|colleagues|log)\/?$/.test(path)) {
    const { startGatePage } = await import('./desk/screens/gate/gate-page.tsx');
    startGatePage();
  } else {
    const { startTotalsPage } = await import('./desk/screens/totals-page.tsx');
    await startTotalsPage();
  }
}
