import type { Bytes } from '../../../domain/bytes.ts';
import type { LineEnd, LinePlace } from '../../../protocol/copy-code.ts';

/** Of a browser's session description (RFC 8866) what the other one needs; `undefined` where it lacks something. Places by TCP or another network's way are left out. */
export function sdpToLineEnd(sdp: string): LineEnd | undefined {
  const find = (name: string) => new RegExp(`^a=${name}:(\\S+)`, 'm').exec(sdp)?.[1];
  const user = find('ice-ufrag');
  const password = find('ice-pwd');
  const hex = /^a=fingerprint:sha-256 ([0-9A-F:]{95})/im.exec(sdp)?.[1];
  if (!user || !password || !hex) return undefined;
  const places = [...sdp.matchAll(/^a=candidate:\S+ 1 udp \d+ (\S+) (\d+) typ host/gim)].flatMap(
    ([, host = '', port]) => {
      const place = hostToPlace(host);
      return place ? [{ ...place, port: Number(port) }] : [];
    },
  );
  return { user, password, fingerprint: hexToBytes(hex.replaceAll(':', '')), places };
}

/** A whole session description for that end: all that was left out is the same in every browser. An offer lets the other one begin, an answer begins itself (RFC 8842 §5). */
export function lineEndToSdp({ user, password, fingerprint, places }: LineEnd, type: 'offer' | 'answer'): string {
  return [
    'v=0',
    'o=- 1 1 IN IP4 0.0.0.0',
    's=-',
    't=0 0',
    'a=group:BUNDLE 0',
    'm=application 9 UDP/DTLS/SCTP webrtc-datachannel',
    'c=IN IP4 0.0.0.0',
    ...places.map(
      (place, at) => `a=candidate:${at + 1} 1 udp ${2_122_260_223 - at} ${placeToHost(place)} ${place.port} typ host`,
    ),
    `a=ice-ufrag:${user}`,
    `a=ice-pwd:${password}`,
    `a=fingerprint:sha-256 ${bytesToHex(fingerprint).match(/../g)?.join(':').toUpperCase()}`,
    `a=setup:${type === 'offer' ? 'actpass' : 'active'}`,
    'a=mid:0',
    'a=sctp-port:5000',
    'a=max-message-size:65536',
    '',
  ].join('\r\n');
}

function hostToPlace(host: string): Omit<LinePlace, 'port'> | undefined {
  const name = /^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\.local$/i.exec(host)?.[1];
  if (name) return { kind: 'local-name', address: hexToBytes(name.replaceAll('-', '')) };
  if (/^\d+(\.\d+){3}$/.test(host)) return { kind: 'ipv4', address: Uint8Array.from(host.split('.'), Number) };
  const groups = host.includes(':') ? spreadGroups(host) : undefined;
  return groups ? { kind: 'ipv6', address: hexToBytes(groups) } : undefined;
}

/** The 32 hex digits of an IPv6 address, `::` filled up (RFC 4291 §2.2); none of one with a zone or with dots, which nobody else could use. */
function spreadGroups(host: string): string | undefined {
  const [front = '', back] = host.split('::');
  const split = (part: string | undefined) => (part ? part.split(':').map((group) => group.padStart(4, '0')) : []);
  const [before, after] = [split(front), split(back)];
  const missing = 8 - before.length - after.length;
  const hex = [...before, ...Array<string>(Math.max(0, missing)).fill('0000'), ...after].join('');
  return /^[0-9a-f]{32}$/i.test(hex) ? hex : undefined;
}

function placeToHost({ kind, address }: LinePlace): string {
  const hex = bytesToHex(address);
  switch (kind) {
    case 'ipv4':
      return address.join('.');
    case 'ipv6':
      return hex.replace(/(.{4})(?=.)/g, '$1:');
    case 'local-name':
      return `${hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')}.local`;
  }
}

function hexToBytes(hex: string): Bytes {
  return Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
}

function bytesToHex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
