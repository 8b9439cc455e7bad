import { closeSync, openSync, readSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { bounds, boundText, type ReadBound } from './bounds.ts';
import { PassgateError } from './errors.ts';

const blockBytes = 64 * 1024;

/**
 * Returns the bytes of a file, a pipe or a device. What the file system says is thrown as it is.
 * @throws PassgateError `INPUT_FILE` (exit 2) where there are more than its bound: nothing beyond
 *   it is read
 */
export async function readBytes(path: string, bound: ReadBound = bounds.file): Promise<Uint8Array> {
  await using file = await open(path);
  const { size } = await file.stat();
  if (size > bound.most) throw tooLarge(path, bound);
  const read: Uint8Array[] = [];
  // Of pipes, devices and /proc the size is 0, and a file may grow: the end is where nothing comes.
  // What the kernel makes up in /proc has to be read at once.
  let blockSize = size === 0 ? blockBytes : size + 1;
  for (let total = 0; ; blockSize = blockBytes) {
    const { bytesRead, buffer } = await file.read(Buffer.allocUnsafe(blockSize), 0, blockSize, null);
    if (bytesRead === 0) return joined(read);
    read.push(buffer.subarray(0, bytesRead));
    total += bytesRead;
    if (total > bound.most) throw tooLarge(path, bound);
  }
}

/** As `readBytes`, for what has to be known at once. */
export function readBytesSync(path: string, bound: ReadBound = bounds.file): Uint8Array {
  const file = openSync(path, 'r');
  try {
    const read: Uint8Array[] = [];
    for (let total = 0; ; ) {
      const block = Buffer.allocUnsafe(blockBytes);
      const bytes = readSync(file, block, 0, block.length, null);
      if (bytes === 0) return joined(read);
      read.push(block.subarray(0, bytes));
      total += bytes;
      if (total > bound.most) throw tooLarge(path, bound);
    }
  } finally {
    closeSync(file);
  }
}

/**
 * Returns all bytes of a stream, such as standard input or the body of a request. `name` is what
 * people call it.
 * @throws PassgateError `INPUT_FILE` (exit 2) where there are more than its bound: the stream is
 *   then destroyed
 */
export async function bytesOfStream(
  name: string,
  stream: AsyncIterable<unknown>,
  bound: ReadBound = bounds.file,
): Promise<Uint8Array<ArrayBuffer>> {
  const read: Uint8Array[] = [];
  let total = 0;
  for await (const chunk of stream) {
    const bytes = chunk instanceof Uint8Array ? chunk : Buffer.from(String(chunk));
    read.push(bytes);
    total += bytes.length;
    if (total > bound.most) throw tooLarge(name, bound);
  }
  return new Uint8Array(Buffer.concat(read));
}

/** Returns the error of something that has more bytes than its bound. */
export function tooLarge(name: string, bound: ReadBound): PassgateError {
  const message = `${name} has more than ${boundText(bound)}, the most that is read.`;
  return new PassgateError('INPUT_FILE', message, 'Check that it is the right one, or split it.');
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const [only] = parts;
  return only !== undefined && parts.length === 1 ? only : Buffer.concat(parts);
}
