import { execFile, spawn } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, it } from 'vitest';
import { processTree } from '../../core/index.ts';
import { isAlive } from './places.mjs';
import { afterwards, repository, until } from './testing/set-up.ts';

const run = promisify(execFile);

/** A project that has Passgate installed, as npm does it. */
let project: string;
beforeAll(async () => {
  project = await mkdtemp(join(tmpdir(), 'passgate-launched-'));
  afterwards(async () => {
    for (const pid of await processesWith(project)) process.kill(pid, 'SIGTERM');
    await rm(project, { recursive: true, force: true });
  });
  const modules = join(project, 'node_modules');
  await mkdir(join(modules, '.bin'), { recursive: true });
  await symlink(repository, join(modules, 'passgate'));
  await symlink('../passgate/scripts/setup/run.mjs', join(modules, '.bin', 'passgate'));
  const scripts = { simulate: 'passgate simulate', nested: 'npx passgate simulate' };
  await writeFile(join(project, 'package.json'), JSON.stringify({ private: true, scripts }));
});

let count = 0;

/** Starts a command whose output goes to a file; answers its process and the URL that a simulator prints there. */
async function launch(command: string, args: readonly string[], env: NodeJS.ProcessEnv = process.env) {
  count += 1;
  const path = join(project, `out-${count}`);
  const shell = `exec "$@" > ${path} 2> ${path}.err`;
  const child = spawn('/bin/sh', ['-c', shell, 'sh', command, ...args], {
    cwd: project,
    env,
    stdio: 'ignore',
  });
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  return { child, ended, output: () => readFile(path, 'utf8').catch(() => '') };
}

async function urlIn(output: () => Promise<string>): Promise<string> {
  await until(async () => (await output()).includes('"url"'));
  const line = (await output()).split('\n').find((text) => text.startsWith('{')) ?? '';
  return JSON.parse(line).url;
}

function answers(url: string): Promise<boolean> {
  return fetch(`${url}/_simulator/health`, { signal: AbortSignal.timeout(5000) }).then(
    ({ ok }) => ok,
    () => false,
  );
}

/** Ids of the processes whose command line has this text. */
async function processesWith(text: string): Promise<number[]> {
  const { stdout } = await run('ps', ['-axo', 'pid=,args=']);
  return stdout.split('\n').flatMap((line) => (line.includes(text) ? [Number.parseInt(line, 10)] : []));
}

describe.concurrent('a simulator ends when its launcher ends:', () => {
  it.each<[string, string[], NodeJS.Signals]>([
    ['npx', ['passgate', 'simulate'], 'SIGTERM'],
    ['npx', ['passgate', 'simulate'], 'SIGKILL'],
    ['npm', ['exec', '--', 'passgate', 'simulate'], 'SIGTERM'],
    ['npm', ['run', 'simulate'], 'SIGTERM'],
    ['npm', ['run', 'simulate'], 'SIGKILL'],
    ['npm', ['run', 'nested'], 'SIGTERM'],
  ])('%s %j by %s', async (command, args, signal) => {
    const { child, ended, output } = await launch(command, args);
    const url = await urlIn(output);
    expect(await answers(url)).toBe(true);
    child.kill(signal);
    await ended;
    await until(async () => !(await answers(url)));
  });
});

describe.concurrent('a shell that ends is no reason:', () => {
  it.each<[string, string]>([
    ['npx in its background', 'npx passgate simulate &'],
    ['the command itself in its background', 'node_modules/.bin/passgate simulate &'],
    ['npx that no signal of a terminal reaches', 'nohup npx passgate simulate &'],
  ])('%s', async (_title, line) => {
    // What a shell inside of `npm run` hands on, too.
    const env = { ...process.env, npm_execpath: '/usr/lib/npm-cli.js', npm_config_user_agent: 'npm/11' };
    const pidFile = join(project, `pid-${line.length}`);
    // It ends once the simulator is there, which has looked at all processes above it by then.
    const wait = `until grep -q url ${join(project, `out-${count + 1}`)}; do sleep 0.1; done`;
    const { ended, output } = await launch('/bin/sh', ['-c', `${line} echo $! > ${pidFile}; ${wait}`], env);
    const url = await urlIn(output);
    await ended;
    // Longer than a look at the launchers takes.
    await new Promise((resolve) => setTimeout(resolve, 2500));
    expect(await answers(url)).toBe(true);
    process.kill(Number(await readFile(pidFile, 'utf8')), 'SIGTERM');
    await until(async () => !(await answers(url)));
  });
});

describe.concurrent('a load run through npx', () => {
  it.each<NodeJS.Signals>(['SIGTERM', 'SIGKILL'])('leaves no k6 and no simulator at %s', async (signal) => {
    const out = join(project, `load-${signal}`);
    const size = ['--devices', '2', '--duration', '60s'];
    const { child, ended } = await launch('npx', ['passgate', 'load', 'polling', ...size, '--out', out]);
    // The bundle that k6 is given lies there.
    await until(async () => (await processesWith(`${out}/`)).length > 0);
    const tree = await processTree(child.pid ?? 0, process.platform);
    expect(tree.length).toBeGreaterThan(4);
    child.kill(signal);
    await ended;
    await until(() => tree.every(({ pid }) => !isAlive(pid)));
  });
});
