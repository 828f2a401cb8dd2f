/*
 * Runs before the bundle, on purpose without it. It must speak up when the bundle is missing (iPadOS may drop single files
 * from the cache) or hangs: it offers a restart and nothing else, and never touches anything that is stored.
 */
(() => {
  const waitMs = 8000;
  // Chromium asks once, possibly before the bundle listens; `tablet/platform/installation.ts` takes it from here.
  addEventListener('beforeinstallprompt', (event) => {
    event.preventDefault();
    globalThis.baruaInstall = event;
  });
  setTimeout(() => {
    const app = document.getElementById('app');
    const boot = document.getElementById('boot');
    if (!app || !boot || app.childElementCount > 0) return;
    document.getElementById('first')?.replaceChildren();
    boot.hidden = false;
    document.getElementById('boot-again').addEventListener('click', () => location.reload());
  }, waitMs);
})();
