import { createServer, request, type Server } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import type { Certificate } from '../road/certificate.ts';

/** What stands before a centre: TLS at one port, and at another a word that sends everybody there. */
export type TlsProxy = { readonly httpPort: number; readonly httpsPort: number; readonly stop: () => Promise<void> };

/** Starts one as Caddy would be, for this host. */
export async function startTlsProxy(centre: string, host: string, { key, chain }: Certificate): Promise<TlsProxy> {
  const secure = createTlsServer({ key, cert: chain }, (incoming, outgoing) => {
    const headers = { ...incoming.headers, 'x-forwarded-proto': 'https', 'x-forwarded-for': host };
    const path = incoming.url ?? '/';
    const onward = request(new URL(path, centre), { method: incoming.method, headers }, (answer) => {
      outgoing.writeHead(answer.statusCode ?? 502, answer.rawHeaders);
      answer.pipe(outgoing);
    });
    incoming.pipe(onward);
  });
  const httpsPort = await listen(secure, host);
  const plain = createServer((incoming, outgoing) => {
    outgoing.writeHead(308, { Location: `https://${host}:${httpsPort}${incoming.url ?? '/'}` }).end();
  });
  const httpPort = await listen(plain, host);
  return {
    httpPort,
    httpsPort,
    stop: async () => {
      for (const server of [plain, secure]) {
        server.closeAllConnections();
        await new Promise((resolve) => server.close(resolve));
      }
    },
  };
}

async function listen(server: Server, host: string): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, host, resolve));
  return (server.address() as AddressInfo).port;
}
