import type { CDPSession } from '@playwright/test';
import { createNeedleFinder, type Needle } from '../browser/needle-finder.ts';

/**
 * What a heap snapshot does not show: what elements hold (attached or not), ink, photographed pages, pixels. Everything that scripts can still get at is asked, after a
 * garbage collection; what nobody can get at any more is not there.
 */
export async function searchLiveObjects(session: CDPSession, needles: readonly Needle[]): Promise<string[]> {
  const finder = createNeedleFinder(needles);
  const find = (where: string, bytes: Uint8Array) =>
    finder.find(bytes).map(({ needle }) => `${needle.what} “${needle.text}” in ${where}`);
  const elements = await callOnAll<string>(session, 'Node.prototype', readNodes);
  const inks = await callOnAll<number>(session, 'Object.prototype', countInk);
  const pixels = await callOnAll<string>(session, 'HTMLCanvasElement.prototype', listDetached);
  const bitmaps = await callOnAll<string>(session, 'ImageBitmap.prototype', listOpenBitmaps);
  const pixelArrays = await callOnAll<string>(session, 'ImageData.prototype', listPixels);
  const photos = await callOnAll<string>(session, 'Object.prototype', listPhotos);
  return [
    ...find('an element', Buffer.from(elements.join('\n'))),
    ...inks.map((strokes) => `ink of ${strokes} strokes`),
    ...pixels.map((size) => `a canvas that is not on the page, ${size}`),
    ...bitmaps.map((size) => `a picture decoded, ${size}`),
    ...pixelArrays.map((size) => `pixels of a picture, ${size}`),
    ...photos,
  ];
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

function countInk(all: { strokes?: unknown }[]): number[] {
  return all.flatMap((each) => {
    const own = Object.getOwnPropertyDescriptor(each, 'strokes')?.value;
    return Array.isArray(own) && own.length > 0 ? [own.length] : [];
  });
}

function listPhotos(all: { kind?: unknown; bytes?: unknown }[]): string[] {
  const read = (each: object, field: string) => Object.getOwnPropertyDescriptor(each, field)?.value;
  return all.flatMap((each) => (read(each, 'kind') === 'photo' && read(each, 'bytes') ? ['a photographed page'] : []));
}

function listDetached(all: HTMLCanvasElement[]): string[] {
  return all
    .filter((each) => !Object.hasOwn(each, 'constructor'))
    .filter(({ isConnected, width }) => !isConnected && width > 0)
    .map(({ width, height }) => `${width}×${height}`);
}

function listPixels(all: ImageData[]): string[] {
  return all.filter((each) => !Object.hasOwn(each, 'constructor')).map(({ width, height }) => `${width}×${height}`);
}

function listOpenBitmaps(all: ImageBitmap[]): string[] {
  return all.filter(({ width }) => width > 0).map(({ width, height }) => `${width}×${height}`);
}
