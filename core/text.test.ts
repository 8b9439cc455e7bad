import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { markedTextOf, otherEncoding, readText, textOf, wireText, withoutMark } from './text.ts';

const mark = [0xef, 0xbb, 0xbf];
const utf8 = (...bytes: number[]) => Uint8Array.from(bytes);

describe('the text of bytes', () => {
  it.each<[string, { bytes: Uint8Array; text: string; marked?: string }]>([
    ['is what it is', { bytes: utf8(0x61, 0xc3, 0xa9), text: 'aé' }],
    ['has no byte order mark', { bytes: utf8(...mark, 0x61), text: 'a', marked: '\ufeffa' }],
    ['has lost one of two', { bytes: utf8(...mark, ...mark), text: '\ufeff', marked: '\ufeff\ufeff' }],
    ['keeps one inside', { bytes: utf8(0x61, ...mark), text: 'a\ufeff' }],
    ['may be nothing', { bytes: utf8(), text: '' }],
  ])('%s', (_name, { bytes, text, marked = text }) => {
    expect(textOf('a.json', bytes)).toBe(text);
    expect(markedTextOf('a.json', bytes)).toBe(marked);
    expect(wireText(bytes)).toBe(text);
    expect(wireText(withoutMark(bytes))).toBe(text === '\ufeff' ? '' : text);
  });

  it.each<[string, { bytes: Uint8Array; encoding: string }]>([
    ['UTF-16, little end first', { bytes: utf8(0xff, 0xfe, 0x7b, 0), encoding: 'UTF-16' }],
    ['UTF-16, big end first', { bytes: utf8(0xfe, 0xff, 0, 0x7b), encoding: 'UTF-16' }],
    ['UTF-16 of nothing', { bytes: utf8(0xff, 0xfe), encoding: 'UTF-16' }],
    ['UTF-32, little end first', { bytes: utf8(0xff, 0xfe, 0, 0, 0x7b, 0, 0, 0), encoding: 'UTF-32' }],
    ['UTF-32, big end first', { bytes: utf8(0, 0, 0xfe, 0xff, 0, 0, 0, 0x7b), encoding: 'UTF-32' }],
  ])('is refused as %s', (_name, { bytes, encoding }) => {
    expect(otherEncoding(bytes)).toBe(encoding);
    expect(() => textOf('a.json', bytes)).toThrow(
      expect.objectContaining({
        code: 'INPUT_FILE',
        message: `a.json is ${encoding} text.`,
        hint: 'Save it as UTF-8.',
      }),
    );
  });

  it.each<[string, Uint8Array, string]>([
    ['behind others', utf8(0x61, 0x0a, 0x62, 0xff), '2:2: the bytes from byte 4 on'],
    ['at the beginning', utf8(0xff), '1:1: the bytes from byte 1 on'],
    ['in a character that is cut', utf8(0x61, 0xe2, 0x82), '1:2: the bytes from byte 2 on'],
    ['behind a replacement character', utf8(0xef, 0xbf, 0xbd, 0xff, 0x61), '1:2: the bytes from byte 4 on'],
  ])('is refused with the place of the first byte that is not UTF-8: %s', (_name, bytes, place) => {
    expect(() => textOf('a.json', bytes)).toThrow(`a.json:${place} are not UTF-8.`);
  });

  it('may come from a file', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'passgate-text-'));
    await writeFile(join(folder, 'a'), '\ufeff{}');
    expect(await readText(join(folder, 'a'))).toBe('{}');
    await expect(readText(join(folder, 'b'))).rejects.toMatchObject({ code: 'ENOENT' });
    await rm(folder, { recursive: true });
  });
});
