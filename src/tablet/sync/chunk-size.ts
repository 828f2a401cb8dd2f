/** How much of a file travels in one request, following the link. */
export type ChunkSize = { bytes: number };

const leastBytes = 4_096;
const mostBytes = 131_072;

/** A chunk should take a few seconds: less is spent on waiting for answers, more is lost with a request in waiting for text. */
const quickMs = 2_500;
const slowMs = 8_000;

/** Nothing known of the link. */
export function startChunk(): ChunkSize {
  return { bytes: 32_768 };
}

/** After a chunk of `sent` bytes arrived in so many ms. A file's last piece says little of larger ones. */
export function fitChunk(size: ChunkSize, sent: number, ms: number): void {
  if (ms > slowMs) size.bytes = Math.max(leastBytes, Math.floor(size.bytes / 2));
  else if (ms < quickMs && sent >= size.bytes) size.bytes = Math.min(mostBytes, size.bytes * 2);
}

/** After one that was lost. */
export function halveChunk(size: ChunkSize): void {
  size.bytes = Math.max(leastBytes, Math.floor(size.bytes / 2));
}
