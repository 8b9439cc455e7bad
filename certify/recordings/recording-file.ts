import { createHash } from 'node:crypto';
import { open } from 'node:fs/promises';
import { pipeline, Readable } from 'node:stream';
import { constants, createGunzip } from 'node:zlib';
import { messageOf, otherEncoding, PassgateError } from '../../core/index.ts';
import type { JsonSplitter } from './json-splitter.ts';
import type { RecordingDamage, RecordingSource } from './recording-types.ts';

/**
 * Returns the bytes of a file; nothing is read before they are asked for. Each chunk stands where
 * the one before it stood: memory does not grow with the file.
 */
export function recordingFile(path: string): RecordingSource {
  return { name: path, bytes: chunksOf(path) };
}

async function* chunksOf(path: string): AsyncGenerator<Buffer> {
  await using file = await open(path);
  const block = Buffer.allocUnsafeSlow(256 * 1024);
  for (;;) {
    const { bytesRead } = await file.read(block, 0, block.length, null);
    if (bytesRead === 0) return;
    yield block.subarray(0, bytesRead);
  }
}

/** What is known of a file when all of it was read. */
interface FileReading {
  readonly sha256: string;
  readonly damage: RecordingDamage | undefined;
}

/**
 * Feeds a recording to a splitter, from the first byte to the last. What is compressed (gzip) is
 * decompressed; positions are those of the decompressed text.
 * @throws PassgateError `INPUT_FILE` (exit 2) where the file cannot be read, or is UTF-16
 */
export async function splitRecording(
  { name, bytes }: RecordingSource,
  splitter: JsonSplitter,
): Promise<FileReading> {
  const hash = createHash('sha256');
  let total = 0;
  try {
    for await (const chunk of unzipped(hashed(bytes, hash))) {
      if (total === 0) refuseOtherEncoding(name, chunk);
      total += chunk.length;
      splitter.push(chunk);
    }
  } catch (error) {
    // What came out of a gzip file before its damage is readable.
    if (!isOfZlib(error)) throw unreadable(name, error);
  }
  if (total === 0) throw new PassgateError('INPUT_FILE', `${name} is empty.`, 'Record the client again.');
  splitter.end();
  const { damage } = splitter;
  if (damage === undefined) return { sha256: hash.digest('hex'), damage };
  const { atByte, pointer, expected } = damage;
  const place = pointer === '' ? '' : ` (in ${pointer})`;
  const message = `${name} is damaged at byte ${atByte}${place}: expected ${expected}.`;
  const unreadBytes = total - atByte;
  return { sha256: hash.digest('hex'), damage: { ...damage, message, unreadBytes } };
}

/** Returns the SHA-256 of a file, in hex. */
export async function sha256Of({ bytes }: RecordingSource): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of bytes) hash.update(chunk);
  return hash.digest('hex');
}

/** Returns the error of a recording of which nothing can be judged. */
export function noRecording(message: string): PassgateError {
  return new PassgateError('INPUT_FILE', message, 'Export the recording again, as HAR 1.2 with content.');
}

type Chunks = AsyncIterable<Uint8Array>;

async function* hashed(bytes: Chunks, hash: ReturnType<typeof createHash>): Chunks {
  for await (const chunk of bytes) {
    hash.update(chunk);
    yield chunk;
  }
}

async function* unzipped(bytes: Chunks): AsyncIterable<Buffer> {
  const chunks = bytes[Symbol.asyncIterator]();
  let first = await chunks.next();
  // The head of gzip is two bytes, which a stream may cut.
  while (first.done !== true && first.value.length < 2) {
    const start = Buffer.from(first.value);
    const next = await chunks.next();
    if (next.done === true) break;
    first = { value: Buffer.concat([start, next.value]) };
  }
  if (first.done === true) return;
  const head = first.value;
  const isGzip = head[0] === 0x1f && head[1] === 0x8b;
  async function* whole(): Chunks {
    // Decompression reads ahead: a chunk must not change meanwhile.
    const asIs = (chunk: Uint8Array): Uint8Array => (isGzip ? Buffer.from(chunk) : chunk);
    yield asIs(head);
    for await (const chunk of { [Symbol.asyncIterator]: () => chunks }) yield asIs(chunk);
  }
  const plain: Chunks = isGzip ? gunzipped(whole()) : whole();
  for await (const chunk of plain) yield Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
}

/** What comes out of a file that is cut is readable. */
function gunzipped(chunks: Chunks): Chunks {
  const unzip = createGunzip({ finishFlush: constants.Z_SYNC_FLUSH });
  // Whoever reads from it receives the error.
  return pipeline(Readable.from(chunks), unzip, () => {});
}

function refuseOtherEncoding(name: string, chunk: Uint8Array): void {
  const other = otherEncoding(chunk);
  if (other === undefined) return;
  throw new PassgateError('INPUT_FILE', `${name} is ${other} text.`, 'Save it as UTF-8.');
}

function isOfZlib(error: unknown): boolean {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('Z_');
}

function unreadable(name: string, error: unknown): PassgateError {
  if (error instanceof PassgateError) return error;
  const [reason] = messageOf(error).split(', ');
  const message = `${name} cannot be read: ${reason}.`;
  return new PassgateError('INPUT_FILE', message, 'Name a file that exists and may be read.', {
    cause: error,
  });
}
