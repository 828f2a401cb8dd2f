import type { Server } from 'node:http';
import type { Socket } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';

/** A server that listens. */
export type RunningServer = {
  readonly url: string;
  /** Takes no more connections; what is under way may end for so long, then it is cut. Resolves when no connection is left. */
  readonly stop: (graceMs: number) => Promise<void>;
};

/** How long who was refused in the middle of sending has to read why, before the connection goes. */
const lingerMs = 500;

/** How often connections are looked through for those that have nothing more to wait for. */
const sweepMs = 50;

/** Listens. Throws where the port is taken. */
export async function listen(
  server: Server,
  { host, port }: { readonly host: string; readonly port: number },
): Promise<RunningServer> {
  const silent = watchSilent(server);
  hangUpAfterRefusals(server);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });
  return {
    url: toUrl(server, host),
    stop: async (graceMs) => {
      const closed = new Promise((resolve) => server.close(resolve)).then(() => 'closed' as const);
      // Browsers open connections in advance; Node counts one that has said nothing yet as busy.
      for (const socket of silent) socket.destroy();
      const until = performance.now() + graceMs;
      while (performance.now() < until) {
        // Whoever had their answer before the stop keeps the connection for more, and is waited for by nobody.
        server.closeIdleConnections();
        if ((await Promise.race([closed, wait(sweepMs)])) === 'closed') return;
      }
      server.closeAllConnections();
      await closed;
    },
  };
}

/** The connections on which no request has come yet. */
function watchSilent(server: Server): ReadonlySet<Socket> {
  const silent = new Set<Socket>();
  server.on('connection', (socket: Socket) => {
    silent.add(socket);
    socket.once('close', () => silent.delete(socket));
  });
  server.on('request', ({ socket }) => silent.delete(socket));
  return silent;
}

/** A request that is answered before all of it came is read no further: Node would keep its connection open for as long as somebody likes to send. */
function hangUpAfterRefusals(server: Server): void {
  server.on('request', (request, answer) => {
    const { socket } = request;
    answer.once('finish', () => {
      if (!request.complete) setTimeout(() => request.complete || socket.destroy(), lingerMs).unref();
    });
  });
}

function toUrl(server: Server, host: string): string {
  const address = server.address();
  const port = address !== null && typeof address === 'object' ? address.port : 0;
  const name = host === '0.0.0.0' || host === '::' ? 'localhost' : host.includes(':') ? `[${host}]` : host;
  return `http://${name}:${port}`;
}
