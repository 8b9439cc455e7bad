import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exampleClient } from './testing/example-client.ts';
import { root } from './testing/passgate-process.ts';

/** The page's example of a test suite, run by a vitest of its own, on the example client in virtual time. */
const page = 'docs/certify-in-tests.md';
const letRun = /^.*let the app run.*$/m;

/** What the page leaves to the reader: a simulator, and an app that signs in on a second screen, plays and signs out. */
const app = `
import { startSimulator } from '@passgate/simulator';
import { StreamingClient } from './streaming-client/src/client.ts';
import { SecondScreen } from './streaming-client/src/second-screen.ts';
import { applicationAt, clock, worldWith } from './streaming-client/test/worlds.ts';

export const { url } = await startSimulator({ now: () => clock.nowMs });

export async function letAppRun() {
  const application = await applicationAt(url);
  const phone = await SecondScreen.open(application, worldWith().world);
  let waits = 0;
  const { world, shown } = worldWith({
    whenWaiting: async () => void ((waits += 1) === 5 && (await phone.signIn(shown[0]))),
  });
  const tv = await StreamingClient.open(application, world);
  await tv.start();
  await tv.signIn('second');
  await tv.play('evening-news');
  await tv.logout();
}
`;

const alias = {
  '@passgate/certify/matchers': join(root, 'certify/matchers/matchers.ts'),
  '@passgate/simulator': join(root, 'simulator/index.ts'),
};

/** How a project that installed the packages checks its types. */
const compilerOptions = {
  target: 'es2023',
  module: 'nodenext',
  allowImportingTsExtensions: true,
  strict: true,
  skipLibCheck: true,
  noEmit: true,
  types: ['node'],
  paths: { '@passgate/certify/matchers': [alias['@passgate/certify/matchers']] },
};

let folder: string;
/** Checked while the suites run. */
let typesChecked: ReturnType<typeof runInFolder>;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'passgate-suite-'));
  await symlink(join(root, 'node_modules'), join(folder, 'node_modules'));
  const text = await readFile(join(root, page), 'utf8');
  const [example = '', types = ''] = Array.from(
    text.matchAll(/^```ts\n([\s\S]*?)^```/gm),
    ([, code]) => code,
  );
  expect(example).toMatch(letRun);
  const suite = `import { letAppRun, url } from './app.ts';\n${example.replace(letRun, 'await letAppRun();')}`;
  await writeFile(join(folder, 'package.json'), JSON.stringify({ type: 'module' }));
  await writeFile(join(folder, 'rules.test.ts'), suite);
  await writeFile(join(folder, 'typed.ts'), `declare const url: string;\n${types}${example}`);
  await writeFile(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['typed.ts'] }));
  await writeFile(join(folder, 'app.ts'), app);
  const config = { resolve: { alias }, test: { include: ['rules.test.ts'] } };
  await writeFile(join(folder, 'vitest.config.mjs'), `export default ${JSON.stringify(config)};\n`);
  typesChecked = runInFolder('node_modules/typescript/bin/tsc', '-p', '.');
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Runs the suite in its folder; returns its exit code and what it printed. */
const runSuite = () => runInFolder('node_modules/vitest/vitest.mjs', 'run');

function runInFolder(...args: string[]): Promise<{ readonly code: unknown; readonly output: string }> {
  const env = { PATH: process.env.PATH, NO_COLOR: '1' };
  return new Promise((resolve) => {
    execFile(process.execPath, args, { cwd: folder, env }, (error, out, err) =>
      resolve({ code: error === null ? 0 : error.code, output: out + err }),
    );
  });
}

describe(`the test suite of ${page}`, () => {
  it('passes for a client that keeps the rules', async () => {
    await exampleClient(folder);
    const { code, output } = await runSuite();
    expect(output).toContain('1 passed');
    expect(code).toBe(0);
  });

  it('fails for a client that polls every 1.05 s, and names the rule and its source', async () => {
    await exampleClient(folder, ['polling.ts', 'intervalMs = 5_000', 'intervalMs = 1_050']);
    const { code, output } = await runSuite();
    expect(code).toBe(1);
    expect(output).toMatch(/AU-04: Leave at least three seconds/);
    expect(output).toMatch(/expected: at least 3000 ms/);
    expect(output).toMatch(/source: \S/);
  });

  it('has the types that the page declares', async () => {
    expect(await typesChecked).toEqual({ code: 0, output: '' });
  });
});
