import { execFile, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cp, mkdir, mkdtemp, readdir, readFile, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, vi } from 'vitest';

const setupFolder = dirname(import.meta.dirname);
export const repository = dirname(dirname(setupFolder));
const run = promisify(execFile);

// Processes are started by the dozen here; on a busy machine each takes its time.
vi.setConfig({ testTimeout: 60_000 });

const undo: (() => unknown)[] = [];
afterAll(async () => {
  for (const step of undo.splice(0)) await step();
});

/** Tidies up after the last test of the file: the tests run at the same time, and Vitest cannot tell which one asks. */
export function afterwards(step: () => unknown): void {
  undo.push(step);
}

/** What stands in for Passgate's command line: it says how it was started, and ends the way its first word asks for. */
const STAND_IN = `
const word = process.argv[2] ?? '';
if (word === 'loading') setInterval(() => console.log('at it'), 20);
else process.emit('passgate:guarded');
if (word === 'wait') {
  const timer = setTimeout(() => {}, 15_000);
  process.on('SIGTERM', () => { console.log('tidying up'); setTimeout(() => { console.log('tidy'); process.exitCode = 3; clearTimeout(timer); }, 200); });
  process.on('disconnect', () => { console.log('left alone'); process.exit(3); });
}
// Last: whoever reads it may send a signal at once.
console.log(JSON.stringify({ args: process.argv.slice(2), node: process.version, k6: process.env['PASSGATE_K6'] ?? null }));
if (word.startsWith('exit:')) process.exit(Number(word.slice(5)));
if (word === 'die') process.kill(process.pid, 'SIGKILL');
`;

/**
 * A project of its own in a temporary folder, with the real set-up in it, a stand-in for what the set-up starts, an
 * empty cache, and a PATH that holds only the tools the set-up may count on: no k6, no Go, no npm.
 */
export interface Machine {
  readonly root: string;
  readonly bin: string;
  readonly cache: string;
  /** A file that every stand-in for a k6 writes to when it is run. */
  readonly trace: string;
  readonly env: Record<string, string>;
}

export async function machine({ withPackages = true } = {}): Promise<Machine> {
  const base = await realpath(await mkdtemp(join(tmpdir(), 'passgate-setup-')));
  afterwards(() => rm(base, { recursive: true, force: true }));
  const [root, bin, cache] = [join(base, 'project'), join(base, 'bin'), join(base, 'cache')];
  await mkdir(join(root, 'openapi', 'generated'), { recursive: true });
  await mkdir(bin);
  await cp(setupFolder, join(root, 'scripts', 'setup'), {
    recursive: true,
    filter: (path) => !path.endsWith('.ts'),
  });
  await mkdir(join(root, 'core'));
  for (const file of ['typescript.mjs', 'typescript-hook.mjs', 'errno.json'])
    await cp(join(repository, 'core', file), join(root, 'core', file));
  await writeFile(join(root, 'scripts', 'passgate.ts'), STAND_IN);
  await writeFile(join(root, 'package.json'), '{"type":"module"}');
  if (withPackages) await symlink(join(repository, 'node_modules'), join(root, 'node_modules'));
  for (const tool of ['sh', 'tar', 'gzip', 'unzip', 'cat', 'cp', 'ln', 'mkdir', 'sleep', 'chmod', 'dirname'])
    await borrow(bin, tool);
  await symlink(process.execPath, join(bin, 'node'));
  const trace = join(base, 'trace');
  return {
    root,
    bin,
    cache,
    trace,
    env: { PATH: bin, HOME: base, PASSGATE_CACHE: cache, NODE_DISABLE_COMPILE_CACHE: '1' },
  };
}

async function borrow(bin: string, tool: string): Promise<void> {
  const found = await run('/bin/sh', ['-c', `command -v ${tool}`]).catch(() => undefined);
  if (found !== undefined) await symlink(found.stdout.trim(), join(bin, tool));
}

export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Starts the set-up of this machine; `ended` comes when it has ended, `output` is what it has printed so far. */
export function start({ root, env }: Machine, words: readonly string[], nodeOptions: readonly string[] = []) {
  const script = join(root, 'scripts', 'setup', 'run.mjs');
  const child = spawn(process.execPath, [...nodeOptions, script, ...words], {
    env,
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  afterwards(() => child.kill('SIGKILL'));
  const said = { stdout: '', stderr: '' };
  child.stdout.on('data', (chunk: Buffer) => {
    said.stdout += chunk.toString();
  });
  child.stderr.on('data', (chunk: Buffer) => {
    said.stderr += chunk.toString();
  });
  const ended = new Promise<Ended>((resolve) => child.on('close', (code) => resolve({ code, ...said })));
  return { child, ended, said };
}

/** A shell script in place of a tool; `name` is the file to write. */
export async function script(path: string, body: string): Promise<string> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, `#!/bin/sh\n${body}\n`, { mode: 0o755 });
  return path;
}

/** A k6 that knows its version and nothing else, and leaves a trace of every time it is run. */
export function k6Script(path: string, version: string, trace: string): Promise<string> {
  return script(path, `echo ${version} >> '${trace}'\necho 'k6 v${version} (go1.26.8, test)'`);
}

/** Where the set-up keeps the k6 it fetched. */
export function cachedK6({ cache }: Machine): string {
  return join(cache, 'k6', `v2.2.0-${process.platform}-${process.arch}`, 'k6');
}

const suffixes: Record<string, string> = {
  'linux-x64': 'linux-amd64.tar.gz',
  'linux-arm64': 'linux-arm64.tar.gz',
  'darwin-x64': 'macos-amd64.zip',
  'darwin-arm64': 'macos-arm64.zip',
};
export const archiveName = `k6-v2.2.0-${suffixes[`${process.platform}-${process.arch}`] ?? 'nowhere'}`;

/** The bytes of a release archive made with the system's own tools; `inside` is the path of the k6 in it. */
export async function releaseArchive(version: string, trace: string, inside?: string): Promise<Buffer> {
  const folder = await mkdtemp(join(tmpdir(), 'passgate-archive-'));
  afterwards(() => rm(folder, { recursive: true, force: true }));
  const top = archiveName.replace(/\.(tar\.gz|zip)$/, '');
  const path = inside ?? `${top}/k6`;
  await k6Script(join(folder, path), version, trace);
  const archive = join(folder, archiveName);
  if (archiveName.endsWith('.zip')) await run('zip', ['-q', '-r', archive, path], { cwd: folder });
  else await run('tar', ['-czf', archive, path], { cwd: folder });
  return readFile(archive);
}

export function sha256(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** Every file under a folder, by its path in it; a folder that is not there has none. */
export async function filesUnder(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
}

/** Waits until something is so; fails the test after twenty seconds. */
export async function until(condition: () => boolean | Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 1000; tries += 1) {
    if (await condition()) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error('it did not come to be');
}
