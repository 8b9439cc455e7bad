import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { plannedTarget } from './planned-target.ts';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'passgate-planned-'));
  const config = `export default {
    catalogue: 'broadcaster',
    targets: {
      staging: { baseUrl: 'https://sp.example', load: { maxRequestsPerSecond: 50 }, limit: { requestsPerSecond: 2, burst: 3 } },
      signing: { baseUrl: 'https://sp.example', signIn: async () => {} },
    },
  };`;
  await writeFile(join(folder, 'passgate.config.ts'), config);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

it.each<[string, string | undefined, object]>([
  ['the catalogue of the embedded simulator', undefined, { viewersSignIn: true, codeLifetimeMs: 1_800_000 }],
  [
    'the cap and the limit of a target that is configured',
    'staging',
    {
      viewersSignIn: false,
      allowed: { maxRequestsPerSecond: 50 },
      target: { limit: { requestsPerSecond: 2, burst: 3, key: 'address' } },
    },
  ],
  ['a hook that signs viewers in', 'signing', { viewersSignIn: true }],
  [
    'a simulator where a URL is on this machine, and no cap',
    'http://127.0.0.1:9',
    { viewersSignIn: true, target: { simulatorUrl: 'http://127.0.0.1:9' } },
  ],
])('knows %s, without a request', async (_name, given, want) => {
  expect(await plannedTarget(given, folder)).toMatchObject(want);
});

it.each(['https://sp.example', 'staging'])('takes %s for a real provider', async (given) => {
  expect((await plannedTarget(given, folder)).target.simulatorUrl).toBeUndefined();
});

it('refuses a name that nobody configured', async () => {
  await expect(plannedTarget('stagin', folder)).rejects.toMatchObject({ code: 'UNKNOWN_NAME', exitCode: 2 });
});
