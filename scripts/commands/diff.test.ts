import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { memoryWorld } from '../../core/testing/memory-world.ts';
import { main } from '../main.ts';
import { diffCommand } from './diff.ts';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'passgate-diff-'));
  const user = { type: 'object', required: ['id'], properties: { id: { type: 'integer' } } };
  await version('v1', user);
  await version('v2', { ...user, required: [], properties: { id: { type: 'string' } } });
  await version('moved', { allOf: [user] });
  await version('gone', undefined);
});
afterAll(() => rm(folder, { recursive: true }));

/** A document in one folder with the schema that it refers to. */
async function version(name: string, user: object | undefined): Promise<void> {
  await mkdir(join(folder, name));
  const content = { 'application/json': { schema: { $ref: './user.yaml' } } };
  const responses = { 200: { description: 'ok', content } };
  const paths = { '/user': { get: { operationId: 'getUser', responses } } };
  await writeFile(join(folder, name, 'api.yaml'), JSON.stringify({ openapi: '3.1.0', info: {}, paths }));
  if (user !== undefined) await writeFile(join(folder, name, 'user.yaml'), JSON.stringify(user));
}

async function diff(...words: string[]) {
  const world = memoryWorld({ argv: ['diff', ...words], cwd: folder });
  const code = await main(world, root, [diffCommand]);
  return { code, out: world.stdoutText(), err: world.stderrText() };
}

describe('passgate diff', () => {
  it('returns exit code 1 and names what breaks, in whichever file', async () => {
    const { code, out, err } = await diff('v1/api.yaml', 'v2/api.yaml');
    expect(code).toBe(1);
    expect(out).toContain('getUser: 200 application/json: Properties are no longer required: `id`.');
    expect(out).toContain(
      "200 application/json /id: Type changed from 'integer' to 'string'. v2/user.yaml:1",
    );
    expect(err).toBe('2 breaking, 0 dangerous, 0 compatible\n');
  });

  it('returns exit code 0 where the same is written in another way', async () => {
    const { code, out, err } = await diff('v1/api.yaml', 'moved/api.yaml');
    expect({ code, err }).toEqual({ code: 0, err: 'no change\n' });
    expect(out).toMatch(/: no change\n$/);
  });

  it.each([
    [['gone/api.yaml', 'v1/api.yaml']],
    [['v1/api.yaml', 'gone/api.yaml']],
    [['gone/api.yaml', 'gone/api.yaml']],
  ])('returns exit code 2 where a reference cannot be read: %s', async (sides) => {
    const { code, out, err } = await diff(...sides, '--json');
    expect(code).toBe(2);
    expect(err).toContain('gone/api.yaml:1: the reference ./user.yaml cannot be read: ENOENT');
    expect(JSON.parse(out)).toMatchObject({ error: { code: 'INPUT_FILE', exitCode: 2 } });
  });

  it('prints the file of each change in its JSON', async () => {
    const { out } = await diff('v1/api.yaml', 'v2/api.yaml', '--json');
    const pointers = ['/required', '/properties/id/type'];
    expect(JSON.parse(out)).toMatchObject({
      documents: [
        {
          old: { name: 'v1/api.yaml' },
          changes: pointers.map((pointer) => ({ impact: 'breaking', pointer, where: 'v2/user.yaml:1' })),
        },
      ],
    });
  });
});
