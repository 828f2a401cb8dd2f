/** A file's bytes in chunks, from the start; may be read again and again. (Safari's streams are not async iterable.) */
export async function* streamBlob(file: Blob): AsyncGenerator<Uint8Array> {
  const reader = file.stream().getReader();
  try {
    for (;;) {
      const step = await reader.read();
      if (step.done) return;
      yield step.value;
    }
  } finally {
    reader.releaseLock();
  }
}
