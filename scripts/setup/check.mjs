import { createRequire } from 'node:module';
import { join } from 'node:path';

import { collect } from './processes.mjs';

const require = createRequire(import.meta.url);

/** What `npm run check` holds the project to, each one whatever the others say. */
function steps(root, passgate) {
  const tsc = require.resolve('typescript/bin/tsc');
  const biome = require.resolve('@biomejs/biome/bin/biome');
  // knip keeps the path of its program to itself.
  const knip = join(root, 'node_modules', 'knip', 'bin', 'knip.js');
  return [
    ['types', [tsc, '-p', '.', '--noEmit']],
    ['types inside k6', [tsc, '-p', 'load/k6', '--noEmit']],
    ['types inside the report page', [tsc, '-p', 'reports/html/page', '--noEmit']],
    ['types inside the page of the simulator', [tsc, '-p', 'simulator/live-page', '--noEmit']],
    ['lint and format', [biome, 'check']],
    ['unused code', [knip]],
    [
      'direction of imports',
      [join(root, 'node_modules', 'vitest', 'vitest.mjs'), 'run', 'test/import-direction.test.ts'],
    ],
    ['generated code is what the documents say', [...passgate, 'generate', '--check']],
  ];
}

/** Runs them one after the other, prints what each said where it failed, and answers the exit code: 0 or 1. */
export async function check({ node, root, env, passgate }) {
  let failed = 0;
  const all = steps(root, passgate);
  for (const [title, args] of all) {
    const started = performance.now();
    const { code, stdout, stderr } = await collect(node, args, { env, cwd: root });
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    process.stdout.write(`${code === 0 ? 'ok    ' : 'FAILED'}  ${title} (${seconds} s)\n`);
    if (code === 0) continue;
    failed += 1;
    process.stdout.write(`${stdout}${stderr}\n`);
  }
  process.stdout.write(`check: ${all.length - failed} ok, ${failed} failed\n`);
  return failed === 0 ? 0 : 1;
}
