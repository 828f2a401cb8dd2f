import type { Page } from '@playwright/test';

/**
 * From now on neither of the tablet’s two copies can be written, as on a disk that is full to the last byte; `false` ends it. Chromium’s own quota
 * (`limit-storage.ts`) lets small entries through: files may grow into room that they were given before.
 */
export async function fillDisk(page: Page, isFull: boolean): Promise<void> {
  await page.evaluate((full) => {
    type Post = Pick<Worker, 'postMessage'>['postMessage'];
    type Asked = { readonly id: number; readonly content?: { readonly kind: string } };
    const copies = globalThis as unknown as { post?: Post; put?: IDBObjectStore['put'] };
    copies.post ??= Worker.prototype.postMessage;
    copies.put ??= IDBObjectStore.prototype.put;
    const { post, put } = copies;
    const growing = ['write', 'replace', 'reserve', 'probe'];
    const postFull = function answerFull(this: Worker, asked: Asked) {
      if (!growing.includes(asked.content?.kind ?? '')) return post.call(this, asked);
      const answer = new MessageEvent('message', { data: { id: asked.id, content: { kind: 'full' } } });
      return setTimeout(() => this.dispatchEvent(answer));
    };
    const putFull = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    Object.assign(Worker.prototype, { postMessage: full ? postFull : post });
    Object.assign(IDBObjectStore.prototype, { put: full ? putFull : put });
  }, isFull);
}
