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

test('names the variable that makes no sense', () => {
  expect(() => readConfig({ PORT: '80a' })).toThrow('PORT');
  expect(() => readConfig({ PORT: '70000' })).toThrow('PORT');
  expect(() => readConfig({ CAMPAIGNS: 'everything' })).toThrow('CAMPAIGNS');
});
