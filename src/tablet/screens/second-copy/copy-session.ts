import { type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { type CopyCode, codeToTag, copyCodeToText, type LineEnd, readCopyCode } from '../../../protocol/copy-code.ts';
import { areBytesEqual } from '../../../sealing/bytes.ts';
import { openCamera } from '../../platform/camera.ts';
import { openPeerEnd, type PeerEnd } from '../../platform/peer-line.ts';
import type { Joined, TabletStore } from '../../store/tablet-store.ts';
import { type CopyEnd, type CopyProgress, copyBothWays } from '../../sync/second-copy/copy-both-ways.ts';
import { lineEndToSdp, sdpToLineEnd } from '../../sync/second-copy/line-sdp.ts';

/** How far two tablets are, seen from this one. */
export type CopyStage =
  | { readonly kind: 'choosing' | 'preparing' | 'looking' }
  /** This tablet's code is on the screen. */
  | { readonly kind: 'showing'; readonly side: CopyCode['side']; readonly text: string }
  | { readonly kind: 'copying'; readonly progress: CopyProgress }
  | { readonly kind: 'ended'; readonly end: SessionEnd };

export type SessionEnd =
  | CopyEnd
  /** The two did not find each other in the network. */
  | { readonly kind: 'not-found' }
  /** This browser cannot do it. */
  | { readonly kind: 'no-line' };

/** Why a code is not the one that is wanted now. */
export type CodeProblem =
  | 'code-not-whole'
  | 'code-too-new'
  | 'other-campaign'
  /** Both show a first code. */
  | 'same-side'
  /** It answers another tablet's code, or one that was here before. */
  | 'other-answer';

export type CopySession = {
  readonly stage: ReadonlySignal<CopyStage>;
  /** Whether this tablet gives its sealed pages too; counts until the copy begins. */
  readonly withPages: Signal<boolean>;
  /** This tablet shows its code first. */
  readonly show: () => void;
  /** A code that was scanned or pasted: the first one, or the answer to ours. */
  readonly take: (text: string) => CodeProblem | undefined;
  /** Lets go of the line. Safe to call again. */
  readonly close: () => void;
};

/** One try to bring two tablets together. */
export function createCopySession(store: TabletStore, joined: Joined): CopySession {
  const withPages = signal(false);
  const stage = signal<CopyStage>({ kind: 'choosing' });
  let end: PeerEnd | undefined;
  let own: CopyCode | undefined;
  let isClosed = false;

  const close = () => {
    isClosed = true;
    end?.close();
  };
  const finish = (how: SessionEnd) => {
    if (!isClosed) stage.value = { kind: 'ended', end: how };
    close();
  };

  /** Opens this end and shows its code; `offered` is the first one's. */
  async function open(offered: CopyCode | undefined): Promise<void> {
    stage.value = { kind: 'preparing' };
    if (!offered) await askForCamera();
    end = await openPeerEnd(offered && lineEndToSdp(offered.line, 'offer'));
    const line = end && sdpToLineEnd(end.description);
    // An end without an address of its own (a hotspot with no network behind it) still reaches the other one's.
    if (!end || !line) return finish({ kind: 'no-line' });
    if (isClosed) return end.close();
    const side = offered ? 'second' : 'first';
    const answers = offered ? codeToTag(offered) : new Uint8Array(4);
    own = { side, campaign: joined.campaign, answers, line };
    stage.value = { kind: 'showing', side, text: copyCodeToText(own) };
    if (offered) await copy(end, 'second', offered.line, line);
  }

  async function copy({ opened }: PeerEnd, side: CopyCode['side'], first: LineEnd, second: LineEnd): Promise<void> {
    const pipe = await opened;
    if (!pipe) return finish({ kind: 'not-found' });
    const carrier = await store.carrier();
    finish(
      await copyBothWays(pipe, {
        copy: carrier.secondCopy(joined),
        joined,
        side,
        line: { first: first.fingerprint, second: second.fingerprint },
        withPages: withPages.value,
        onProgress: (progress) => {
          if (!isClosed) stage.value = { kind: 'copying', progress };
        },
      }),
    );
  }

  async function join(at: PeerEnd, first: LineEnd, second: LineEnd): Promise<void> {
    stage.value = { kind: 'looking' };
    if (!(await at.accept(lineEndToSdp(second, 'answer')))) return finish({ kind: 'no-line' });
    await copy(at, 'first', first, second);
  }

  return {
    stage,
    withPages,
    show: () => void open(undefined),
    take: (text) => {
      const read = readCopyCode(text);
      if (!read.ok) return read.problem.kind;
      const code = read.value;
      if (!areBytesEqual(code.campaign, joined.campaign.slice(0, 4))) return 'other-campaign';
      if (!end || !own) {
        if (code.side === 'second') return 'other-answer';
        void open(code);
        return undefined;
      }
      if (code.side === 'first') return 'same-side';
      if (!areBytesEqual(code.answers, codeToTag(own))) return 'other-answer';
      void join(end, own.line, code.line);
      return undefined;
    },
    close,
  };
}

/**
 * Chromium tells all of its addresses to a page that may use the camera; to another one only a name in a network that leads somewhere, and in a hotspot without internet nothing at all (measured). The first tablet
 * scans a step later anyway; the second one just has.
 */
async function askForCamera(): Promise<void> {
  const camera = await openCamera(640);
  if (camera.kind === 'open') camera.close();
}
