import { expect, it } from 'vitest';
import { judgeWith } from '../load/k6/judging/judge-text.ts';
import { validators } from '../openapi/generated/validators/index.js';
import { validateHar } from '../openapi/har/validate-har.ts';
import type { JudgeMode, Judgement } from '../openapi/runtime/judge.ts';
import { judgeBody } from '../openapi/validate/judge-body.ts';
import { validateBodies } from '../openapi/validate/validate-bodies.ts';

/** One answer as it may come to be judged: as text, as bytes, in a file, in a recording in either form, and inside k6. */
interface Row {
  readonly operation: string;
  readonly method: string;
  readonly path: string;
  readonly status: number;
  readonly contentType: string;
  readonly body: string;
  readonly strict: Judgement['verdict'];
  readonly tolerant: Judgement['verdict'];
  /** Kinds of what is found, in order. */
  readonly kinds: readonly string[];
}

const token = {
  operation: 'issueToken',
  method: 'POST',
  path: '/o/client/token',
  status: 400,
  contentType: 'application/json;charset=UTF-8',
};
const limited = {
  operation: 'getProfiles',
  method: 'GET',
  path: '/api/v2/REF30/profiles',
  status: 429,
  contentType: 'text/html',
};
const code = {
  operation: 'getRegistrationCode',
  method: 'GET',
  path: '/reggie/v1/REF30/regcode/H7RB0RQ',
  status: 404,
  contentType: 'application/xml',
};
const error = '{"error":"invalid_client"}';
const xmlError =
  '<e:error xmlns:e="rest.pass.adobe.com"><status>404</status><message>no&#32;record</message></e:error>';
const mark = '\ufeff';

const rows: [string, Row][] = [
  ['a body', { ...token, body: error, strict: 'valid', tolerant: 'valid', kinds: [] }],
  [
    'a byte order mark',
    { ...token, body: mark + error, strict: 'drift', tolerant: 'drift', kinds: ['byte-order-mark'] },
  ],
  [
    'two of them',
    {
      ...token,
      body: mark + mark + error,
      strict: 'invalid',
      tolerant: 'invalid',
      kinds: ['syntax', 'byte-order-mark'],
    },
  ],
  [
    'a name that stands twice',
    {
      ...token,
      body: '{"error":1,"error":"invalid_client"}',
      strict: 'invalid',
      tolerant: 'drift',
      kinds: ['duplicate-name'],
    },
  ],
  [
    'both',
    {
      ...token,
      body: `${mark}{"error":1,"err\\u006fr":"invalid_client"}`,
      strict: 'invalid',
      tolerant: 'drift',
      kinds: ['duplicate-name', 'byte-order-mark'],
    },
  ],
  [
    'a mark before what is wrong',
    {
      ...token,
      body: `${mark}{"error":5}`,
      strict: 'invalid',
      tolerant: 'invalid',
      kinds: ['type', 'byte-order-mark'],
    },
  ],
  [
    'a mark before what is new',
    {
      ...token,
      body: `${mark}{"error":"invalid_client","x":1}`,
      strict: 'invalid',
      tolerant: 'drift',
      kinds: ['unknown-property', 'byte-order-mark'],
    },
  ],
  ['a page', { ...limited, body: '<html></html>', strict: 'valid', tolerant: 'valid', kinds: [] }],
  [
    'a page with a mark',
    {
      ...limited,
      body: `${mark}<html></html>`,
      strict: 'drift',
      tolerant: 'drift',
      kinds: ['byte-order-mark'],
    },
  ],
  ['XML', { ...code, body: xmlError, strict: 'valid', tolerant: 'valid', kinds: [] }],
  [
    'XML with a mark',
    { ...code, body: mark + xmlError, strict: 'drift', tolerant: 'drift', kinds: ['byte-order-mark'] },
  ],
  [
    'XML with a reference to nothing',
    {
      ...code,
      body: xmlError.replace('&#32;', '&#0;'),
      strict: 'invalid',
      tolerant: 'invalid',
      kinds: ['syntax'],
    },
  ],
];

async function judgements({ operation, method, path, status, contentType, body }: Row, mode: JudgeMode) {
  const part = String(status);
  const place = { operation, part, contentType, mode };
  const bytes = new TextEncoder().encode(body);
  const found: Record<string, { verdict: string; messages: string[] }> = {};
  const add = (
    form: string,
    { verdict, errors }: { verdict: string; errors: readonly { message: string }[] },
  ) => {
    found[form] = { verdict, messages: errors.map(({ message }) => message) };
  };
  add('text', await judgeBody({ ...place, body }));
  add('bytes', await judgeBody({ ...place, body: bytes }));
  for (const [form, content] of [
    ['recorded text', { text: body }],
    ['recorded base64', { text: Buffer.from(bytes).toString('base64'), encoding: 'base64' }],
  ] as const) {
    const headers = [{ name: 'content-type', value: contentType }];
    const entry = {
      request: { method, url: `https://x.example${path}` },
      response: { status, headers, content },
    };
    const har = new TextEncoder().encode(JSON.stringify({ log: { entries: [entry] } }));
    const answer = (await validateHar('a.har', har, mode)).results.find((one) => one.part === part);
    if (answer !== undefined) add(form, answer);
  }
  const file = { ...place, perLine: false, sources: [{ source: 'a', bytes }] };
  // A file that cannot be parsed is refused as a whole: it is half a body.
  const [inFile] = await validateBodies(file).catch(() => []);
  if (inFile !== undefined) add('a file', inFile);
  return found;
}

it.each(rows)('%s has one verdict, in whatever form it comes', async (_name, row) => {
  for (const mode of ['strict', 'tolerant'] as const) {
    const { errors } = await judgeBody({ ...row, part: String(row.status), mode });
    expect(errors.map(({ kind }) => kind)).toEqual(row.kinds);
    const all = Object.entries(await judgements(row, mode));
    expect(all.length).toBeGreaterThan(3);
    const [[, first] = ['', undefined]] = all;
    expect(first?.verdict).toBe(row[mode]);
    for (const [form, judged] of all) expect({ form, ...judged }).toEqual({ form, ...first });
    // XML is text to k6, whose scenarios never ask for it.
    if (row.contentType.includes('xml')) continue;
    const inK6 = judgeWith(validators, mode, () => 7)(row.operation, row.status, row.contentType)(row.body);
    expect([inK6.verdict, inK6.first?.kind]).toEqual([row[mode], row.kinds[0]]);
    expect(inK6.extracted).toBe(row[mode] === 'invalid' ? 0 : 7);
  }
});

it.each([
  ['UTF-16', Buffer.from(mark + error, 'utf16le')],
  ['UTF-16', Buffer.from(mark + error, 'utf16le').swap16()],
])('a body in %s is invalid, and says so', async (encoding, body) => {
  const judged = await judgeBody({ ...token, part: '400', body, mode: 'tolerant' });
  expect(judged).toMatchObject({ verdict: 'invalid', errors: [{ kind: 'syntax', expected: 'UTF-8 text' }] });
  expect(judged.errors[0]?.message).toContain(`the bytes are ${encoding}`);
});

it('a form is read without its byte order mark, which is drift', async () => {
  const body = `${mark}client_id=a&client_secret=c&grant_type=client_credentials`;
  const form = { operation: 'issueToken', part: 'request', contentType: 'application/x-www-form-urlencoded' };
  expect(await judgeBody({ ...form, body, mode: 'strict' })).toMatchObject({
    verdict: 'drift',
    errors: [{ kind: 'byte-order-mark', pointer: '' }],
  });
});

it('an empty body with nothing but a byte order mark is still empty', async () => {
  const empty = {
    operation: 'deleteRegistrationCode',
    part: '204',
    contentType: '',
    mode: 'strict',
  } as const;
  expect((await judgeBody({ ...empty, body: mark })).verdict).toBe('drift');
  expect((await judgeBody({ ...empty, body: `${mark}x` })).verdict).toBe('invalid');
});
