import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { contentTypes } from '../../protocol/content-types.ts';
import { endpoints } from '../../protocol/endpoints.ts';
import { takeEnrolled } from '../../protocol/enrolment.ts';
import { limits } from '../../protocol/limits.ts';
import { encodePublication } from '../../protocol/publication.ts';
import { bytesToBase64url } from '../../sealing/base64url.ts';
import { randomBytes } from '../../sealing/bytes.ts';
import { makeSigner } from '../../sealing/keys.ts';
import { openAttachmentFolder } from '../store/attachment-folder.ts';
import { openTestCentre, readRefused, type TestCentre, testNow } from '../test-support/test-centre.ts';
import { makeTestPack, makeTestPublication } from '../test-support/test-hall.ts';
import type { StoreSource } from '../test-support/test-store.ts';
import { createApp } from './create-app.ts';

/** How campaigns come to the centre and tablets join them. */
export function describeJoining(name: string, createSource: () => Promise<StoreSource>): void {
  describe(`joining over HTTP on ${name}`, () => {
    let centre: TestCentre;

    beforeEach(async () => {
      centre = await openTestCentre(await createSource());
    });

    afterEach(() => centre.close());

    test('lets a browser clear what it keeps only where our own page asks', async () => {
      const ask = (headers: Record<string, string>, method = 'POST') =>
        centre.app.request(endpoints.emptying(), { method, headers });
      const given = await ask({ 'Barua-Emptying': 'yes', 'Sec-Fetch-Site': 'same-origin' });
      expect([given.status, given.headers.get('Clear-Site-Data')]).toEqual([204, '"cache", "storage"']);
      const others = [
        await ask({}),
        await ask({ 'Sec-Fetch-Site': 'same-origin' }),
        await ask({ 'Barua-Emptying': 'yes', 'Sec-Fetch-Site': 'cross-site' }),
        await ask({ 'Barua-Emptying': 'yes', 'Sec-Fetch-Site': 'same-site' }),
        await ask({ 'Barua-Emptying': 'yes' }, 'GET'),
        await ask(
          { Origin: 'https://elsewhere.example', 'Access-Control-Request-Headers': 'barua-emptying' },
          'OPTIONS',
        ),
      ];
      for (const answer of others) {
        expect(answer.status).toBe(404);
        expect(answer.headers.has('Clear-Site-Data')).toBe(false);
        expect(answer.headers.has('Access-Control-Allow-Origin')).toBe(false);
      }
    });

    test('gives manifest and pack as they were published', async () => {
      const { answer, manifest, pack, packDigest } = await centre.publish(centre.signer, 2);
      expect(answer.status).toBe(204);
      const kept = await centre.app.request(endpoints.manifest(bytesToBase64url(centre.campaign)));
      expect(kept.headers.get('Content-Type')).toBe(contentTypes.manifest);
      expect(kept.headers.get('Cache-Control')).toBe('no-store');
      expect(new Uint8Array(await kept.arrayBuffer())).toEqual(manifest);
      const given = await centre.app.request(endpoints.pack(bytesToBase64url(packDigest)));
      expect(given.headers.get('Cache-Control')).toContain('immutable');
      expect(new Uint8Array(await given.arrayBuffer())).toEqual(pack);
    });

    test.each([
      ['gzip, deflate, br', 'br', brotliDecompressSync],
      ['gzip, br;q=0', 'gzip', gunzipSync],
    ])('gives the pack compressed to who takes %s', async (accepted, encoding, open) => {
      const { pack, packDigest } = await centre.publish(centre.signer, 2);
      const given = await centre.app.request(endpoints.pack(bytesToBase64url(packDigest)), {
        headers: { 'Accept-Encoding': accepted },
      });
      expect(given.headers.get('Content-Encoding')).toBe(encoding);
      expect(given.headers.get('Vary')).toBe('Accept-Encoding');
      const bytes = new Uint8Array(await given.arrayBuffer());
      expect(given.headers.get('Content-Length')).toBe(String(bytes.length));
      expect(new Uint8Array(open(bytes))).toEqual(pack);
    });

    test('takes the same publication again, and none with a lower serial or a serial used otherwise', async () => {
      const path = endpoints.campaign(bytesToBase64url(centre.campaign));
      const { bytes, manifest } = await centre.publish(centre.signer, 5);
      expect((await centre.send('PUT', path, contentTypes.publication, bytes)).status).toBe(204);
      for (const serial of [4, 5]) {
        const { answer } = await centre.publish(centre.signer, serial);
        expect(answer.status).toBe(409);
        expect(await readRefused(answer)).toEqual({ kind: 'older-manifest', retry: 'never' });
      }
      expect((await centre.store.findCampaign(centre.campaign))?.manifest).toEqual(manifest);
    });

    test('refuses a publication that says in no way we know which manifest it follows', async () => {
      const { bytes } = await makeTestPublication(centre.signer, centre.receiptKey, 5);
      for (const match of ['*', 'W/"x"', '"short"']) {
        const answer = await centre.app.request(endpoints.campaign(bytesToBase64url(centre.campaign)), {
          method: 'PUT',
          headers: { 'Content-Type': contentTypes.publication, 'If-Match': match },
          body: bytes,
        });
        expect(await readRefused(answer)).toMatchObject({ kind: 'unreadable' });
      }
    });

    test('takes a manifest only from the campaign’s own key and with the pack it names', async () => {
      const stranger = await makeSigner(true);
      const path = endpoints.campaign(bytesToBase64url(centre.campaign));
      const foreign = await makeTestPublication(stranger, centre.receiptKey, 9);
      const refused = await centre.send('PUT', path, contentTypes.publication, foreign.bytes);
      expect(await readRefused(refused)).toMatchObject({ kind: 'other-campaign' });
      const { manifest } = await makeTestPublication(centre.signer, centre.receiptKey, 9);
      for (const body of [
        encodePublication({ manifest, pack: makeTestPack(9) }),
        encodePublication({ manifest: randomBytes(200), pack: makeTestPack(9) }),
        randomBytes(100),
      ]) {
        const answer = await centre.send('PUT', path, contentTypes.publication, body);
        expect(await readRefused(answer)).toMatchObject({ kind: 'unreadable' });
      }
      expect((await centre.store.findCampaign(centre.campaign))?.serial).toBe(1);
    });

    test('takes publications only of the campaigns that it is for', async () => {
      const app = createApp({
        store: centre.store,
        attachmentFiles: openAttachmentFolder('none'),
        clock: () => testNow,
        log: () => undefined,
        allowedCampaigns: [bytesToBase64url(centre.campaign)],
      });
      const put = async (signer: typeof centre.signer) => {
        const { bytes } = await makeTestPublication(signer, centre.receiptKey, 3);
        return app.request(endpoints.campaign(bytesToBase64url(signer.id)), {
          method: 'PUT',
          body: bytes,
          headers: { 'Content-Type': contentTypes.publication },
        });
      };
      expect((await put(centre.signer)).status).toBe(204);
      expect(await readRefused(await put(await makeSigner(true)))).toMatchObject({ kind: 'campaign-not-allowed' });
    });

    test('enrols a tablet with a signed word, and again after the invite’s end', async () => {
      const tablet = await makeSigner(false);
      const inviteSigner = await makeSigner(true);
      for (const now of [testNow, testNow + 90_000_000]) {
        centre.time.now = now;
        const answer = await centre.enrol(tablet.publicBytes, { inviteSigner, tablets: 1 });
        expect(answer.status).toBe(200);
        const word = new Uint8Array(await answer.arrayBuffer());
        const place = { campaign: centre.campaign, tabletKey: tablet.publicBytes };
        expect(await takeEnrolled(word, [centre.receiptVerifier], place)).toEqual({ ok: true, value: { at: now } });
      }
    });

    test('refuses an expired invite by its own clock', async () => {
      const answer = await centre.enrol((await makeSigner(false)).publicBytes, { expiresAt: testNow / 1000 });
      expect(answer.status).toBe(403);
      expect(await readRefused(answer)).toEqual({ kind: 'invite-expired', retry: 'never' });
    });

    test('refuses one tablet more than the invite is for', async () => {
      const inviteSigner = await makeSigner(true);
      for (let n = 0; n < 2; n += 1) {
        const { publicBytes } = await makeSigner(false);
        expect((await centre.enrol(publicBytes, { inviteSigner, tablets: 2 })).status).toBe(200);
      }
      const third = await centre.enrol((await makeSigner(false)).publicBytes, { inviteSigner, tablets: 2 });
      expect(await readRefused(third)).toEqual({ kind: 'invite-used-up', retry: 'never' });
    });

    test('refuses invites of strangers', async () => {
      const stranger = await makeSigner(true);
      const { publicBytes } = await makeSigner(false);
      expect(await readRefused(await centre.enrol(publicBytes, { by: stranger }))).toMatchObject({
        kind: 'unknown-campaign',
      });
      const disguised = { ...stranger, id: centre.campaign };
      expect(await readRefused(await centre.enrol(publicBytes, { by: disguised }))).toMatchObject({
        kind: 'certificate-wrong',
      });
    });

    test('refuses garbage and too much of it', async () => {
      const garbage = await centre.send('POST', endpoints.tablets(), contentTypes.enrolment, randomBytes(99));
      expect(await readRefused(garbage)).toMatchObject({ kind: 'unreadable' });
      const flood = new Uint8Array(limits.maxEnrolmentBytes + 1);
      const flooded = await centre.send('POST', endpoints.tablets(), contentTypes.enrolment, flood);
      expect(await readRefused(flooded)).toMatchObject({ kind: 'too-large', max: limits.maxEnrolmentBytes });
    });
  });
}
