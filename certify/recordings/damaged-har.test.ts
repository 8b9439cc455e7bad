import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PassgateError } from '../../core/index.ts';
import { harChunks } from '../testing/har-chunks.ts';
import { bytesOf } from '../testing/recording-bytes.ts';
import { readHarStream } from './read-har.ts';
import type { ClientRecording } from './recording-types.ts';

const read = (given: string | Uint8Array, size?: number): Promise<ClientRecording> =>
  readHarStream({ name: 'app.har', bytes: bytesOf(given, size) });
const entry = (index: number, more = ''): string =>
  `{"startedDateTime":"2026-11-30T12:00:0${index}Z","request":{"method":"GET","url":"http://a/é${index}"},"_note":"}]\\\\\\"[{"${more}}`;
const log = (entries: string): string => `{"log":{"version":"1.2","entries":[${entries}]}}`;
const whole = log([0, 1, 2, 3].map((index) => entry(index)).join(' , '));
const pathsOf = ({ exchanges }: ClientRecording) => exchanges.map(({ path }) => path);

describe('a HAR recording that is damaged', () => {
  it('is read up to a cut at any byte, in chunks of any size', async () => {
    const bytes = Buffer.from(whole);
    const ends = [0, 1, 2, 3].map((index) => {
      const text = entry(index);
      return Buffer.byteLength(whole.slice(0, whole.indexOf(text) + text.length));
    });
    await fc.assert(
      fc.asyncProperty(fc.nat({ max: bytes.length }), fc.integer({ min: 1, max: 99 }), async (cut, size) => {
        const complete = ends.filter((end) => end <= cut).length;
        const reading = read(bytes.subarray(0, cut), size);
        if (complete === 0) {
          await expect(reading).rejects.toMatchObject({ code: 'INPUT_FILE' });
          return;
        }
        const recording = await reading;
        expect(recording.exchanges).toHaveLength(complete);
        // A cut within an escape (`\\"`) is found where that begins.
        const { atByte = cut } = recording.damage ?? {};
        expect(cut - atByte).toBeOneOf([0, 1]);
        expect(recording.damage === undefined).toBe(cut === bytes.length);
        expect(recording.facts.gaps).toHaveLength(cut === bytes.length ? 0 : 1);
      }),
      { numRuns: 300 },
    );
  });

  it('throws nothing but INPUT_FILE for any bytes changed', async () => {
    const bytes = Buffer.from(whole);
    const change = fc.tuple(fc.nat({ max: bytes.length - 1 }), fc.integer({ min: 0, max: 255 }));
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 4 }), async (changes) => {
        const changed = Buffer.from(bytes);
        for (const [at, byte] of changes) changed[at] = byte;
        const failure = await read(changed).then(
          () => undefined,
          (error: unknown) => error,
        );
        if (failure !== undefined) expect(failure).toBeInstanceOf(PassgateError);
        if (failure instanceof PassgateError) expect(failure.code).toBe('INPUT_FILE');
      }),
      { numRuns: 300 },
    );
  });

  const two = `${entry(0)},${entry(1)}`;
  const at = (text: string, part: string): number => Buffer.byteLength(text.slice(0, text.indexOf(part)));
  it.each<[string, string, number, string, string]>([
    [
      'a comma behind the last entry',
      log(`${two},`),
      at(log(`${two},`), ',]') + 1,
      '/log/entries/2',
      'a value',
    ],
    [
      'a comma behind the last member of an entry',
      log(`${two},${entry(2, ',')}`),
      at(log(`${two},${entry(2, ',')}`), ',}') + 1,
      '/log/entries/2',
      'a property name in double quotes',
    ],
    ['a second recording behind it', whole + whole, Buffer.byteLength(whole), '', 'the end of the text'],
    [
      'a missing comma',
      log(`${two} ${entry(2)}`),
      at(log(`${two} ${entry(2)}`), entry(2)),
      '/log/entries/2',
      '","',
    ],
  ])('is read up to %s', async (_name, text, atByte, pointer, expected) => {
    const { exchanges, damage } = await read(text);
    expect(exchanges.length).toBeGreaterThanOrEqual(2);
    expect(damage).toMatchObject({ atByte, pointer, unreadBytes: Buffer.byteLength(text) - atByte });
    expect(damage?.message).toContain(`app.har is damaged at byte ${atByte}`);
    expect(damage?.expected).toContain(expected);
  });

  it('leaves a gap from its last exchange on, or anywhere where its entries are in no order', async () => {
    const gapOf = async (entries: string) => (await read(`{"log":{"entries":[${entries},{`)).facts.gaps[0];
    expect(await gapOf(two)).toMatchObject({ fromMs: Date.UTC(2026, 10, 30, 12, 0, 1), toMs: Infinity });
    expect(await gapOf(`${entry(1)},${entry(0)}`)).toMatchObject({ fromMs: -Infinity, toMs: Infinity });
  });

  it.each<[string, string | Uint8Array, RegExp]>([
    ['nothing', '', /is empty/],
    [
      'damage before its first entry',
      '{"log":{"entries":[{"request":tru}]}}',
      /at byte \d+ \(in \/log\/entries\/0\)/,
    ],
    ['no entries', '{"log":{}}', /no list at \/log\/entries/],
    ['another JSON', '[1,2]', /no list at \/log\/entries/],
    ['UTF-16', Buffer.from(`\ufeff${whole}`, 'utf16le'), /UTF-16/],
    ['no JSON', 'HTTP/1.1 200 OK', /at byte 0/],
  ])('is refused where it is %s', async (_name, given, message) => {
    await expect(read(given)).rejects.toThrow(message);
  });
});

describe('a HAR recording that is odd', () => {
  it.each<[string, string | Uint8Array]>([
    ['with a byte order mark', `\ufeff${whole}`],
    ['compressed', gzipSync(whole)],
    ['with its log behind other things', whole.replace('{"log"', '{"a":[{"log":1}],"b":"x\\"","log"')],
    ['with pages behind its entries', whole.replace(/\]\}\}$/, '],"pages":[{"id":"\\\\"}]}}')],
    ['with line breaks', whole.replaceAll(',"', '\r\n, \t"')],
  ])('is read %s', async (_name, given) => {
    for (const size of [1, 7, 65_536]) {
      const recording = await read(given, size);
      expect(pathsOf(recording)).toHaveLength(4);
      expect(recording.damage).toBeUndefined();
    }
  });

  it('is read where it has no entries', async () => {
    expect(await read(log(''))).toMatchObject({ exchanges: [], counts: { entries: 0 }, damage: undefined });
  });

  it('is read past an entry that is nested deeply', async () => {
    const deep = `,"_deep":${'['.repeat(50_000)}${']'.repeat(50_000)}`;
    expect(pathsOf(await read(log(`${entry(0, deep)},${entry(1)}`)))).toHaveLength(2);
  });

  it('is read up to a compressed file’s end where that is cut', async () => {
    const packed = gzipSync(
      Buffer.from(log(Array.from({ length: 2000 }, (_, i) => entry(i % 10)).join(','))),
    );
    const { exchanges, damage } = await read(packed.subarray(0, packed.length - 200));
    expect(exchanges.length).toBeGreaterThan(10);
    expect(damage).toBeDefined();
  });

  it('takes no more memory when it is longer', async () => {
    const entries = 20_000;
    const bytes = harChunks({ entries, devices: 50 });
    let most = 0;
    async function* watched() {
      for await (const chunk of bytes) {
        most = Math.max(most, process.memoryUsage().heapUsed);
        yield chunk;
      }
    }
    const before = process.memoryUsage().heapUsed;
    const recording = await readHarStream({ name: 'long.har', bytes: watched() });
    expect(recording.exchanges).toHaveLength(entries);
    // The text alone has 28 MB, parsed it takes five times as much.
    expect(most - before).toBeLessThan(100 * 2 ** 20);
  });
});
