import type { CentreContext } from './centre-parts.ts';

/**
 * Who sends, as a network address: of IPv6 the first half, which one household has. Behind a proxy it is what the proxy wrote last into `X-Forwarded-For`, and that
 * is read only where the centre was told of a proxy: anybody can write it. `undefined` where only the proxy, or this very machine, is known.
 */
export function findSender(context: CentreContext, isBehindProxy: boolean): string | undefined {
  const forwarded = context.req.header('X-Forwarded-For')?.split(',').at(-1)?.trim();
  const address = isBehindProxy ? forwarded : context.env?.incoming?.socket.remoteAddress;
  const plain = address?.replace(/^::ffff:(?=\d+\.)/, '');
  if (!plain || plain === '::1' || plain.startsWith('127.')) return undefined;
  return plain.includes(':') ? toNetwork(plain) : plain;
}

/** The first four of eight groups; `::` stands for as many zeros as are missing. */
function toNetwork(address: string): string {
  const [before = '', after] = address.split('::');
  const [head, tail] = [before, after ?? ''].map((half) => half.split(':').filter((group) => group !== ''));
  const zeros = Array.from({ length: Math.max(0, 8 - (head?.length ?? 0) - (tail?.length ?? 0)) }, () => '0');
  return [...(head ?? []), ...zeros, ...(tail ?? [])].slice(0, 4).join(':');
}
