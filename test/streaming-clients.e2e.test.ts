import { execFile, execFileSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunningSimulator, startSimulator } from '../simulator/index.ts';
import { capturedOf, failedRules, judgeCaptured } from './clients/judge-lines.ts';
import type { RecordedLine } from './clients/test-provider.ts';
import { root } from './testing/passgate-process.ts';

/** The two example clients at the command line, each process one action, judged by what they sent. */
interface CommandLine {
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
  readonly cwd: string;
}

const clients: readonly CommandLine[] = [
  {
    name: 'in TypeScript',
    command: process.execPath,
    args: [join(root, 'examples', 'streaming-client', 'src', 'cli.ts')],
    cwd: root,
  },
  {
    name: 'in Python',
    command: 'python3',
    args: ['-B', '-m', 'streaming_client'],
    cwd: join(root, 'examples', 'streaming-client-python'),
  },
];

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'passgate-clients-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

function isInstalled(command: string): boolean {
  try {
    execFileSync(command, ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

describe.each(clients)('the streaming client $name', (client) => {
  const found = isInstalled(client.command);

  it.skipIf(!found)(
    'goes from the first start to the logout and breaks no rule',
    { timeout: 180_000 },
    async () => {
      const simulator = await startSimulator();
      try {
        const state = join(folder, `${client.name}.json`);
        const run = runner(client, simulator, ['--state', state, '--mvpd', 'HarborTel', '--viewer', 'login']);
        expect(await run('start')).toEqual([0, { done: true, mvpd: null }]);
        expect(await run('sign-in')).toEqual([0, { done: true, end: 'signed in' }]);
        expect(await run('browse', 'movie-1', 'premium-sports')).toEqual([
          0,
          { done: true, permitted: ['movie-1'] },
        ]);
        expect(await run('play', 'movie-1')).toEqual([0, { done: true }]);
        expect(await run('play', 'premium-sports')).toEqual([
          1,
          { done: false, code: 'authorization_denied_by_mvpd', next: 'give up' },
        ]);
        expect(await run('start')).toEqual([0, { done: true, mvpd: 'HarborTel' }]);
        expect(await run('logout')).toEqual([0, { done: true, end: 'signed out' }]);
        expect(await run('enter-code', 'NOCODE1')).toEqual([1, { done: false, end: 'wrong code' }]);
        const [code] = await run('nonsense');
        expect(code).toBe(2);
        const lines = await journalOf(simulator);
        expect(lines.length).toBeGreaterThan(10);
        expect(Object.fromEntries(failedRules(judgeCaptured(capturedOf(lines))))).toEqual({});
      } finally {
        await simulator.close();
      }
    },
  );
});

/** Returns a function that does one action and returns its exit code and the last line that it printed. */
function runner({ command, args, cwd }: CommandLine, { url }: RunningSimulator, options: readonly string[]) {
  return (...action: string[]): Promise<[code: number, last: unknown]> =>
    new Promise((resolve) => {
      const all = [...args, '--origin', url, ...options, ...action];
      execFile(command, all, { cwd }, (error, out) => {
        const last = out.trim().split('\n').at(-1) ?? '';
        const code = error === null ? 0 : typeof error.code === 'number' ? error.code : -1;
        resolve([code, last === '' ? undefined : JSON.parse(last)]);
      });
    });
}

async function journalOf({ url }: RunningSimulator): Promise<RecordedLine[]> {
  const response = await fetch(`${url}/_simulator/journal`);
  const text = await response.text();
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line): RecordedLine => JSON.parse(line));
}
