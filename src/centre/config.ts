import type { AllowedCampaigns } from './http/centre-parts.ts';
import type { MetricsAddress } from './start-metrics.ts';
import type { BucketConfig } from './store/bucket/bucket.ts';

/** How a centre runs. */
export type CentreConfig = {
  readonly host: string;
  /** 0 for any that is free. */
  readonly port: number;
  readonly store:
    | { readonly kind: 'sqlite'; readonly path: string }
    | { readonly kind: 'postgres'; readonly url: string; readonly connections: number };
  /** For attachments, with either database; made where it is missing. */
  readonly attachmentFolder: string;
  /** For attachments instead of the folder. */
  readonly bucket?: BucketConfig;
  readonly allowedCampaigns: AllowedCampaigns;
  /** The last address in `X-Forwarded-For` is the sender's: only where every request comes through a proxy that writes it. */
  readonly isBehindProxy: boolean;
  /** The address by which people open the office's pages, as browsers write it (`https://letters.example.org`): passkeys are bound to it. Without it only `localhost` signs in. */
  readonly origin?: string | undefined;
  /** Where Prometheus asks; nowhere unless told. */
  readonly metrics: MetricsAddress | undefined;
  /** How long a copy that is to stop goes on taking requests, as not ready: as long as its balancer needs to notice. In ms. */
  readonly drainMs: number;
  /** The built app; where the folder is missing, only the API answers. */
  readonly staticFolder: string;
};

/**
 * The configuration from environment variables: `PORT`, `HOST`, `DATABASE_URL` (PostgreSQL), `DATABASE_CONNECTIONS`, `DATA_DIR` (attachments; SQLite
 * without `DATABASE_URL`), `S3_*` (attachments in a bucket), `CAMPAIGNS` (ids parted by commas, or `any`), `BEHIND_PROXY` (`yes`), `ORIGIN`, `STATIC_DIR`, `METRICS_PORT`, `METRICS_HOST`, `DRAIN_SECONDS`. Throws with the variable's name where one makes no sense.
 */
export function readConfig(env: Readonly<Record<string, string | undefined>>): CentreConfig {
  const { PORT, HOST, DATABASE_URL, DATABASE_CONNECTIONS, DATA_DIR, CAMPAIGNS, BEHIND_PROXY, STATIC_DIR } = env;
  const { METRICS_PORT, METRICS_HOST, DRAIN_SECONDS, ORIGIN } = env;
  return {
    host: HOST || '127.0.0.1',
    port: readNumber('PORT', PORT, 8080, 65_535),
    store: DATABASE_URL
      ? {
          kind: 'postgres',
          url: DATABASE_URL,
          connections: readNumber('DATABASE_CONNECTIONS', DATABASE_CONNECTIONS, 10, 1_000),
        }
      : { kind: 'sqlite', path: `${DATA_DIR || 'data'}/centre.db` },
    attachmentFolder: `${DATA_DIR || 'data'}/attachments`,
    ...(env['S3_ENDPOINT'] && { bucket: readBucket(env['S3_ENDPOINT'], env) }),
    allowedCampaigns: readCampaigns(CAMPAIGNS ?? ''),
    isBehindProxy: BEHIND_PROXY === 'yes',
    origin: readOrigin(ORIGIN),
    metrics: METRICS_PORT
      ? { host: METRICS_HOST || '127.0.0.1', port: readNumber('METRICS_PORT', METRICS_PORT, 0, 65_535) }
      : undefined,
    drainMs: 1_000 * readNumber('DRAIN_SECONDS', DRAIN_SECONDS, 0, 300),
    staticFolder: STATIC_DIR || 'dist',
  };
}

function readBucket(endpoint: string, env: Readonly<Record<string, string | undefined>>): BucketConfig {
  const { S3_BUCKET, S3_REGION, S3_PREFIX, S3_ACCESS_KEY_ID, S3_SECRET_ACCESS_KEY } = env;
  if (!URL.canParse(endpoint) || !/^https?:/.test(endpoint)) throw new Error('S3_ENDPOINT is no address');
  if (!S3_ACCESS_KEY_ID || !S3_SECRET_ACCESS_KEY)
    throw new Error('S3_ACCESS_KEY_ID or S3_SECRET_ACCESS_KEY is missing');
  return {
    endpoint,
    bucket: S3_BUCKET ?? '',
    region: S3_REGION || 'us-east-1',
    prefix: S3_PREFIX ? `${S3_PREFIX.replace(/^\/+|\/+$/g, '')}/` : '',
    accessKeyId: S3_ACCESS_KEY_ID,
    secretAccessKey: S3_SECRET_ACCESS_KEY,
  };
}

function readNumber(name: string, text: string | undefined, fallback: number, max: number): number {
  if (!text) return fallback;
  const number = /^\d+$/.test(text) ? Number(text) : Number.NaN;
  if (Number.isNaN(number) || number > max) throw new Error(`${name} is no number up to ${max}`);
  return number;
}

function readCampaigns(text: string): AllowedCampaigns {
  if (text.trim() === 'any') return 'any';
  const ids = text.split(',').map((id) => id.trim());
  const named = ids.filter((id) => id !== '');
  if (named.some((id) => !/^[A-Za-z0-9_-]{22}$/.test(id)))
    throw new Error('CAMPAIGNS has something that is no campaign id');
  return named;
}

/** Browsers have passkeys for names only, and by https only; this very computer is the exception. */
function readOrigin(text: string | undefined): string | undefined {
  if (!text) return undefined;
  const url = URL.parse(text);
  const isSafe = url?.protocol === 'https:' || (url?.protocol === 'http:' && url.hostname === 'localhost');
  const isName = url !== null && !/^[\d.]+$|^\[/.test(url.hostname);
  if (!isSafe || !isName || url.origin !== text.replace(/\/$/, '')) {
    throw new Error('ORIGIN is no address like https://letters.example.org');
  }
  return url.origin;
}
