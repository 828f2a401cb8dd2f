/*
 * Runs before the bundle, on purpose without it. It must speak up when the bundle is missing (iPadOS may drop single files
 * from the cache) or hangs: it offers a restart and nothing else. And it shows the first page of an open sitting as it stood
 * (`tablet/platform/first-page.ts` keeps it), so that a participant need not wait for the store: what is pressed here, a language or the
 * volunteers' door, is taken over by the real page a moment later. It never touches anything else that is stored.
 */
(() => {
  const waitMs = 8000;
  /** What a page of ours is made of. */
  const mayStand =
    /^(div|header|main|p|span|bdi|h[1-6]|button|label|select|option|img|svg|g|path|rect|circle|line|polyline|ul|li)$/;
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

  try {
    showFirstPage();
  } catch {
    document.getElementById('first').replaceChildren();
  }

  function showFirstPage() {
    if (location.pathname !== '/' || location.hash) return;
    // Whoever left a letter unfinished is asked about it first.
    if (localStorage.getItem('barua-letter') !== null) return;
    const kept = JSON.parse(localStorage.getItem('barua-first-page'));
    if (kept?.style !== document.querySelector('link[rel="stylesheet"]')?.href) return;
    const first = document.getElementById('first');
    document.documentElement.lang = kept.lang;
    document.documentElement.dir = kept.dir;
    first.append(...kept.nodes.map((node) => build(node, first.namespaceURI)));
    first.addEventListener('click', ({ target }) => {
      const button = target.closest('button');
      if (!button) return;
      for (const other of first.querySelectorAll('[aria-pressed]')) other.removeAttribute('aria-pressed');
      button.setAttribute('aria-pressed', 'true');
      globalThis.baruaFirstChoice = button.lang || 'door';
    });
  }

  /** A text, or `[name, attributes, children]`. */
  function build(node, outer) {
    if (typeof node === 'string') return document.createTextNode(node);
    const [name, attributes, children] = node;
    if (!mayStand.test(name)) throw new TypeError(name);
    const space = name === 'svg' ? 'http://www.w3.org/2000/svg' : outer;
    const element = document.createElementNS(space, name);
    for (const [key, value] of attributes) if (!key.startsWith('on')) element.setAttribute(key, value);
    element.append(...children.map((child) => build(child, space)));
    return element;
  }
})();
