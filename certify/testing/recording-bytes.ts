/** Yields a text or bytes in chunks of a size, all in the same block of memory, as a file is read. */
export async function* bytesOf(given: string | Uint8Array, size = 65_536): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.from(given);
  const block = Buffer.alloc(size);
  for (let at = 0; at < bytes.length; at += size) {
    const length = bytes.copy(block, 0, at, at + size);
    yield block.subarray(0, length);
  }
}
