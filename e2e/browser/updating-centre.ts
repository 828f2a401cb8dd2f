import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import { extname } from 'node:path';
import { pageHeaders } from '../../src/centre/http/security-headers.ts';
import { findFreePort } from '../campaign.ts';
import type { NextBuild } from './next-build.ts';

/** The real centre behind an address at which the app can be exchanged under the tablets: all but the exchanged files is the centre's own answer. */
export type UpdatingCentre = {
  readonly url: string;
  /** From now on the app is this one. Where a path is `cut`, the connection breaks in the middle of that file. */
  readonly give: (build: NextBuild, cut?: string) => void;
  /** Paths of the app that were asked for, and the status of each answer. */
  readonly asked: { readonly path: string; readonly status: number }[];
  readonly stop: () => Promise<void>;
};

const typesByExtension: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
};

/** Starts it before the centre at this address. */
export async function startUpdatingCentre(centreUrl: string): Promise<UpdatingCentre> {
  const port = await findFreePort();
  const asked: { path: string; status: number }[] = [];
  let given: NextBuild = { files: new Map(), gone: new Set() };
  let cut: string | undefined;

  const answer = (from: IncomingMessage, to: ServerResponse) => {
    const path = from.url ?? '/';
    const bytes = given.files.get(path === '/' ? '/index.html' : path);
    if (given.gone.has(path)) {
      asked.push({ path, status: 404 });
      to.writeHead(404).end();
    } else if (bytes) {
      asked.push({ path, status: 200 });
      const type = typesByExtension[extname(path)] ?? 'text/html';
      to.writeHead(200, { ...pageHeaders, 'Content-Type': type, 'Content-Length': bytes.length });
      if (path === cut) to.write(bytes.subarray(0, bytes.length / 2), () => to.destroy());
      else to.end(bytes);
    } else {
      const passed = request(`${centreUrl}${path}`, { method: from.method, headers: from.headers }, (centres) => {
        const status = centres.statusCode ?? 502;
        if (!path.startsWith('/v1/')) asked.push({ path, status });
        to.writeHead(status, centres.headers);
        centres.pipe(to);
      });
      passed.on('error', () => to.destroy());
      from.pipe(passed);
    }
  };

  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(port, 'localhost', resolve));
  return {
    url: `http://localhost:${port}`,
    give: (build, broken) => {
      given = build;
      cut = broken;
    },
    asked,
    stop: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
