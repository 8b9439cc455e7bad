import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isRecord, listOf } from '../../core/index.ts';
import type { JudgeMode } from '../runtime/judge.ts';
import { judgeBody } from './judge-body.ts';

const folder = join(import.meta.dirname, '../samples');

interface SampleFile {
  readonly file: string;
  readonly operation: string;
  readonly part: string;
  readonly contentType: string;
}

const rows: SampleFile[] = readdirSync(folder)
  .filter((name) => name.endsWith('.index.json'))
  .flatMap((name) => listOf(JSON.parse(readFileSync(join(folder, name), 'utf8'))))
  .filter(isRecord)
  .filter((row) => typeof row.file === 'string')
  .map((row) => ({
    file: String(row.file),
    operation: String(row.operationId),
    part: row.kind === 'request' ? 'request' : String(row.status),
    contentType: String(row.contentType),
  }));

describe('every sample is valid by the generated validators', () => {
  it.each(rows)('$file', async ({ file, ...place }) => {
    const body = readFileSync(join(folder, file));
    for (const mode of ['strict', 'tolerant'] as const) {
      expect(await judgeBody({ ...place, body, mode })).toEqual({ verdict: 'valid', errors: [] });
    }
  });

  it('of every API', () => {
    expect(new Set(rows.map(({ file }) => file.split('.')[0]))).toEqual(
      new Set(['dcr', 'reggie', 'rest-v2', 'vantage-clients']),
    );
  });
});

describe('the records of registration codes that were recorded', () => {
  const record = {
    id: '5b9e0f8a',
    code: 'K4T9QZX',
    requestor: 'RiverStream',
    mvpd: 'NorthCable',
    generated: 1795430400000,
    expires: 1795432200000,
    info: { deviceId: 'dHYtMDE=' },
  };
  const { mvpd: _, ...withoutMvpd } = record;
  const nulls = ['deviceType', 'deviceUser', 'appId', 'appVersion', 'registrationURL'].map((name) => [
    name,
    null,
  ]);
  const withNulls = { ...withoutMvpd, info: { ...record.info, ...Object.fromEntries(nulls) } };
  const { code: __, ...withoutCode } = withNulls;
  it.each<[string, object, JudgeMode, string, string[]]>([
    ['nothing unusual', record, 'strict', 'valid', []],
    ['no mvpd', withoutMvpd, 'tolerant', 'valid', []],
    ['no mvpd', withoutMvpd, 'strict', 'invalid', ['/mvpd required']],
    ['no mvpd, and null in what is optional', withNulls, 'tolerant', 'valid', []],
    [
      'null in an optional text',
      { ...record, info: { ...record.info, appId: null } },
      'strict',
      'invalid',
      ['/info/appId type'],
    ],
    [
      'no mvpd and something more',
      { ...withoutMvpd, more: 1 },
      'tolerant',
      'drift',
      ['/more unknown-property'],
    ],
    ['neither mvpd nor code', withoutCode, 'tolerant', 'invalid', ['/code required']],
    ['null in a required text', { ...record, code: null }, 'tolerant', 'invalid', ['/code type']],
    [
      'a number in an optional text',
      { ...record, info: { ...record.info, appId: 7 } },
      'tolerant',
      'invalid',
      ['/info/appId type'],
    ],
  ])('with %s: %j, %s: %s', async (_name, body, mode, verdict, errors) => {
    for (const [operation, part] of [
      ['createRegistrationCode', '201'],
      ['getRegistrationCode', '200'],
    ] as const) {
      const place = { operation, part, contentType: 'application/json' };
      const judged = await judgeBody({ ...place, body: JSON.stringify(body), mode });
      const found = judged.errors.map(({ pointer, kind }) => `${pointer} ${kind}`);
      expect([judged.verdict, found]).toEqual([verdict, errors]);
    }
  });
});

const json = 'application/json;charset=UTF-8';
const form = 'application/x-www-form-urlencoded';
const regcode = (fields: string) =>
  `<ns2:regcode xmlns:ns2="model.mvc.reggie.pass.adobe.com">${fields}</ns2:regcode>`;

describe('bodies that cannot be judged as they are', () => {
  const cases: [
    string,
    [operation: string, part: string, contentType: string, body: string | Uint8Array],
    unknown,
  ][] = [
    [
      'broken JSON',
      ['issueToken', '201', json, '{"id": '],
      { pointer: '', kind: 'syntax', expected: 'JSON' },
    ],
    ['no body', ['issueToken', '201', json, ''], { pointer: '', kind: 'type', received: 'nothing' }],
    [
      'bytes that are not UTF-8',
      ['issueToken', '201', json, Uint8Array.of(0x22, 0xff, 0x22)],
      { kind: 'syntax' },
    ],
    [
      'broken XML',
      ['getRegistrationCode', '200', 'application/xml', '<a><b></a>'],
      { kind: 'syntax', expected: 'XML' },
    ],
    [
      'an undocumented status',
      ['getSession', '299', json, '{}'],
      { kind: 'undocumented-status', expected: 'one of 200, 400, 401, 405, 429, 500', received: '299' },
    ],
    [
      'an undocumented content type',
      ['issueToken', '201', 'text/css', '{}'],
      { kind: 'undocumented-content-type', expected: 'application/json', received: 'text/css' },
    ],
    [
      'a body where there is none',
      ['deleteRegistrationCode', '204', json, '{}'],
      { kind: 'unexpected-body' },
    ],
    [
      'a form field given twice',
      [
        'issueToken',
        'request',
        form,
        'client_id=a&client_id=b&client_secret=c&grant_type=client_credentials',
      ],
      { pointer: '/client_id', kind: 'type', received: 'an array of 2 items' },
    ],
    [
      'a form field too many',
      ['issueToken', 'request', form, 'client_id=a&client_secret=c&grant_type=client_credentials&scope=x'],
      { pointer: '/scope', kind: 'unknown-property' },
    ],
    [
      'a form whose first field is named with a ?',
      ['issueToken', 'request', form, '?client_id=a&client_secret=c&grant_type=client_credentials'],
      { pointer: '/?client_id', kind: 'unknown-property' },
    ],
    [
      'a form that is a query',
      ['createSession', 'request', form, '?mvpd=NorthCable'],
      { pointer: '/?mvpd', kind: 'unknown-property' },
    ],
    [
      'XML with a number that is none',
      ['getRegistrationCode', '200', 'application/xml', regcode('<expires>soon</expires>')],
      { pointer: '/expires', kind: 'type', expected: 'an integer' },
    ],
  ];
  it.each(cases)('%s', async (_name, [operation, part, contentType, body], wanted) => {
    const { verdict, errors } = await judgeBody({ operation, part, contentType, body, mode: 'strict' });
    expect(verdict).toBe('invalid');
    expect(errors).toContainEqual(expect.objectContaining(wanted));
  });

  it('never quotes what could be a secret of a broken body', async () => {
    const body = '{"access_token": "very-secret" nonsense}';
    const judgement = await judgeBody({
      operation: 'issueToken',
      part: '201',
      contentType: json,
      body,
      mode: 'strict',
    });
    expect(JSON.stringify(judgement)).not.toMatch(/secret|nonsense/);
  });
});

it.each<[JudgeMode]>([['strict'], ['tolerant']])(
  'an empty body holds where none is needed (%s)',
  async (mode) => {
    const empty = { contentType: '', body: '', mode };
    expect((await judgeBody({ operation: 'deleteRegistrationCode', part: '204', ...empty })).verdict).toBe(
      'valid',
    );
    expect((await judgeBody({ operation: 'createSession', part: 'request', ...empty })).verdict).toBe(
      'valid',
    );
  },
);

it('names the nearest operation for one that no document has', async () => {
  const wrong = {
    operation: 'createSesion',
    part: '200',
    contentType: json,
    body: '{}',
    mode: 'strict',
  } as const;
  await expect(judgeBody(wrong)).rejects.toMatchObject({ code: 'UNKNOWN_NAME', message: /createSession/ });
});
