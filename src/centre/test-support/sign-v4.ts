import { createHash, createHmac } from 'node:crypto';

/** A request as AWS Signature Version 4 sees it. `query` without its `?`, as it came. */
export type SignedRequest = {
  readonly method: string;
  readonly path: string;
  readonly query: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
};

export type Credentials = {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly region: string;
};

/** The error code that S3 answers with, or `undefined` where key, region, time and signature are right. Written from AWS' description, not from a client. `now`: epoch ms. */
export function checkSignature(request: SignedRequest, known: Credentials, now: number): string | undefined {
  const header = (name: string) => String(request.headers[name] ?? '').trim();
  const pattern =
    /^AWS4-HMAC-SHA256 Credential=([^/]+)\/(\d{8})\/([^/]+)\/s3\/aws4_request, ?SignedHeaders=([^,]+), ?Signature=([0-9a-f]{64})$/;
  const [, key, day = '', region = '', names = '', signature] = pattern.exec(header('authorization')) ?? [];
  if (signature === undefined) return 'AccessDenied';
  if (key !== known.accessKeyId) return 'InvalidAccessKeyId';
  if (region !== known.region) return 'AuthorizationHeaderMalformed';
  const time = header('x-amz-date');
  const at = Date.parse(time.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z'));
  if (!time.startsWith(day) || !(Math.abs(now - at) < 900_000)) return 'RequestTimeTooSkewed';
  const signed = names.split(';');
  const needed = Object.keys(request.headers).filter((name) => name === 'host' || name.startsWith('x-amz-'));
  if (needed.some((name) => !signed.includes(name))) return 'AccessDenied';
  const query = request.query
    .split('&')
    .filter((each) => each !== '')
    .map((each) => (each.includes('=') ? each : `${each}=`))
    .sort()
    .join('&');
  const canonical = [
    request.method,
    request.path,
    query,
    ...signed.map((name) => `${name}:${header(name)}`),
    '',
    names,
    header('x-amz-content-sha256'),
  ].join('\n');
  const scope = `${day}/${region}/s3/aws4_request`;
  const text = ['AWS4-HMAC-SHA256', time, scope, createHash('sha256').update(canonical).digest('hex')].join('\n');
  const steps = [day, region, 's3', 'aws4_request', text];
  const right = steps.reduce(
    (secret: Buffer, step) => createHmac('sha256', secret).update(step).digest(),
    Buffer.from(`AWS4${known.secretAccessKey}`),
  );
  return right.toString('hex') === signature ? undefined : 'SignatureDoesNotMatch';
}
