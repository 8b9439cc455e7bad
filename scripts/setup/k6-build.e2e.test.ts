import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cachedK6, filesUnder, k6Script, machine, script, start } from './testing/set-up.ts';

const closed = 'http://127.0.0.1:9';

describe.concurrent('a build from source', () => {
  it('builds the pinned module, changing nothing that is pinned, and keeps the result', async () => {
    const m = await machine();
    const built = await k6Script(join(m.root, 'built-k6'), '2.2.0', m.trace);
    const log = join(m.root, 'go.log');
    // -o is the fifth word.
    await script(
      join(m.bin, 'go'),
      `echo "$* | $CGO_ENABLED $GOFLAGS $GOWORK | $PWD" > '${log}'\ncp '${built}' "$5"`,
    );
    Object.assign(m.env, { PASSGATE_K6_MIRROR: closed, GOFLAGS: '-mod=mod', GOWORK: '/somewhere' });
    const { code, stdout, stderr } = await start(m, ['gate']).ended;
    expect({ code, stderr }).toMatchObject({ code: 0 });
    expect(JSON.parse(stdout)).toMatchObject({ k6: cachedK6(m) });
    expect(await filesUnder(m.cache)).toHaveLength(1);
    const said = await readFile(log, 'utf8');
    expect(said).toMatch(
      /^build -trimpath -buildvcs=false -o \S+ go\.k6\.io\/k6\/v2 \| 0 -mod=readonly off \| /,
    );
    expect(said.trim().endsWith(join('scripts', 'setup', 'k6'))).toBe(true);
  });

  it.each([
    ['fails', 'echo "go: no network" >&2; exit 1', 'go: no network'],
    ['ends well and leaves nothing', 'exit 0', 'it is no use here'],
  ])('that %s is exit 3 with the ways out, and leaves nothing', async (_title, body, reason) => {
    const m = await machine();
    await script(join(m.bin, 'go'), body);
    m.env.PASSGATE_K6_MIRROR = closed;
    const { code, stderr } = await start(m, ['gate']).ended;
    expect(code).toBe(3);
    expect(stderr).toContain(reason);
    expect(stderr).toContain('PASSGATE_K6_MIRROR=');
    expect(await filesUnder(m.cache)).toEqual([]);
  });
});

it('the module that is built is pinned with the hash of everything it is made of', async () => {
  const read = (name: string) => readFile(join(import.meta.dirname, 'k6', name), 'utf8');
  expect(await read('go.mod')).toMatch(/^\s*go\.k6\.io\/k6\/v2 v2\.2\.0\b/m);
  expect(await read('go.sum')).toMatch(/^go\.k6\.io\/k6\/v2 v2\.2\.0 h1:/m);
});
