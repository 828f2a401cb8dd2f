import { expect, test } from 'vitest';
import { readConfig } from './config.ts';

test('runs on this machine only, on the embedded store and for no campaign unless it is told otherwise', () => {
  expect(readConfig({})).toEqual({
    host: '127.0.0.1',
    port: 8080,
    store: { kind: 'sqlite', path: 'data/centre.db' },
    allowedCampaigns: [],
    isBehindProxy: false,
    attachmentFolder: 'data/attachments',
    metrics: undefined,
    drainMs: 0,
    staticFolder: 'dist',
  });
});

test('takes PostgreSQL where DATABASE_URL is given', () => {
  const { store } = readConfig({ DATABASE_URL: 'postgres://db/barua', DATABASE_CONNECTIONS: '20', DATA_DIR: 'x' });
  expect(store).toEqual({ kind: 'postgres', url: 'postgres://db/barua', connections: 20 });
});

test('reads the campaigns that it may take', () => {
  const ids = ['A'.repeat(22), 'b'.repeat(22)];
  expect(readConfig({ CAMPAIGNS: ` ${ids.join(' , ')},` }).allowedCampaigns).toEqual(ids);
  expect(readConfig({ CAMPAIGNS: 'any' }).allowedCampaigns).toBe('any');
});

test('believes a proxy only where it is told of one', () => {
  expect(readConfig({ BEHIND_PROXY: 'yes' }).isBehindProxy).toBe(true);
});

test('shows its metrics where it is told to, to this machine unless it is told otherwise', () => {
  expect(readConfig({ METRICS_PORT: '9090' }).metrics).toEqual({ host: '127.0.0.1', port: 9090 });
  const { metrics, drainMs } = readConfig({ METRICS_PORT: '9090', METRICS_HOST: '10.0.0.5', DRAIN_SECONDS: '5' });
  expect({ metrics, drainMs }).toEqual({ metrics: { host: '10.0.0.5', port: 9090 }, drainMs: 5_000 });
});

test('takes a bucket where one is given, and wants to be somebody there', () => {
  const env = { S3_ENDPOINT: 'https://s3.example.org', S3_ACCESS_KEY_ID: 'key', S3_SECRET_ACCESS_KEY: 'secret' };
  const keys = { accessKeyId: 'key', secretAccessKey: 'secret' };
  expect(readConfig(env).bucket).toEqual({
    endpoint: 'https://s3.example.org',
    bucket: '',
    region: 'us-east-1',
    prefix: '',
    ...keys,
  });
  const more = { ...env, S3_BUCKET: 'letters', S3_REGION: 'af-south-1', S3_PREFIX: '/2026/' };
  expect(readConfig(more).bucket).toMatchObject({ bucket: 'letters', region: 'af-south-1', prefix: '2026/' });
  expect(() => readConfig({ ...env, S3_SECRET_ACCESS_KEY: '' })).toThrow('S3_SECRET_ACCESS_KEY');
  expect(() => readConfig({ ...env, S3_ENDPOINT: 's3.example.org' })).toThrow('S3_ENDPOINT');
});

test('names the variable that makes no sense', () => {
  expect(() => readConfig({ PORT: '80a' })).toThrow('PORT');
  expect(() => readConfig({ PORT: '70000' })).toThrow('PORT');
  expect(() => readConfig({ CAMPAIGNS: 'everything' })).toThrow('CAMPAIGNS');
});
