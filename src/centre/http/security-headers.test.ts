import { expect, test } from 'vitest';
import { deskEndpoints } from '../../protocol/desk-endpoints.ts';
import { endpoints } from '../../protocol/endpoints.ts';
import { openSqliteSource } from '../store/sqlite/sqlite-source.ts';
import { openTestCentre } from '../test-support/test-centre.ts';
import { healthPaths } from './health.ts';

/** `npm run headers` has a public scanner's word on them. */
test('every answer that is no page forbids everything, is no other type than it says, and is kept by nobody', async () => {
  const centre = await openTestCentre(await openSqliteSource());
  for (const path of [
    healthPaths.alive,
    healthPaths.ready,
    endpoints.centre(),
    deskEndpoints.journals('A'.repeat(22)),
    '/v1/nothing',
  ]) {
    const { headers } = await centre.app.request(path);
    expect({ path, policy: headers.get('Content-Security-Policy') }).toEqual({
      path,
      policy: "default-src 'none'; frame-ancestors 'none'",
    });
    expect(headers.get('X-Content-Type-Options')).toBe('nosniff');
    expect(headers.get('Cache-Control')).toBe('no-store');
  }
  await centre.close();
});
