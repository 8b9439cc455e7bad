import { PassThrough } from 'node:stream';
import { expect, it } from 'vitest';
import { readLines } from './bounded-lines.ts';

const bound = { most: 8, unit: 'bytes', of: 'a line' } as const;

async function linesIn(...chunks: (string | Buffer)[]): Promise<string[]> {
  const lines: string[] = [];
  const stream = new PassThrough();
  const { ended } = readLines(stream, (line) => lines.push(line), bound);
  for (const chunk of chunks) stream.write(chunk);
  stream.end();
  await ended;
  return lines;
}

it.each<[string, (string | Buffer)[], string[]]>([
  ['lines, also without a last line end', ['a\nb\r\n\nc'], ['a', 'b', '', 'c']],
  ['lines that come in parts', ['a', 'b\nc', '\n'], ['ab', 'c']],
  ['a character that comes in parts', [Buffer.from([0xc3]), Buffer.from([0xa4, 0x0a])], ['ä']],
  ['only the beginning of a line that is too long', ['123456', '789', '0\nnext\n'], ['12345678', 'next']],
  ['nothing of an empty stream', [], []],
])('hands over %s', async (_name, chunks, want) => {
  expect(await linesIn(...chunks)).toEqual(want);
});

it('reads no more once it is closed', async () => {
  const lines: string[] = [];
  const stream = new PassThrough();
  const reading = readLines(stream, (line) => lines.push(line));
  stream.write('one\n');
  await new Promise(setImmediate);
  reading.close();
  stream.write('two\n');
  await new Promise(setImmediate);
  expect([lines, stream.isPaused()]).toEqual([['one'], true]);
});
