import { join } from 'node:path';
import { expect, it } from 'vitest';
import { judgeExchange } from './judge-exchange.ts';

const root = join(import.meta.dirname, '../..');

interface GivenExchange {
  readonly method?: string;
  readonly path?: string;
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

const found = ({
  method = 'POST',
  path = '/o/client/token',
  status = 400,
  headers = json,
  body,
}: GivenExchange) =>
  judgeExchange(root, {
    method,
    path,
    url: `https://provider.example${path}`,
    status,
    headers: new Headers(headers),
    body: new TextEncoder().encode(body ?? ''),
    request: { headers: new Headers(), body: new Uint8Array() },
  });

const json = { 'Content-Type': 'application/json' };
const error = '{"error":"invalid_client"}';
const browser = { method: 'GET', path: '/api/v2/authenticate/REF30/QX7K2PA', status: 302 };

it.each<[string, GivenExchange, object[]]>([
  ['a documented answer', { body: error }, []],
  [
    'a property that only the strict form refuses',
    { body: '{"error":"invalid_client","surplus":1}' },
    [{ kind: 'schema', operation: 'issueToken', pointer: '/surplus' }],
  ],
  [
    'a property that is gone beside one that only the strict form refuses',
    { body: '{"surplus":1}' },
    [
      { kind: 'schema', pointer: '/error' },
      { kind: 'schema', pointer: '/surplus' },
    ],
  ],
  ['a status that no document has', { body: error, status: 418 }, [{ kind: 'status', received: '418' }]],
  [
    'a content type that no document has',
    { body: error, headers: { 'Content-Type': 'text/plain' } },
    [{ kind: 'schema', received: 'text/plain' }],
  ],
  ['a redirect with its address', { ...browser, headers: { location: 'https://mvpd.example/' } }, []],
  [
    'a redirect without one',
    { ...browser, headers: {} },
    [{ kind: 'header', operation: 'authenticateUserAgent', expected: 'the header Location' }],
  ],
  [
    'a path that no document has',
    { path: '/o/client/forgotten?client_secret=hush' },
    [{ kind: 'operation', message: 'No document describes POST /o/client/forgotten.' }],
  ],
])('%s', async (_name, given, evidence) => {
  const judged = await found(given);
  expect(judged).toMatchObject(evidence);
  expect(judged.length).toBe(evidence.length);
});
