import { readFileSync } from 'node:fs';
import zlib from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { validateHar } from './validate-har.ts';

const sample = (name: string) => readFileSync(new URL(`samples/${name}`, import.meta.url), 'utf8');
const session = sample('rest-v2.createSession.200.authenticate.json').trim();
const form = sample('rest-v2.createSession.request.authenticate.form').trim();
const token = 'client_id=a&client_secret=secret-of-a&grant_type=client_credentials';
const page = sample('rest-v2.resumeSession.429.page.html');
const formType = 'application/x-www-form-urlencoded';

type Headers = Readonly<Record<string, string>>;
const listed = (headers: Headers) => Object.entries(headers).map(([name, value]) => ({ name, value }));
const base64 = (body: string | Uint8Array) => Buffer.from(body).toString('base64');

async function verdicts(entry: object, mode: 'strict' | 'tolerant' = 'strict') {
  const bytes = new TextEncoder().encode(JSON.stringify({ log: { version: '1.2', entries: [entry] } }));
  const { results } = await validateHar('a.har', bytes, mode);
  return results.map(({ source, verdict, errors }) => ({
    is: `${source.replace(/.*\//, '')} ${verdict}`,
    says: errors.map(({ message }) => message).join('; '),
  }));
}

const address = 'https://api.example';
const noAnswer = { status: 0 };

/** A request of createSession (whose body may be absent) or issueToken (whose body may not). */
async function ofRequest(operation: 'createSession' | 'issueToken', request: object) {
  const path = operation === 'issueToken' ? '/o/client/token' : '/api/v2/REF30/sessions';
  const [first] = await verdicts({
    request: { method: 'POST', url: `${address}${path}`, ...request },
    response: noAnswer,
  });
  return first;
}

const sent = (headers: Headers, more: object = {}) => ({
  headers: listed({ 'Content-Type': formType, ...headers }),
  ...more,
});

/** What was recorded of a request, and the verdict, the same for both operations unless two are given. */
describe('the request of a recorder', () => {
  it.each<[string, object, string, string?]>([
    ['that says its length only', sent({ 'Content-Length': '87' }, { bodySize: -1 }), 'unjudged'],
    ['that says its size only', { bodySize: 87 }, 'unjudged'],
    ['that counts none beside a length', sent({ 'content-length': '87' }, { bodySize: 0 }), 'unjudged'],
    ['that knows nothing of its body', { bodySize: -1, postData: null }, 'unjudged'],
    ['that keeps method and address', {}, 'unjudged'],
    ['with an empty postData', { bodySize: -1, postData: {} }, 'unjudged'],
    [
      'that leaves bodies out, and the size as well',
      { bodySize: -1, postData: { mimeType: formType, text: '', params: [] } },
      'unjudged',
    ],
    [
      'that writes why it left it out',
      { bodySize: 0, postData: { mimeType: formType, comment: 'Request bodies are not included.' } },
      'unjudged',
    ],
    [
      'that puts it in another file',
      { bodySize: -1, postData: { mimeType: formType, text: '', _file: '5f3a.bin' } },
      'unjudged',
    ],
    ['sent in chunks', sent({ 'transfer-encoding': 'chunked' }, { bodySize: 0 }), 'valid', 'unjudged'],
    [
      'that had not got it',
      { bodySize: 0, postData: { mimeType: formType, text: null } },
      'valid',
      'unjudged',
    ],
    ['that shows it had none', sent({ 'content-length': '0' }, { bodySize: 0 }), 'valid', 'invalid'],
    ['that counts no byte', sent({}, { bodySize: 0, postData: { text: '' } }), 'valid', 'invalid'],
    ['whose length is 0', sent({ 'CONTENT-LENGTH': '0' }, { bodySize: -1 }), 'valid', 'invalid'],
    [
      'that writes its headers as an object',
      { headers: { 'Content-Type': formType, 'content-length': '0' }, bodySize: -1 },
      'valid',
      'invalid',
    ],
  ])('%s', async (_name, request, forOptional, forRequired = forOptional) => {
    expect((await ofRequest('createSession', request))?.is).toBe(`request ${forOptional}`);
    expect((await ofRequest('issueToken', request))?.is).toBe(`request ${forRequired}`);
  });

  it.each<[string, object, string]>([
    ['in full', { bodySize: token.length, postData: { text: token } }, 'valid'],
    ['cut within a value', { bodySize: token.length, postData: { text: token.slice(0, -3) } }, 'unjudged'],
    ['cut between two fields', { bodySize: 200, postData: { text: token } }, 'unjudged'],
    [
      'cut, as its comment says',
      { bodySize: -1, postData: { text: token.slice(0, 20), comment: 'truncated to 20 bytes' } },
      'unjudged',
    ],
    ['and lacks a field', { bodySize: 11, postData: { text: 'client_id=a' } }, 'invalid'],
    ['and lacks a field, of no known size', { postData: { text: 'client_id=a' } }, 'invalid'],
    ['with a comment of somebody', { postData: { text: token, comment: 'the first try' } }, 'valid'],
    [
      'behind the headers of its upload',
      {
        bodySize: 150,
        postData: {
          text: `Content-Type: ${formType}\r\nContent-Length: ${token.length}\r\n\r\n${token}`,
        },
      },
      'valid',
    ],
  ])('that holds its body %s', async (_name, request, want) => {
    expect((await ofRequest('issueToken', sent({}, request)))?.is).toBe(`request ${want}`);
  });

  it('is invalid for its content type also where its body was not kept', async () => {
    const headers = listed({ 'Content-Type': 'application/json', 'Content-Length': '87' });
    const judged = await ofRequest('issueToken', { headers, bodySize: -1 });
    expect(judged).toMatchObject({ is: 'request invalid', says: expect.stringContaining(formType) });
  });

  it('tells what the recorder says, without secrets', async () => {
    const comment = `Body discarded, longer than 10 bytes: ${token}`;
    const judged = await ofRequest('issueToken', sent({}, { postData: { comment } }));
    expect(judged?.says).toContain('Body discarded, longer than 10 bytes');
    expect(judged?.says).not.toContain('secret-of-a');
  });
});

const json = 'application/json; charset=utf-8';
const known = { bodySize: form.length, postData: { mimeType: formType, text: form } };

/** An answer to createSession. */
async function ofAnswer(response: object, entry: object = {}) {
  const request = { method: 'POST', url: `${address}/api/v2/REF30/sessions`, ...known };
  return (await verdicts({ request, response: { status: 200, ...response }, ...entry }))[1];
}

const answered = (headers: Headers, content: object, more: object = {}) => ({
  headers: listed({ 'Content-Type': json, ...headers }),
  content,
  ...more,
});

const size = Buffer.byteLength(session);
const cutAt = (bytes: number) => Buffer.from(session).subarray(0, bytes).toString('utf8');

describe('the answer of a recorder', () => {
  it.each<[string, object, string, object?]>([
    ['that keeps the size', answered({}, { size }), 'unjudged'],
    ['that keeps the length', answered({ 'Content-Length': String(size) }, { size: 0 }), 'unjudged'],
    ['that keeps the size on the wire', answered({}, { mimeType: json }, { bodySize: size }), 'unjudged'],
    ['that leaves contents out', answered({}, { size: -1, mimeType: json }, { bodySize: -1 }), 'unjudged'],
    ['without any content', { headers: listed({ 'Content-Type': json }) }, 'unjudged'],
    ['that counts the head only', answered({}, { size: 0 }, { bodySize: 310 }), 'unjudged'],
    ['that is not sure', answered({}, { size: 0 }, { bodySize: -1, _transferSize: 480 }), 'unjudged'],
    [
      'that streamed it',
      answered({ 'Transfer-Encoding': 'chunked' }, { size: 0, text: null }, { bodySize: 0 }),
      'unjudged',
    ],
    [
      'that streamed it over HTTP/2',
      answered({}, { size: 0, text: '' }, { bodySize: 0, httpVersion: 'HTTP/2.0' }),
      'unjudged',
    ],
    [
      'that streamed it compressed',
      answered({ 'content-encoding': 'gzip' }, { size: 0, text: '' }, { bodySize: 0 }),
      'unjudged',
    ],
    [
      'that shows there was none over HTTP/2',
      answered({ 'content-length': '0' }, { size: 0, text: '' }, { bodySize: 0, httpVersion: 'h2' }),
      'invalid',
    ],
    ['that says why', answered({}, { size: 0, comment: 'Response bodies are not included.' }), 'unjudged'],
    [
      'that says why beside the content',
      answered({}, { size: 0 }, { comment: 'response body too large' }),
      'unjudged',
    ],
    ['that puts it in another file', answered({}, { size, _sha1: '5f3a.json' }), 'unjudged'],
    [
      'that was interrupted',
      answered({}, { size: 0 }, { bodySize: 0, _error: 'net::ERR_ABORTED' }),
      'unjudged',
    ],
    ['that gave up', answered({}, { size: 0 }, { bodySize: 0 }), 'unjudged', { _wasAborted: true }],
    ['that shows there was none', answered({ 'content-length': '0' }, { size: 0 }), 'invalid'],
    ['that counts no byte', answered({}, { size: 0, text: '' }, { bodySize: 0 }), 'invalid'],
    ['that counts no byte, unhurt', answered({}, { size: 0 }, { bodySize: 0, _error: '' }), 'invalid'],
    ['that holds it', answered({}, { size, text: session }), 'valid'],
    ['that holds it, with a smaller size', answered({}, { size: 12, text: session }), 'valid'],
    ['that counts its mark as well', answered({}, { size: size + 3, text: session }), 'valid'],
    ['that holds a part of it', answered({}, { size, text: cutAt(100) }), 'unjudged'],
    [
      'that holds as much as came',
      answered({ 'content-length': String(size) }, { size: 100, text: cutAt(100) }),
      'unjudged',
    ],
    [
      'that was interrupted within it',
      answered({}, { text: cutAt(100) }, { _error: 'net::ERR_INCOMPLETE_CHUNKED_ENCODING' }),
      'unjudged',
    ],
    ['that failed within it', answered({}, { text: cutAt(100) }, { _charlesStatus: 'FAILED' }), 'unjudged'],
    ['that was complete', answered({}, { text: session }, { _charlesStatus: 'COMPLETE' }), 'valid'],
    ['of broken JSON in full', answered({}, { size: 100, text: cutAt(100) }), 'invalid'],
    ['of broken JSON of no known size', answered({}, { text: cutAt(100) }), 'invalid'],
    [
      'left in its chunks',
      answered({ 'transfer-encoding': 'chunked' }, { text: `1f\r\n${session}` }),
      'unjudged',
    ],
    ['in an unknown encoding', answered({}, { text: session, encoding: 'quoted' }), 'unjudged'],
    ['in base64 of an unknown case', answered({}, { text: base64(session), encoding: 'BASE64' }), 'valid'],
    [
      'in base64 for addresses',
      answered({}, { text: Buffer.from(session).toString('base64url'), encoding: 'base64' }),
      'valid',
    ],
    [
      'in base64 that is cut',
      answered({}, { size, text: base64(session).slice(0, 100), encoding: 'base64' }),
      'unjudged',
    ],
    ['in base64 that is not said', answered({}, { size, text: base64(session) }), 'valid'],
    ['of base64 where JSON is due', answered({}, { text: base64(session) }), 'invalid'],
    ['said to be UTF-8', answered({}, { text: session, encoding: 'utf-8' }), 'valid'],
    ['of another status', { ...answered({}, { size }), status: 418 }, 'invalid'],
    ['of another status, left out', { status: 418 }, 'invalid'],
    ['of another content type', answered({ 'Content-Type': 'text/json' }, { size }), 'invalid'],
    [
      'of another content type, cut',
      answered({ 'Content-Type': 'application/vnd.x+json' }, { size, text: '{' }),
      'invalid',
    ],
    ['of no content type', { headers: listed({ date: 'now' }), content: { text: session } }, 'invalid'],
    ['of a content type that was not kept', { content: { text: session } }, 'unjudged'],
    ['of no type that would do', { content: { text: '{}' } }, 'invalid'],
  ])('%s', async (_name, response, want, entry = {}) => {
    expect((await ofAnswer(response, entry))?.is).toBe(`response ${want}`);
  });

  it.each<[string, object, string]>([
    ['in full', { size: Buffer.byteLength(page), text: page }, 'valid'],
    ['cut', { size: Buffer.byteLength(page), text: page.slice(0, 60) }, 'unjudged'],
    ['not at all', { size: Buffer.byteLength(page) }, 'unjudged'],
  ])('that holds a page %s', async (_name, content, want) => {
    const response = { status: 429, headers: listed({ 'content-type': 'text/html' }), content };
    expect((await ofAnswer(response))?.is).toBe(`response ${want}`);
  });

  it.each([302, 405])(
    'of status %s without a body is valid, whatever the recorder counts',
    async (status) => {
      const url = `${address}/api/v2/${status === 302 ? 'authenticate/REF30' : 'REF30/sessions'}/ABCDEFG`;
      for (const bodySize of [-1, 0, 310]) {
        const response = { status, headers: [], content: { size: 0, mimeType: 'x-unknown' }, bodySize };
        expect(await verdicts({ request: { method: 'GET', url }, response })).toMatchObject([
          { is: 'response valid' },
        ]);
      }
    },
  );
});

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

it('no cut of a body is ever invalid, and none of a form valid', async () => {
  const bodies: [string, (text: string, bytes: number) => Promise<{ is: string } | undefined>][] = [
    [session, (text, bytes) => ofAnswer(answered({}, { size: bytes, text }))],
    [token, (text, bytes) => ofRequest('issueToken', sent({}, { bodySize: bytes, postData: { text } }))],
  ];
  for (const [body, judge] of bodies) {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: body.length - 1 }), async (end) => {
        expect((await judge(body.slice(0, end), Buffer.byteLength(body)))?.is).toMatch(/unjudged$/);
      }),
      { numRuns: 60 },
    );
  }
});
