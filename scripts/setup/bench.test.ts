import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bench } from './bench.mjs';

let root: string;
const trace = () => join(root, 'trace.txt');

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'passgate-bench-'));
  const notes = `import { appendFileSync } from 'node:fs';\nappendFileSync(process.env.TRACE, import.meta.filename + '\\n');\n`;
  const programs = {
    'scripts/setup/child.mjs': '',
    'a/bench/run.ts': notes,
    'a/bench/part.ts': notes,
    'b/one.bench.ts': notes,
    'b/bad.bench.ts': `${notes}process.exit(4);\n`,
    'node_modules/c/two.bench.ts': notes,
    'dist/b/one.bench.ts': notes,
    '.cache/three.bench.ts': notes,
  };
  for (const [path, text] of Object.entries(programs)) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
  }
});
afterAll(() => rm(root, { recursive: true }));

describe('npm run bench', () => {
  it.each<[readonly string[], readonly string[], number]>([
    [[], ['a/bench/run.ts', 'b/bad.bench.ts', 'b/one.bench.ts'], 1],
    [['run', 'one'], ['a/bench/run.ts', 'b/one.bench.ts'], 0],
  ])('with %j runs %j, one after the other, and ends with %i', async (filters, want, code) => {
    await writeFile(trace(), '');
    const env = { ...process.env, TRACE: trace() };
    expect(await bench({ node: process.execPath, root, env, filters })).toBe(code);
    const ran = (await readFile(trace(), 'utf8')).trim().split('\n');
    expect(ran.map((path) => path.slice(root.length + 1))).toEqual(want);
  });

  it('says which there are where none is meant', async () => {
    const running = bench({ node: process.execPath, root, env: process.env, filters: ['nothing'] });
    await expect(running).rejects.toMatchObject({
      exitCode: 2,
      waysOut: [expect.stringContaining('b/one.bench.ts')],
    });
  });
});
