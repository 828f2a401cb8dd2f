import { createServer } from 'node:http';
import type { Registry } from 'prom-client';
import { listen, type RunningServer } from './listen.ts';

/** Where Prometheus asks. Never the address that tablets and strangers know. */
export type MetricsAddress = { readonly host: string; readonly port: number };

/** Answers `GET /metrics` there, and nothing else. Throws where the port is taken. */
export async function startMetrics(address: MetricsAddress, registry: Registry): Promise<RunningServer> {
  const server = createServer({ headersTimeout: 5_000, requestTimeout: 5_000 }, (request, answer) => {
    request.resume();
    if (request.method !== 'GET' || request.url !== '/metrics') {
      answer.writeHead(404).end();
      return;
    }
    registry.metrics().then(
      (text) => answer.writeHead(200, { 'Content-Type': registry.contentType }).end(text),
      () => answer.writeHead(500).end(),
    );
  });
  return listen(server, address);
}
