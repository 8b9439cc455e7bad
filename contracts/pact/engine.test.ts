import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { interaction } from '../interactions/row.ts';
import { placeholderValue } from '../state-values.ts';
import { runInteractions } from './engine.ts';
import { publishPacts } from './pact-file.ts';

const placeholder = (name: string): string => placeholderValue(name, '');

process.env.PACT_DO_NOT_TRACK = 'true';

const root = join(import.meta.dirname, '../..');
let rawDir: string;

beforeEach(async () => {
  rawDir = await mkdtemp(join(tmpdir(), 'passgate-engine-'));
});

afterEach(() => rm(rawDir, { recursive: true }));

const wrongSecret = (client_secret: string, error: 'invalid_client' | 'invalid_request') =>
  interaction(
    'issueToken',
    'a registered client',
    400,
  )({
    title: 'a wrong secret',
    request: (v) => ({
      params: { header: { 'X-Device-Info': v.deviceInfo, 'X-Forwarded-For': v.forwardedFor } },
      body: { client_id: v.clientId, client_secret, grant_type: 'client_credentials' },
    }),
    answer: { body: () => ({ error }), exactly: ['/error'] },
  });

it('runs a row through Pact and writes it, with placeholders in place of the state’s values', async () => {
  const checks = await runInteractions([wrongSecret('not-the-secret', 'invalid_client')], { root, rawDir });
  expect(checks).toMatchObject([
    { id: 'contracts/issueToken/a-wrong-secret', operation: 'issueToken', verdict: 'passed', required: true },
  ]);
  const [file = ''] = await publishPacts(rawDir, join(rawDir, 'published'));
  const { interactions, metadata } = JSON.parse(await readFile(file, 'utf8'));
  expect(metadata).toEqual({
    pactSpecification: { version: '4.0' },
    passgate: { dcr: expect.stringMatching(/^[0-9a-f]{64}$/) },
  });
  expect(interactions).toMatchObject([
    {
      description: 'issueToken: a wrong secret',
      providerStates: [{ name: 'a registered client' }],
      request: {
        generators: {
          body: { '$.client_id': { expression: placeholder('clientId') } },
          header: { 'X-Forwarded-For': { expression: placeholder('forwardedFor') } },
        },
        body: { contentType: 'application/x-www-form-urlencoded' },
      },
      response: { status: 400, body: { content: { error: 'invalid_client' } } },
    },
  ]);
});

it('a row whose example the validators refuse fails before Pact sees it', async () => {
  const checks = await runInteractions([wrongSecret('', 'invalid_client')], { root, rawDir });
  expect(checks).toMatchObject([
    { verdict: 'failed', evidence: [{ kind: 'schema', pointer: '/client_secret' }] },
  ]);
  expect(await readdir(rawDir)).toEqual([]);
});

it('a client that sends something else than the row says fails, and nothing is written', async () => {
  const row = wrongSecret('not-the-secret', 'invalid_client');
  const other = wrongSecret('another-secret', 'invalid_client');
  const checks = await runInteractions([{ ...row, send: other.send }], { root, rawDir });
  expect(checks).toMatchObject([{ verdict: 'failed', evidence: [{ kind: 'request' }] }]);
  expect(await readdir(rawDir)).toEqual([]);
});

it('two rows with one title fail, as the second would hide the first', async () => {
  const row = wrongSecret('not-the-secret', 'invalid_client');
  const checks = await runInteractions([row, row], { root, rawDir });
  expect(checks.map(({ verdict }) => verdict)).toEqual(['passed', 'failed']);
});
