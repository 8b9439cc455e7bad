import zlib from 'node:zlib';
import { describe, expect, it } from 'vitest';
import {
  answered,
  base64,
  formType,
  json,
  ofAnswer,
  ofRequest,
  sent,
  session,
  token,
} from '../testing/recordings.ts';

const size = Buffer.byteLength(session);

const codings: [string, (body: Uint8Array) => Uint8Array][] = [
  ['gzip', (body) => zlib.gzipSync(body)],
  ['x-gzip', (body) => zlib.gzipSync(body)],
  ['deflate', (body) => zlib.deflateSync(body)],
  ['Deflate', (body) => zlib.deflateRawSync(body)],
  ['br', (body) => zlib.brotliCompressSync(body)],
  ['zstd', (body) => zlib.zstdCompressSync(body)],
  ['gzip, br', (body) => zlib.brotliCompressSync(zlib.gzipSync(body))],
];

describe('a body that was left compressed', () => {
  const compressed = (coding: string, bytes: Uint8Array, more: object = {}) =>
    answered({ 'Content-Encoding': coding }, { text: base64(bytes), encoding: 'base64', ...more });

  it.each(codings)(
    '%s: is judged where it is whole, and unjudged where it is cut',
    async (coding, compress) => {
      const whole = compress(Buffer.from(session));
      expect((await ofAnswer(compressed(coding, whole)))?.is).toBe('response valid');
      expect((await ofAnswer(compressed(coding, whole, { size: whole.length })))?.is).toBe('response valid');
      expect((await ofAnswer(compressed(coding, compress(Buffer.from('{}')))))?.is).toBe('response invalid');
      expect((await ofAnswer(compressed(coding, compress(Buffer.from('{"code":')))))?.is).toBe(
        'response invalid',
      );
      for (const bytes of [whole.subarray(0, -9), whole.subarray(0, 40)]) {
        expect((await ofAnswer(compressed(coding, bytes)))?.is).toBe('response unjudged');
      }
    },
  );

  it.each(codings)('%s: no longer is, whatever the header says', async (coding) => {
    const content = { text: session, size };
    expect((await ofAnswer(answered({ 'content-encoding': coding }, content)))?.is).toBe('response valid');
    expect((await ofAnswer(compressed(coding, Buffer.from(session))))?.is).toBe('response valid');
    // Some recorders write the compressed size, which of a small body is the larger one.
    const small = answered(
      { 'content-encoding': coding },
      { text: session, size: size + 20 },
      { bodySize: size + 20 },
    );
    expect((await ofAnswer(small))?.is).toBe('response valid');
    const broken = answered({ 'content-encoding': coding }, { text: '{"code": 1, \u0001}' });
    expect((await ofAnswer(broken))?.is).toBe('response invalid');
  });

  it.each<[string, object, string]>([
    ['as text that kept each byte', { text: zlib.gzipSync(session).toString('latin1') }, 'valid'],
    ['as text that lost some', { text: zlib.gzipSync(session).toString('utf8') }, 'unjudged'],
    ['in a way that nobody knows', { text: base64(Uint8Array.of(0, 1, 2)), encoding: 'base64' }, 'unjudged'],
  ])('%s', async (_name, content, want) => {
    const coding = want === 'valid' || 'encoding' in content === false ? 'gzip' : 'compress';
    expect((await ofAnswer(answered({ 'Content-Encoding': coding }, content)))?.is).toBe(`response ${want}`);
  });

  it('is unjudged where no header says so, and judged where no headers were kept', async () => {
    const content = { text: base64(zlib.gzipSync(session)), encoding: 'base64', mimeType: json };
    expect((await ofAnswer(answered({}, content)))?.is).toBe('response unjudged');
    expect((await ofAnswer({ content }))?.is).toBe('response valid');
  });

  it('of a request is decompressed too', async () => {
    const postData = { mimeType: formType, text: zlib.gzipSync(token).toString('latin1') };
    const headers = { 'content-encoding': 'gzip', 'content-length': '61' };
    expect((await ofRequest('issueToken', sent(headers, { postData })))?.is).toBe('request valid');
  });

  it('that is no text all the same is invalid', async () => {
    const bytes = Buffer.from([...Buffer.from('{"code":"'), 0xff, ...Buffer.from('"}')]);
    for (const coding of ['gzip', 'br', 'deflate']) {
      expect((await ofAnswer(compressed(coding, bytes)))?.is).toBe('response invalid');
    }
  });
});
