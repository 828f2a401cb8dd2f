import { describe, expect, it } from 'vitest';
import { lineEndToSdp, sdpToLineEnd } from './line-sdp.ts';

const fingerprint = Array.from({ length: 32 }, (_, at) => (at * 7).toString(16).padStart(2, '0').toUpperCase()).join(
  ':',
);

/** As Chromium 156 writes it, with a line of TCP and one by a router's way besides. */
const chromium = [
  'v=0',
  'o=- 7753254184040323448 2 IN IP4 127.0.0.1',
  's=-',
  't=0 0',
  'a=group:BUNDLE 0',
  'a=extmap-allow-mixed',
  'a=msid-semantic: WMS',
  'm=application 9 UDP/DTLS/SCTP webrtc-datachannel',
  'c=IN IP4 0.0.0.0',
  'a=candidate:3527039740 1 udp 2113937151 56741d44-cc0a-47f1-83b3-740ba89c1882.local 46401 typ host generation 0 network-cost 999',
  'a=candidate:1383885991 1 udp 2113942271 fd00::2 34342 typ host generation 0 network-cost 999',
  'a=candidate:1305789859 1 udp 2113937151 192.0.2.2 41158 typ host generation 0 network-cost 999',
  'a=candidate:1305789859 1 tcp 1518280447 192.0.2.2 9 typ host tcptype active generation 0',
  'a=candidate:842163049 1 udp 1677729535 203.0.113.9 54400 typ srflx raddr 0.0.0.0 rport 0 generation 0',
  'a=ice-ufrag:kOvh',
  'a=ice-pwd:3SQXaPKkoSownGUHd/2e9Df4',
  'a=ice-options:trickle',
  `a=fingerprint:sha-256 ${fingerprint}`,
  'a=setup:actpass',
  'a=mid:0',
  'a=sctp-port:5000',
  'a=max-message-size:262144',
  '',
].join('\r\n');

/** As Firefox writes it: attributes of the session above the media, longer words. */
const firefox = [
  'v=0',
  'o=mozilla...THIS_IS_SDPARTA-99.0 5426361478136846062 0 IN IP4 0.0.0.0',
  's=-',
  't=0 0',
  'a=sendrecv',
  `a=fingerprint:sha-256 ${fingerprint}`,
  'a=group:BUNDLE 0',
  'a=ice-options:trickle',
  'm=application 46401 UDP/DTLS/SCTP webrtc-datachannel',
  'c=IN IP4 192.0.2.2',
  'a=candidate:0 1 UDP 2122252543 192.0.2.2 46401 typ host',
  'a=candidate:1 1 TCP 2105524479 192.0.2.2 9 typ host tcptype active',
  'a=end-of-candidates',
  'a=ice-pwd:c3c7dd2d9e6aab3f92ef1c1a1f8a5a0e',
  'a=ice-ufrag:0a6e5a1f',
  'a=mid:0',
  'a=setup:active',
  'a=sctp-port:5000',
  'a=max-message-size:1073741823',
  '',
].join('\r\n');

describe('a session description', () => {
  it.each([
    ['chromium', chromium, ['local-name', 'ipv6', 'ipv4'], 'offer'],
    ['firefox', firefox, ['ipv4'], 'answer'],
  ] as const)('of %s comes down to what the other end needs, and is made up again', (_, sdp, kinds, type) => {
    const end = sdpToLineEnd(sdp);
    expect(end?.places.map(({ kind }) => kind)).toEqual(kinds);
    expect(end?.fingerprint).toHaveLength(32);
    const again = end && lineEndToSdp(end, type);
    expect(again && sdpToLineEnd(again)).toEqual(end);
    expect(again).toContain(`a=fingerprint:sha-256 ${fingerprint}`);
    expect(again).toContain(type === 'offer' ? 'a=setup:actpass' : 'a=setup:active');
  });

  it('keeps names and addresses as they were', () => {
    const end = sdpToLineEnd(chromium);
    const again = (end && lineEndToSdp(end, 'offer')) ?? '';
    expect(again).toContain(' 56741d44-cc0a-47f1-83b3-740ba89c1882.local 46401 typ host');
    expect(again).toContain(' fd00:0000:0000:0000:0000:0000:0000:0002 34342 typ host');
    expect(again).toContain(' 192.0.2.2 41158 typ host');
    expect(end).toMatchObject({ user: 'kOvh', password: '3SQXaPKkoSownGUHd/2e9Df4' });
  });

  it('without a key or a fingerprint is none', () => {
    expect(sdpToLineEnd(chromium.replace('a=ice-pwd', 'a=ice-pwt'))).toBeUndefined();
    expect(sdpToLineEnd(chromium.replace('sha-256', 'sha-1'))).toBeUndefined();
  });
});
