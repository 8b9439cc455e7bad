import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bytesOfStream, readBytes, readBytesSync } from './bounded-read.ts';
import type { ReadBound } from './bounds.ts';

const small: ReadBound = { most: 200_000, unit: 'bytes', of: 'a test' };
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'passgate-bounded-'));
});
afterAll(() => rm(folder, { recursive: true }));

describe('a file', () => {
  it.each([0, 1, 64 * 1024, small.most])('of %i bytes is read whole', async (size) => {
    const path = join(folder, `${size}`);
    const bytes = Buffer.alloc(size, 'x');
    await writeFile(path, bytes);
    expect(Buffer.compare(await readBytes(path, small), bytes)).toBe(0);
    expect(Buffer.compare(readBytesSync(path, small), bytes)).toBe(0);
  });

  it('beyond its bound is refused by its size', async () => {
    const path = join(folder, 'large');
    await writeFile(path, Buffer.alloc(small.most + 1));
    const refusal = { code: 'INPUT_FILE', message: expect.stringContaining(`${path} has more than`) };
    await expect(readBytes(path, small)).rejects.toMatchObject(refusal);
    expect(() => readBytesSync(path, small)).toThrow(expect.objectContaining(refusal));
  });

  it.runIf(process.platform === 'linux')('without a size or an end is refused at its bound', async () => {
    const refusal = { code: 'INPUT_FILE', message: expect.stringContaining('/dev/zero has more than') };
    await expect(readBytes('/dev/zero', small)).rejects.toMatchObject(refusal);
    expect(() => readBytesSync('/dev/zero', small)).toThrow(expect.objectContaining(refusal));
    expect((await readBytes('/proc/self/status', small)).length).toBeGreaterThan(100);
  });

  it.runIf(process.platform !== 'win32')('may be a pipe', async () => {
    const pipe = join(folder, 'pipe');
    await promisify(execFile)('mkfifo', [pipe]);
    const reading = readBytes(pipe, small);
    await writeFile(pipe, 'through a pipe');
    expect(Buffer.from(await reading).toString()).toBe('through a pipe');
  });

  it('that is not there is the file system’s error', async () => {
    await expect(readBytes(join(folder, 'none'))).rejects.toMatchObject({ code: 'ENOENT' });
  });
});

describe('a stream', () => {
  it('is read whole', async () => {
    const bytes = await bytesOfStream('-', Readable.from([Buffer.from('a'), 'b']), small);
    expect(Buffer.from(bytes).toString()).toBe('ab');
  });

  it('without an end is refused at its bound, and destroyed', async () => {
    const stream = new Readable({
      read() {
        this.push(Buffer.alloc(1000));
      },
    });
    await expect(bytesOfStream('standard input', stream, small)).rejects.toMatchObject({
      message: expect.stringContaining('standard input has more than'),
    });
    expect(stream.destroyed).toBe(true);
  });
});
