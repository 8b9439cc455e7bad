import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { secretOf } from '../core/index.ts';
import { memoryWorld } from '../core/testing/memory-world.ts';
import { describeTarget } from './describe-target.ts';
import { resolveTarget } from './resolve-target.ts';
import { targetOfRun } from './target-of-run.ts';
import { givenTarget } from './target-source.ts';

const resolve = async (given: string, folder: string) => resolveTarget(await describeTarget(given, folder));

/** Answers with the status and the names that a test gives it. */
const server = createServer((_request, response) => {
  response.statusCode = status;
  response.end(JSON.stringify({ documents: {}, ...names }));
});
let status = 200;
let names = {};
let url: string;
let folder: string;
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  url = typeof address === 'object' && address !== null ? `http://127.0.0.1:${address.port}` : '';
  folder = await mkdtemp(join(tmpdir(), 'passgate-target-'));
  const capped = {
    baseUrl: url,
    serviceProvider: 'SP',
    requestor: 'RQ',
    tenant: 'T',
    load: { maxRequestsPerSecond: 5 },
    secrets: { softwareStatement: { command: [process.execPath, '--eval', 'console.log("s.t4t3m3nt")'] } },
  };
  const config = { targets: { capped } };
  await writeFile(join(folder, 'passgate.config.ts'), `export default ${JSON.stringify(config)};\n`);
});
afterAll(async () => {
  server.close();
  await rm(folder, { recursive: true });
});

const all = { serviceProvider: 'SP', requestor: 'RQ', tenant: 'T' };

describe('what answers is', () => {
  it.each<[string, number, object, object]>([
    ['a simulator that names all', 200, all, { kind: 'simulator', target: { requestor: 'RQ' } }],
    ['no simulator where it says that there is none', 404, all, { code: 'CONFIG' }],
    ['of no use where it names nothing', 200, {}, { code: 'CONFIG' }],
    ['of no use where a name is empty', 200, { ...all, tenant: '' }, { code: 'CONFIG' }],
  ])('%s', async (_name, withStatus, withNames, want) => {
    [status, names] = [withStatus, withNames];
    expect(await resolve(url, folder).catch((error: unknown) => error)).toMatchObject(want);
  });
});

it.each(['http://:secret@127.0.0.1', 'http://me@127.0.0.1', 'http://me:secret@127.0.0.1'])(
  'refuses %s, as it contains credentials',
  async (given) => {
    await expect(resolve(given, folder)).rejects.toMatchObject({
      code: 'CONFIG',
      message: expect.stringMatching(/^(?!.*secret).*contains credentials/),
    });
  },
);

it('resolves a target with its cap', async () => {
  [status, names] = [404, {}];
  expect((await resolve('capped', folder)).target.load).toEqual({ maxRequestsPerSecond: 5 });
});

it('has a command print the secret of a provider, never of a simulator', async () => {
  const world = memoryWorld({ cwd: folder });
  const description = await describeTarget('capped', folder);
  const secretAt = async (): Promise<string> => {
    const { target } = await (await givenTarget(description, world)).get();
    expect(JSON.stringify(target)).not.toMatch(/--eval|s\.t4t3m3nt/);
    return secretOf(target, world.env, 'softwareStatement').value;
  };
  [status, names] = [404, {}];
  expect(await secretAt()).toBe('s.t4t3m3nt');
  [status, names] = [200, all];
  expect(await secretAt()).toBe('');
});

it('has the command print the secret again where a collector reads the target out of a file', async () => {
  [status, names] = [404, {}];
  const world = memoryWorld({ cwd: folder });
  const { target } = await resolve('capped', folder);
  const planned = JSON.parse(JSON.stringify(target));
  expect(secretOf(planned, world.env, 'softwareStatement').value).toBe('');
  expect(secretOf(await targetOfRun(planned, world), world.env, 'softwareStatement').value).toBe(
    's.t4t3m3nt',
  );
});
