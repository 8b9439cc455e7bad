import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { loadPlace, notPassed, patient, requestsOf, untilJudged, verdictOf } from './testing/load-place.ts';
import { root } from './testing/passgate-process.ts';
import { runAllowedLoad } from './testing/run-allowed-load.ts';

/** Scenarios that users write, in a file of their own. */
const place = loadPlace();

it('runs and judges the user’s scenario of the documentation', patient, async () => {
  const page = await readFile(join(root, 'docs', 'load.md'), 'utf8');
  const file = join(place.folder, 'evening.ts');
  await writeFile(file, /^```ts\n([\s\S]*?)^```/m.exec(page)?.[1] ?? '');
  const { checks, measurement } = await place.run(file, { devices: 30 });
  expect(notPassed(checks)).toEqual([]);
  expect(measurement?.scenario).toBe('evening');
  expect(requestsOf(measurement, 'getProfileByCode')).toBeGreaterThan(30);
  expect(verdictOf(checks, 'events')).toBe('passed');
});

it('explains in a sentence why a user’s scenario cannot be bundled', async () => {
  const file = join(place.folder, 'broken.ts');
  await writeFile(file, `import { nothing } from './nowhere.ts';\nexport default nothing;\n`);
  await expect(place.run(file)).rejects.toMatchObject({
    code: 'INPUT_FILE',
    exitCode: 2,
    message: `The scenario ${file} could not be bundled: ${file}:1:25: Could not resolve "./nowhere.ts"`,
  });
});

it('has stages, feeders and thresholds of its own, the same with several runners', patient, async () => {
  const page = await readFile(join(root, 'docs', 'load.md'), 'utf8');
  const steps = /^```ts\n([\s\S]*?)^```/m.exec(page)?.[1] ?? '';
  const file = join(place.folder, 'fed.ts');
  const declared = `export const stages = [{ duration: '2s', target: 12 }, { duration: '4s', target: 12 }, { duration: '2s', target: 2 }];
export const feeders = { devices: 'devices.csv', mvpds: 'mvpds.json', resources: 'resources.csv' };\n`;
  await writeFile(file, steps + declared);
  const numbers = Array.from({ length: 12 }, (_, number) => number);
  const idOf = (number: number) => `fingerprint ${Buffer.from(`canary-device-${number}`).toString('base64')}`;
  const rows = numbers.map((number) => `${idOf(number)},203.0.113.${100 + number}\n`);
  await writeFile(join(place.folder, 'devices.csv'), `deviceIdentifier,forwardedFor\n${rows.join('')}`);
  await writeFile(join(place.folder, 'mvpds.json'), '["NorthCable", "Cablevision"]');
  await writeFile(join(place.folder, 'resources.csv'), 'resource\nnews\n');
  const thresholds = ['failed count == 0', 'getProfileByCode requests count > 100000', 'logout p99 < 1s'].map(
    (text) => ({ text, place: 'c.ts: thresholds[0]', level: 'configuration' as const }),
  );
  const { devices: _, durationMs: __, ...options } = place.options(file);
  const { checks, measurement } = await untilJudged(() =>
    runAllowedLoad({ ...options, runners: 2, thresholds, intervalMs: 3000 }),
  );
  expect(notPassed(checks).map(({ id, evidence }) => [id, evidence])).toHaveLength(1);
  expect(measurement).toMatchObject({ devices: 12, durationMs: 8000 });
  expect(
    checks.filter(({ id }) => id.includes('/threshold/')).map(({ id, verdict }) => [id, verdict]),
  ).toEqual([
    ['load/fed/threshold/failed-count-exactly-0', 'passed'],
    ['load/fed/threshold/getProfileByCode-requests-count-above-100000', 'failed'],
  ]);
  const journal = await (await fetch(`${place.simulatorUrl}/_simulator/journal`)).text();
  for (const number of numbers) expect(journal).toContain(idOf(number));
  expect(journal).toContain('news');
  // What runners leave behind, and what the report is made from.
  const left = (await readdir(options.outDir)).filter((name) => !name.endsWith('.js'));
  const texts = await Promise.all(left.map((name) => readFile(join(options.outDir, name), 'utf8')));
  expect(texts.join('\n') + JSON.stringify([checks, measurement])).not.toMatch(/Y2FuYXJ5|203\.0\.113/);
  expect(left).toContain('runner-2.log');
});
