import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { chmod, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { loadPlace, patient, targetAt } from './testing/load-place.ts';
import { runAllowedLoad } from './testing/run-allowed-load.ts';

const place = loadPlace();
let target: ChildProcess;
let url: string;

beforeAll(async () => {
  target = fork(fileURLToPath(new URL('testing/fast-target.ts', import.meta.url)), {
    execArgv: ['--import', import.meta.resolve('tsx')],
  });
  const [port]: unknown[] = await once(target, 'message');
  url = `http://127.0.0.1:${Number(port)}`;
});

afterAll(() => {
  target.kill();
});

/** With one thread k6 sends less than what such a target answers, whatever the machine. */
async function slowK6(): Promise<string> {
  const path = join(place.folder, 'k6');
  await writeFile(path, `#!/bin/sh\nGOMAXPROCS=1 exec '${process.env.PASSGATE_K6 ?? 'k6'}' "$@"\n`);
  await chmod(path, 0o755);
  return path;
}

it('tells the limit of the load generator from that of a target that is faster', patient, async () => {
  const { checks, measurement } = await runAllowedLoad({
    ...place.options('polling'),
    k6Path: await slowK6(),
    target: targetAt(url),
    profile: 'breakpoint',
    devices: 100_000,
    durationMs: 20_000,
  });
  const found = checks.find(({ id }) => id === 'load/polling/breakpoint');
  expect(found?.evidence[0]?.message).toMatch(/^the load generator ended it, not the target: /);
  expect(found?.verdict).toBe('unjudged');
  expect(measurement?.steps?.at(-1)?.failedBy).toEqual(['generator']);
});
