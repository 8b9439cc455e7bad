import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  address,
  answered,
  base64,
  formType,
  json,
  listed,
  ofAnswer,
  ofRequest,
  sample,
  sent,
  session,
  token,
  verdictsOn,
} from '../testing/recordings.ts';

const page = sample('rest-v2.resumeSession.429.page.html');

/**
 * What was recorded of a request, and the verdict, the same for both operations unless two are
 * given.
 */
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
        expect(await verdictsOn({ request: { method: 'GET', url }, response })).toMatchObject([
          { is: 'response valid' },
        ]);
      }
    },
  );
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
