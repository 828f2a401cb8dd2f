import type { CDPSession } from '@playwright/test';
import { listLayers } from '../browser/byte-layers.ts';
import { createNeedleFinder, type Needle } from '../browser/needle-finder.ts';

/**
 * What a heap snapshot does not show: what elements hold (attached or not), bytes, pixels, ink. Everything that scripts can still get at is asked, after a
 * garbage collection; what nobody can get at any more is not there.
 */
export async function searchLiveObjects(session: CDPSession, needles: readonly Needle[]): Promise<string[]> {
  const finder = createNeedleFinder(needles);
  const find = (where: string, bytes: Uint8Array) =>
    finder.find(bytes).map(({ needle }) => `${needle.what} “${needle.text}” in ${where}`);
  const elements = await callOnAll<string>(session, 'Node.prototype', readNodes);
  // Small ones have no buffer of their own until somebody asks for it.
  const views = 'Object.getPrototypeOf(Uint8Array.prototype)';
  const inViews = await callOnAll<string>(session, views, readViews);
  const buffers = [...new Set([...inViews, ...(await callOnAll<string>(session, 'ArrayBuffer.prototype', readViews))])];
  const inBuffers = buffers.flatMap((base64) =>
    [...listLayers('buffer', Buffer.from(base64, 'base64'))].flatMap(({ bytes }) => find('a buffer', bytes)),
  );
  const inks = await callOnAll<number>(session, 'Object.prototype', countInk);
  const pixels = await callOnAll<string>(session, 'HTMLCanvasElement.prototype', listDetached);
  const bitmaps = await callOnAll<string>(session, 'ImageBitmap.prototype', listOpenBitmaps);
  const pictures = buffers.filter(isPhoto);
  return [
    ...find('an element', Buffer.from(elements.join('\n'))),
    ...new Set(inBuffers),
    ...inks.map((strokes) => `ink of ${strokes} strokes`),
    ...pixels.map((size) => `a canvas that is not on the page, ${size}`),
    ...bitmaps.map((size) => `a picture decoded, ${size}`),
    ...pictures.map((base64) => `a photograph of ${base64.length} bytes`),
  ];
}

/** Photographs are WebP or JPEG; the pack's pictures are drawings. */
function isPhoto(base64: string): boolean {
  const head = Buffer.from(base64.slice(0, 24), 'base64').toString('latin1');
  return (head.startsWith('RIFF') && head.slice(8, 12) === 'WEBP') || head.startsWith('\xff\xd8\xff');
}

/** Calls a function that needs nothing around it on the list of all living objects of a kind. */
async function callOnAll<Item>(
  session: CDPSession,
  prototype: string,
  read: (all: never[]) => Item[],
): Promise<Item[]> {
  const group = 'traces';
  const { result } = await session.send('Runtime.evaluate', { expression: prototype, objectGroup: group });
  const { objects } = await session.send('Runtime.queryObjects', {
    prototypeObjectId: result.objectId ?? '',
    objectGroup: group,
  });
  const { result: answer, exceptionDetails } = await session.send('Runtime.callFunctionOn', {
    objectId: objects.objectId ?? '',
    functionDeclaration: `function () { return (${read.toString()})(this); }`,
    returnByValue: true,
  });
  await session.send('Runtime.releaseObjectGroup', { objectGroup: group });
  if (exceptionDetails) throw new Error(`${prototype} could not be read: ${exceptionDetails.exception?.description}`);
  return answer.value as Item[];
}

/** These run in the page. */
function readNodes(all: Node[]): string[] {
  // Interfaces' own prototypes are in the list too; they have no node's fields.
  const isNode = (each: Node) => !Object.hasOwn(each, 'constructor');
  return all.filter(isNode).map((node) => {
    if (!(node instanceof Element)) return node.nodeValue ?? '';
    const attributes = [...node.attributes].map(({ value }) => value).join('\n');
    const held = node instanceof HTMLInputElement || node instanceof HTMLTextAreaElement ? node : undefined;
    return `${attributes}\n${held?.value ?? ''}\n${held?.defaultValue ?? ''}\n${node.childElementCount === 0 ? node.textContent : ''}`;
  });
}

function readViews(all: (ArrayBuffer | Uint8Array)[]): string[] {
  const mostBytes = 4_000_000;
  const texts = all
    .filter((each) => !Object.hasOwn(each, 'constructor') && each.byteLength > 0 && each.byteLength < mostBytes)
    .map((each) => {
      const bytes = ArrayBuffer.isView(each)
        ? new Uint8Array(each.buffer, each.byteOffset, each.byteLength)
        : new Uint8Array(each);
      let binary = '';
      for (let at = 0; at < bytes.length; at += 32_768)
        binary += String.fromCharCode(...bytes.subarray(at, at + 32_768));
      return btoa(binary);
    });
  return [...new Set(texts)];
}

function countInk(all: { strokes?: unknown }[]): number[] {
  return all.flatMap((each) => {
    const own = Object.getOwnPropertyDescriptor(each, 'strokes')?.value;
    return Array.isArray(own) && own.length > 0 ? [own.length] : [];
  });
}

function listDetached(all: HTMLCanvasElement[]): string[] {
  return all
    .filter((each) => !Object.hasOwn(each, 'constructor'))
    .filter(({ isConnected, width }) => !isConnected && width > 0)
    .map(({ width, height }) => `${width}×${height}`);
}

function listOpenBitmaps(all: ImageBitmap[]): string[] {
  return all.filter(({ width }) => width > 0).map(({ width, height }) => `${width}×${height}`);
}
