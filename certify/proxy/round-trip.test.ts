import { request as send } from 'node:http';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { startLoopbackServer } from '../../core/index.ts';
import { record } from './testing/recorded.ts';

interface Message {
  readonly headers: readonly string[];
  readonly body: Buffer;
}

/** Names of their own prefix: those of the transport are each hop's own. */
const name = fc
  .stringMatching(/^[xX]-[A-Za-z0-9!#$%&'*+.^_`|~-]{1,20}$/)
  .filter((one) => !/forwarded-for/i.test(one));
const value = fc.stringMatching(/^(?:[!-~\xa0-\xff](?:[ \t!-~\xa0-\xff]{0,40}[!-~\xa0-\xff])?)?$/);
const headers = fc.array(fc.tuple(name, value), { maxLength: 12 }).map((pairs) => pairs.flat());
const body = fc
  .tuple(fc.uint8Array({ maxLength: 2000 }), fc.constantFrom(1, 1, 40, 700))
  .map(([bytes, times]) => Buffer.concat(Array.from({ length: times }, () => bytes)));
const path = fc.stringMatching(/^\/[!-~]{0,60}$/).filter((one) => !/_|%|\\/.test(one));

const own = (raw: readonly string[]) => {
  const kept: string[] = [];
  for (let at = 0; at < raw.length; at += 2)
    if (/^x-/i.test(raw[at] ?? '')) kept.push(raw[at] ?? '', raw[at + 1] ?? '');
  return kept;
};

it('hands on path, headers and bodies byte for byte, in both directions', async () => {
  let answer: Message & { status: number } = { headers: [], body: Buffer.alloc(0), status: 200 };
  let received: { url: string | undefined; method: string | undefined } & Message;
  const target = await startLoopbackServer((request, response) => {
    const pieces: Buffer[] = [];
    request
      .on('data', (piece) => pieces.push(piece))
      .on('end', () => {
        const { url, method } = request;
        received = { url, method, headers: own(request.rawHeaders), body: Buffer.concat(pieces) };
        response.writeHead(answer.status, [...answer.headers]).end(answer.body);
      });
  });
  const { proxy } = await record(target.url);
  const { port } = new URL(proxy.url);
  const exchange = (sent: Message & { path: string; method: string; chunked: boolean }) =>
    new Promise<Message & { status: number | undefined }>((resolve, reject) => {
      const framing = sent.chunked
        ? ['Transfer-Encoding', 'chunked']
        : ['Content-Length', String(sent.body.length)];
      const outgoing = send({
        port,
        host: '127.0.0.1',
        path: sent.path,
        method: sent.method,
        headers: ['Host', `127.0.0.1:${port}`, ...sent.headers, ...framing],
      });
      outgoing.on('error', reject).on('response', (incoming) => {
        const pieces: Buffer[] = [];
        incoming.on('error', reject).on('data', (piece) => pieces.push(piece));
        incoming.on('end', () =>
          resolve({
            status: incoming.statusCode,
            headers: own(incoming.rawHeaders),
            body: Buffer.concat(pieces),
          }),
        );
      });
      outgoing.end(sent.body);
    });
  const given = fc.record({
    path,
    method: fc.constantFrom('GET', 'POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS'),
    headers,
    body,
    chunked: fc.boolean(),
    status: fc.constantFrom(200, 201, 301, 400, 404, 429, 500, 503, 599),
    answerHeaders: headers,
    answerBody: body,
  });
  await fc.assert(
    fc.asyncProperty(given, async ({ status, answerHeaders, answerBody, ...sent }) => {
      answer = { status, headers: answerHeaders, body: answerBody };
      const returned = await exchange(sent);
      expect(received).toEqual({
        url: sent.path,
        method: sent.method,
        headers: sent.headers,
        body: sent.body,
      });
      expect(returned).toEqual(answer);
    }),
    { numRuns: 150 },
  );
  await target.close();
});
