import { connect, createServer, type Socket } from 'node:net';

/** When a way to the database breaks: as the bytes of a marked statement come, before or after half or all of them were handed on; or once the answer to it holds a word. */
export type Cut = {
  readonly statement: string;
  readonly hand: 'nothing' | 'half' | 'all';
  /** With `all`: what must stand in the answer. */
  readonly answer?: string;
};

/** A way to the database on which it can be lost in the middle of a statement, as if its machine had died: connections break, new ones are refused. */
export type CutWay = {
  readonly url: string;
  /** Once. */
  readonly plan: (cut: Cut) => void;
  readonly isCut: () => boolean;
  readonly heal: () => void;
  readonly close: () => void;
};

/** Opens it to the server of this address. */
export async function openCutWay(url: string): Promise<CutWay> {
  const target = new URL(url);
  const sockets = new Set<Socket>();
  let planned: Cut | undefined;
  let isCut = false;
  const breakOff = () => {
    isCut = true;
    planned = undefined;
    for (const socket of sockets) socket.destroy();
  };
  const server = createServer((near) => {
    if (isCut) return void near.destroy();
    const far = connect(Number(target.port || 5_432), target.hostname);
    let awaited: string | undefined;
    for (const [one, other] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(one);
      one.on('error', () => undefined);
      one.on('close', () => other.destroy());
    }
    near.on('data', (bytes) => {
      if (!planned || !bytes.includes(planned.statement)) return void far.write(bytes);
      const { hand, answer } = planned;
      if (hand === 'all') {
        awaited = answer;
        return void far.write(bytes);
      }
      if (hand === 'nothing') return breakOff();
      far.write(bytes.subarray(0, Math.floor(bytes.length / 2)), breakOff);
    });
    far.on('data', (bytes) => {
      if (awaited !== undefined && bytes.includes(awaited)) breakOff();
      else near.write(bytes);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const way = new URL(url);
  way.hostname = '127.0.0.1';
  way.port = String(address !== null && typeof address === 'object' ? address.port : 0);
  return {
    url: way.href,
    plan: (cut) => {
      planned = cut;
    },
    isCut: () => isCut,
    heal: () => {
      isCut = false;
    },
    close: () => {
      server.close();
      breakOff();
    },
  };
}
