/** Bytes to and from another browser, whole messages in their order. */
export type Pipe = {
  /** Does nothing once the line is gone. */
  readonly send: (message: Uint8Array<ArrayBuffer>) => void;
  /** What comes, once; ends when the line is gone, whoever ended it. */
  readonly messages: AsyncIterable<Uint8Array<ArrayBuffer>>;
  /** Safe to call again. */
  readonly close: () => void;
};

/** One end of a line that has not met the other yet. */
export type PeerEnd = {
  /** Its session description, all that the other end must know in it. */
  readonly description: string;
  /** Where this end began: what the other one answered. Gives whether the browser could make anything of it. */
  readonly accept: (answer: string) => Promise<boolean>;
  /** The line when it stands, `undefined` where it never will. */
  readonly opened: Promise<Pipe | undefined>;
  /** Safe to call again. */
  readonly close: () => void;
};

/** Addresses of one's own network are there at once; names for them (mDNS) take a tenth of a second. */
const gatheringMs = 3_000;

/** Both ends know each other: so long they look for a way. A browser without an address of its own says by itself that there is none, or never. */
const meetingMs = 20_000;

/** The other end has been silent for so long though it owes an answer: its page sleeps, or it was carried away. */
const silenceMs = 30_000;

/** More than what both ends agree to have under way (`second-copy`): who floods this one is hung up on. */
const mostWaitingBytes = 2_000_000;

/**
 * One end of a line to another browser in the same network: WebRTC without any server, so only addresses of this network are tried. Without `offer` it begins, with one it answers. `undefined` where
 * this browser has no WebRTC or cannot make anything of the offer. The line stands only if both descriptions were carried over by hand; a browser waits for that (Chromium: measured, 40 s and more).
 */
export async function openPeerEnd(offer?: string): Promise<PeerEnd | undefined> {
  if (typeof RTCPeerConnection === 'undefined') return undefined;
  const peer = new RTCPeerConnection();
  const channel = peer.createDataChannel('copy', { negotiated: true, id: 0 });
  channel.binaryType = 'arraybuffer';
  let giveUp = () => {};
  const opened = new Promise<Pipe | undefined>((resolve) => {
    giveUp = () => resolve(undefined);
    channel.addEventListener('open', () => resolve(makePipe(peer, channel)));
    peer.addEventListener('connectionstatechange', () => {
      if (peer.connectionState === 'failed') giveUp();
    });
  });
  const close = () => peer.close();
  try {
    if (offer !== undefined) await peer.setRemoteDescription({ type: 'offer', sdp: offer });
    await peer.setLocalDescription();
    await whenGathered(peer);
  } catch {
    close();
    return undefined;
  }
  return {
    description: peer.localDescription?.sdp ?? '',
    accept: async (sdp) => {
      setTimeout(giveUp, meetingMs);
      return peer.setRemoteDescription({ type: 'answer', sdp }).then(
        () => true,
        () => false,
      );
    },
    opened,
    close,
  };
}

function whenGathered(peer: RTCPeerConnection): Promise<void> {
  return new Promise((resolve) => {
    const look = () => peer.iceGatheringState === 'complete' && resolve();
    peer.addEventListener('icegatheringstatechange', look);
    look();
    setTimeout(resolve, gatheringMs);
  });
}

function makePipe(peer: RTCPeerConnection, channel: RTCDataChannel): Pipe {
  const waiting: Uint8Array<ArrayBuffer>[] = [];
  let waitingBytes = 0;
  let isOpen = true;
  let wake = () => {};
  let silence: ReturnType<typeof setTimeout> | undefined;

  const close = () => {
    isOpen = false;
    clearTimeout(silence);
    peer.close();
    wake();
  };
  const listen = () => {
    clearTimeout(silence);
    silence = setTimeout(close, silenceMs);
  };
  channel.addEventListener('close', close);
  peer.addEventListener('connectionstatechange', () => {
    if (peer.connectionState === 'failed') close();
  });
  channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    if (!(data instanceof ArrayBuffer)) return;
    listen();
    waiting.push(new Uint8Array(data));
    waitingBytes += data.byteLength;
    if (waitingBytes > mostWaitingBytes) close();
    wake();
  });
  listen();

  return {
    send: (message) => {
      if (channel.readyState === 'open') channel.send(message);
    },
    messages: (async function* () {
      for (;;) {
        const next = waiting.shift();
        if (next) {
          waitingBytes -= next.length;
          yield next;
        } else if (isOpen) {
          await new Promise<void>((resolve) => {
            wake = resolve;
          });
        } else return;
      }
    })(),
    close,
  };
}
