import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createMasker, findK6, type Target } from '../../core/index.ts';
import { memoryWorld } from '../../core/testing/memory-world.ts';
import { environmentConditions } from './environment-conditions.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'passgate-conditions-'));
  await writeFile(join(folder, 'ca.pem'), 'a certificate');
});
afterAll(() => rm(folder, { recursive: true }));

const originsAt = (origin: string): Target['origins'] => ({
  dcr: origin,
  reggie: origin,
  'rest-v2': origin,
  'vantage-clients': origin,
});
const here = {
  name: 'simulator',
  origins: originsAt('http://127.0.0.1:1'),
  kind: 'embedded',
  hasK6Outputs: false,
} as const;
const plain = {
  name: 'us-east',
  origins: originsAt('http://sp.example'),
  kind: 'provider',
  hasK6Outputs: false,
} as const;
const secure = { ...plain, origins: originsAt('https://sp.example') };

const named = async (
  run: Omit<Parameters<typeof environmentConditions>[0], 'env'>,
  env: Record<string, string>,
) =>
  Object.fromEntries(
    (await environmentConditions({ ...run, env }, createMasker())).map(({ variable, value }) => [
      variable,
      value,
    ]),
  );

const proxies = {
  HTTP_PROXY: 'http://me:secret-word@a.example:1',
  HTTPS_PROXY: 'http://b.example:2',
  NO_PROXY: 'x.test',
};
const shown = { HTTP_PROXY: 'http://a.example:1', HTTPS_PROXY: 'http://b.example:2' };

describe('the conditions of a run name what counted in the environment', () => {
  it.each<[string, Parameters<typeof named>[0], Record<string, string>, Record<string, string>]>([
    ['nothing in a clean one', here, { PATH: '/bin', HOME: '/home/me', TZ: 'UTC' }, {}],
    ['no proxy on this machine', here, { ...proxies, ALL_PROXY: 'x' }, {}],
    [
      'the proxy of the target, without its credentials',
      plain,
      proxies,
      { HTTP_PROXY: shown.HTTP_PROXY, NO_PROXY: 'x.test' },
    ],
    ['that of its scheme', secure, proxies, { HTTPS_PROXY: shown.HTTPS_PROXY, NO_PROXY: 'x.test' }],
    [
      'an exception that it is',
      plain,
      { ...proxies, NO_PROXY: '', no_proxy: 'sp.example' },
      { no_proxy: 'sp.example' },
    ],
    ['no exception without a proxy', plain, { NO_PROXY: 'sp.example' }, {}],
    [
      'no authority without a certificate',
      plain,
      { NODE_EXTRA_CA_CERTS: '/ca.pem', NODE_TLS_REJECT_UNAUTHORIZED: '0' },
      {},
    ],
    [
      'authorities, and that every certificate was verified',
      secure,
      {
        SSL_CERT_FILE: '/none',
        SSL_CERT_DIR: '/certs',
        NODE_USE_SYSTEM_CA: '1',
        NODE_TLS_REJECT_UNAUTHORIZED: '0',
      },
      {
        SSL_CERT_FILE: '/none',
        SSL_CERT_DIR: '/certs',
        NODE_USE_SYSTEM_CA: '1',
        NODE_TLS_REJECT_UNAUTHORIZED: '0',
      },
    ],
    ['certificates that are verified anyway', secure, { NODE_TLS_REJECT_UNAUTHORIZED: '1' }, {}],
    [
      'what reaches into every process',
      here,
      {
        NODE_OPTIONS: '--max-old-space-size=1',
        LD_PRELOAD: 'x.so',
        UV_THREADPOOL_SIZE: '1',
        PASSGATE_K6: '/k6',
      },
      {
        NODE_OPTIONS: '--max-old-space-size=1',
        LD_PRELOAD: 'x.so',
        UV_THREADPOOL_SIZE: '1',
        PASSGATE_K6: '/k6',
      },
    ],
    [
      'that there are secrets, and which',
      plain,
      { PASSGATE_SOFTWARE_STATEMENT: 'secret-word' },
      { PASSGATE_SOFTWARE_STATEMENT: 'set' },
    ],
    [
      'the secret of the target before that of all targets',
      plain,
      { PASSGATE_SOFTWARE_STATEMENT_US_EAST: 'secret-word', PASSGATE_SOFTWARE_STATEMENT: 'other-word' },
      { PASSGATE_SOFTWARE_STATEMENT_US_EAST: 'set' },
    ],
    ['no secret of another target', plain, { PASSGATE_SOFTWARE_STATEMENT_EU: 'secret-word' }, {}],
    ['no secret that nobody is asked for', here, { PASSGATE_SOFTWARE_STATEMENT: 'secret-word' }, {}],
    [
      'who may control the simulator',
      here,
      { PASSGATE_CONTROL_TOKEN: 'secret-word' },
      { PASSGATE_CONTROL_TOKEN: 'set' },
    ],
    ['no setting of k6 that is left out for it', here, { K6_VUS: '7', K6_CSV_FILE_NAME: 'x', GOGC: '1' }, {}],
    [
      'those of the outputs that it was asked for',
      { ...here, hasK6Outputs: true },
      { K6_VUS: '7', K6_CSV_FILE_NAME: 'x' },
      { K6_CSV_FILE_NAME: 'set' },
    ],
    [
      'nothing of what is left out for Pact',
      here,
      { PACT_BROKER_BASE_URL: 'x', LOG_LEVEL: 'trace', RUST_LOG: 'x' },
      {},
    ],
  ])('%s', async (_name, run, env, expected) => {
    expect(await named(run, env)).toEqual(expected);
  });

  it('names a file of authorities with its hash', async () => {
    const path = join(folder, 'ca.pem');
    expect(await named(secure, { NODE_EXTRA_CA_CERTS: path })).toEqual({
      NODE_EXTRA_CA_CERTS: expect.stringMatching(/ca\.pem \(sha256 [0-9a-f]{12}\)$/),
    });
  });
});

it('finds k6 whatever the environment sets for k6 and Go', async () => {
  const env = { ...process.env, K6_LOG_OUTPUT: 'nonsense', GOMEMLIMIT: 'nonsense' };
  expect((await findK6(memoryWorld({ env }))).version).toMatch(/^\d+\.\d+/);
});
