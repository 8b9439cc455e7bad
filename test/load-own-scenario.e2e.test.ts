import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { loadPlace, notPassed, patient, requestsOf, verdictOf } from './testing/load-place.ts';
import { root } from './testing/passgate-process.ts';

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
