import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type ScanningState, startScanning } from './scanning.ts';

let visibility: 'visible' | 'hidden';
let tracks: Track[];
let states: ScanningState['kind'][];
let getUserMedia: () => Promise<unknown>;
let page: EventTarget;

type Track = EventTarget & { isOn: boolean; stop: () => void };

function makeTrack(): Track {
  const track = Object.assign(new EventTarget(), { isOn: true, stop: () => {} });
  track.stop = () => {
    track.isOn = false;
  };
  tracks.push(track);
  return track;
}

function openStream() {
  const track = makeTrack();
  return Promise.resolve({ getTracks: () => [track], getVideoTracks: () => [track] });
}

beforeEach(() => {
  visibility = 'visible';
  tracks = [];
  states = [];
  getUserMedia = openStream;
  page = new EventTarget();
  vi.stubGlobal('isSecureContext', true);
  vi.stubGlobal('navigator', { mediaDevices: { getUserMedia: () => getUserMedia() } });
  vi.stubGlobal('document', {
    get visibilityState() {
      return visibility;
    },
    addEventListener: page.addEventListener.bind(page),
    removeEventListener: page.removeEventListener.bind(page),
  });
});

afterEach(() => vi.unstubAllGlobals());

/** A video that never has a frame. */
function scan() {
  const video = { readyState: 0, HAVE_CURRENT_DATA: 2, srcObject: null, play: () => Promise.resolve() };
  const stop = startScanning(video as unknown as HTMLVideoElement, {
    onState: ({ kind }) => states.push(kind),
    onText: () => {},
  });
  return { stop, video };
}

const settle = () => new Promise((resolve) => setTimeout(resolve));
const listLit = () => tracks.map(({ isOn }) => isOn);

test('the camera is off once the scan is left', async () => {
  const { stop, video } = scan();
  await settle();
  expect([states, listLit(), video.srcObject === null]).toEqual([['opening', 'looking'], [true], false]);
  stop();
  expect([listLit(), video.srcObject]).toEqual([[false], null]);
});

test('the camera is off also where the scan was left while the person was still being asked', async () => {
  let allow = () => {};
  const asked = new Promise<void>((resolve) => {
    allow = resolve;
  });
  getUserMedia = () => asked.then(openStream);
  const { stop } = scan();
  stop();
  allow();
  await settle();
  await settle();
  expect([states, listLit()]).toEqual([['opening'], [false]]);
});

test('a hidden page lets the camera go, and takes it again on return', async () => {
  const { stop } = scan();
  await settle();
  visibility = 'hidden';
  page.dispatchEvent(new Event('visibilitychange'));
  expect(listLit()).toEqual([false]);
  visibility = 'visible';
  page.dispatchEvent(new Event('visibilitychange'));
  await settle();
  expect(listLit()).toEqual([false, true]);
  stop();
  page.dispatchEvent(new Event('visibilitychange'));
  await settle();
  expect(listLit()).toEqual([false, false]);
});

test('a camera that another app takes away says so', async () => {
  scan();
  await settle();
  tracks[0]?.dispatchEvent(new Event('ended'));
  expect([states.at(-1), listLit()]).toEqual(['in-use', [false]]);
});

test.each([
  ['NotAllowedError', 'refused'],
  ['NotFoundError', 'missing'],
  ['OverconstrainedError', 'missing'],
  ['NotReadableError', 'in-use'],
  ['AbortError', 'in-use'],
  ['TypeError', 'failed'],
])('%s is told as “%s”', async (name, kind) => {
  getUserMedia = () => Promise.reject(Object.assign(new Error(), { name }));
  scan();
  await settle();
  expect(states).toEqual(['opening', kind]);
});

test('a page without https is told so before anybody is asked; a browser without cameras, too', async () => {
  getUserMedia = () => Promise.reject(new Error('asked'));
  vi.stubGlobal('navigator', {});
  scan();
  await settle();
  vi.stubGlobal('isSecureContext', false);
  scan();
  await settle();
  expect(states).toEqual(['opening', 'missing', 'opening', 'insecure']);
});
