import { readdir, readFile } from 'node:fs/promises';
import { extname, join, relative, sep } from 'node:path';
import { bytesToBase64url } from '../../sealing/base64url.ts';
import { digestBytes } from '../../sealing/chain.ts';
import { compress, type Encoding, pickEncoding } from './compression.ts';
import { pageHeaders } from './security-headers.ts';

/** The built app. Answers GET and HEAD for every path; 404 where there is nothing. */
export type StaticFiles = { readonly answer: (request: Request) => Response };

type StaticFile = {
  readonly type: string;
  readonly cacheControl: string;
  readonly etag: string;
  readonly bodies: ReadonlyMap<Encoding, Uint8Array<ArrayBuffer>>;
};

const typesByExtension: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};

/**
 * Reads a folder once, compresses what is text, and answers from memory: a path is looked up, never resolved, so no path leads out of
 * the folder. What lies in `assets/` has its hash in its name and never changes.
 */
export async function loadStaticFiles(folder: string): Promise<StaticFiles> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const plain = paths.filter((path) => !/\.(br|gz)$/.test(path));
  const files = await Promise.all(
    plain.map(async (path) => {
      const address = `/${relative(folder, path).split(sep).join('/')}`;
      return [address, await loadFile(path, address, new Set(paths))] as const;
    }),
  );
  const filesByAddress = new Map(files);
  return { answer: (request) => answer(request, filesByAddress) };
}

function answer(request: Request, filesByAddress: ReadonlyMap<string, StaticFile>): Response {
  const file = findFile(request, filesByAddress);
  if (!file)
    return new Response('not found\n', { status: 404, headers: { ...pageHeaders, 'Content-Type': 'text/plain' } });
  const headers = new Headers({
    ...pageHeaders,
    'Content-Type': file.type,
    'Cache-Control': file.cacheControl,
    ETag: file.etag,
    Vary: 'Accept-Encoding',
  });
  if (request.headers.get('If-None-Match')?.includes(file.etag)) return new Response(null, { status: 304, headers });
  const encoding = pickEncoding(request.headers.get('Accept-Encoding') ?? '', (each) => file.bodies.has(each));
  const body = file.bodies.get(encoding) ?? new Uint8Array(0);
  if (encoding !== 'identity') headers.set('Content-Encoding', encoding);
  headers.set('Content-Length', String(body.length));
  return new Response(request.method === 'HEAD' ? null : body, { headers });
}

/** The file of the path; the one page for every address that a browser opens and that names no file. */
function findFile(request: Request, filesByAddress: ReadonlyMap<string, StaticFile>): StaticFile | undefined {
  const { pathname } = new URL(request.url);
  const found = filesByAddress.get(decodePath(pathname));
  if (found) return found;
  const wantsPage = (request.headers.get('Accept') ?? '').includes('text/html');
  const isPage = pathname === '/' || (wantsPage && extname(pathname) === '');
  return isPage ? filesByAddress.get('/index.html') : undefined;
}

function decodePath(pathname: string): string {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return pathname;
  }
}

async function loadFile(path: string, address: string, paths: ReadonlySet<string>): Promise<StaticFile> {
  const bytes = new Uint8Array(await readFile(path));
  const type = typesByExtension[extname(path)] ?? 'application/octet-stream';
  const bodies = new Map<Encoding, Uint8Array<ArrayBuffer>>([['identity', bytes]]);
  if (/^text|json|svg/.test(type)) {
    bodies.set(
      'br',
      paths.has(`${path}.br`) ? new Uint8Array(await readFile(`${path}.br`)) : await compress(bytes, 'br', 11),
    );
    bodies.set(
      'gzip',
      paths.has(`${path}.gz`) ? new Uint8Array(await readFile(`${path}.gz`)) : await compress(bytes, 'gzip', 11),
    );
  }
  return {
    type,
    cacheControl: address.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
    etag: `"${bytesToBase64url(digestBytes(bytes).slice(0, 12))}"`,
    bodies,
  };
}
