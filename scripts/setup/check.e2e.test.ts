import { execFile } from 'node:child_process';
import { cp, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { type Machine, machine, repository, script, start } from './testing/set-up.ts';

it('every check is made, whatever the others say, and one that fails fails the whole', async () => {
  // Nothing is there to be checked, so that all fail but the stand-in for `generate --check`.
  const { code, stdout } = await start(await machine(), ['npm:check']).ended;
  expect(code).toBe(1);
  expect(stdout.match(/^(ok|FAILED) .*(?= \()/gm)).toEqual([
    'FAILED  types',
    'FAILED  types inside k6',
    'FAILED  types inside the report page',
    'FAILED  types inside the page of the simulator',
    expect.stringContaining('lint and format'),
    expect.stringContaining('unused code'),
    expect.stringContaining('direction of imports'),
    'ok      generated code is what the documents say',
  ]);
  expect(stdout.trim()).toMatch(/check: \d ok, \d failed$/);
});

/** Runs `.ci/run` with an npm whose steps end as told, and whose tests leave this report. */
async function ciRun(ends: { check: number; gate: number; test: number }, report: object | undefined) {
  const m: Machine = await machine();
  await mkdir(join(m.root, '.ci'));
  await cp(join(repository, '.ci', 'run'), join(m.root, '.ci', 'run'));
  const leave =
    report === undefined ? '' : `printf '%s' '${JSON.stringify(report)}' > "\${5#--outputFile.json=}"`;
  await script(
    join(m.bin, 'npm'),
    `case "$1 $2" in
      'run check') exit ${ends.check};;
      'run gate') exit ${ends.gate};;
      *) ${leave}
        exit ${ends.test};;
    esac`,
  );
  const env = { ...m.env, PATH: `${m.bin}:/usr/bin:/bin` };
  const done = await promisify(execFile)(join(m.root, '.ci', 'run'), { env }).then(
    ({ stdout }) => ({ code: 0, stdout }),
    (error: { code: number; stdout: string }) => error,
  );
  return { code: done.code, last: done.stdout.trimEnd().split('\n').at(-1) };
}

const good = { check: 0, gate: 0, test: 0 };
const tests = (numPassedTests: number, numFailedTests: number) => ({ numPassedTests, numFailedTests });

it.each([
  ['all holds', good, tests(7, 0), 0, '9 passed, 0 failed'],
  ['the check fails', { ...good, check: 1 }, tests(7, 0), 1, '8 passed, 1 failed'],
  ['the gate cannot judge', { ...good, gate: 3 }, tests(7, 0), 1, '8 passed, 1 failed'],
  ['tests fail', { ...good, test: 1 }, tests(5, 2), 1, '7 passed, 2 failed'],
  ['a test file cannot be loaded', { ...good, test: 1 }, tests(7, 0), 1, '9 passed, 1 failed'],
  ['no test runs', good, tests(0, 0), 1, '2 passed, 1 failed'],
  ['the tests leave no report', good, undefined, 1, '2 passed, 1 failed'],
])('.ci/run when %s', async (_title, ends, report, code, last) => {
  expect(await ciRun(ends, report)).toEqual({ code, last });
});
