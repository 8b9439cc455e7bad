import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createMasker, processTree } from '../../../core/index.ts';
import { memoryWorld } from '../../../core/testing/memory-world.ts';
import type { TriggerEnd } from '../trigger.ts';
import type { ScriptTrigger } from './script.ts';
import { stepsOfScript } from './script-steps.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'guided-'));
  await writeFile(
    join(folder, 'hooks.mjs'),
    `export const play = async ({ origin, step, sleep }) => { await sleep(5000); if (origin !== 'http://sim.example') throw new Error(origin + step); };
     export const broken = () => { throw new Error('the app is gone, secret-statement'); };
     export const endless = () => new Promise(() => {});
     export const text = 'no function';`,
  );
});
afterAll(() => rm(folder, { recursive: true }));

/** Starts a trigger of a script; `ending` aborts it. */
function start(trigger: ScriptTrigger, ending = new AbortController()): Promise<TriggerEnd> {
  const masker = createMasker();
  masker.learn('secret-statement');
  const world = memoryWorld({ env: { PATH: process.env.PATH } });
  const place = { world, masker, folder, origin: 'http://sim.example', stateFolder: folder };
  const script = { env: { FROM: 'script' }, steps: [{ step: 'play', ...trigger }] };
  const [step] = stepsOfScript(script, { ...place, softwareStatement: 'secret-statement' });
  if (step?.trigger === undefined) throw new Error('The step has no trigger.');
  const { signal } = ending;
  return step.trigger({
    step: 'play',
    mvpd: 'NorthCable',
    code: undefined,
    signal,
    now: Date.now,
    sleep: async () => undefined,
  });
}

const node = (code: string, ...args: string[]) => ['node', '-e', code, ...args];

describe('a command', () => {
  it('gets what it needs by the environment and by its arguments', async () => {
    const code = `const { PASSGATE_ORIGIN, PASSGATE_MVPD, PASSGATE_STEP, FROM } = process.env;
      require('fs').writeFileSync('told', [PASSGATE_ORIGIN, PASSGATE_MVPD, PASSGATE_STEP, FROM, process.argv[1]].join(' '))`;
    // biome-ignore lint/suspicious/noTemplateCurlyInString: scripts fill in such variables
    expect(await start({ run: node(code, '${PASSGATE_ORIGIN}/x') })).toEqual({ ok: true });
    expect(await readFile(join(folder, 'told'), 'utf8')).toBe(
      'http://sim.example NorthCable play script http://sim.example/x',
    );
  });

  it.each<[what: string, trigger: ScriptTrigger, why: RegExp]>([
    ['another exit code', { run: node('process.exit(3)') }, /ended with exit code 3\.$/],
    ['no such program', { run: ['no-such-program'] }, /could not be started: .*ENOENT/],
    ['a signal', { run: node('process.kill(process.pid, "SIGTERM")') }, /was ended by SIGTERM/],
    [
      'its last lines, masked',
      {
        run: node(
          'for (let i = 0; i < 9; i++) console.log(i); console.error("I know secret-statement"); process.exit(1)',
        ),
      },
      /Its last lines:\n {4}5\n {4}6\n {4}7\n {4}8\n {4}I know \[masked [0-9a-f]{12}\]$/,
    ],
  ])('fails with %s', async (_what, trigger, why) => {
    const end = await start(trigger);
    expect(end).toMatchObject({ ok: false, why: expect.stringMatching(why) });
    expect(JSON.stringify(end)).not.toContain('secret-statement');
  });

  it('reads lines that the script gives it', async () => {
    const code = "process.exit(require('fs').readFileSync(0, 'utf8') === 'pass\\nplay\\n' ? 0 : 1)";
    expect(await start({ run: node(code), input: ['pass', 'play'] })).toEqual({ ok: true });
  });

  it('may have exit codes that are no fault', async () => {
    expect(await start({ run: node('process.exit(1)'), exitCodes: [0, 1] })).toEqual({ ok: true });
  });

  it('that hangs is ended with all of its children', async () => {
    const child = "require('child_process').spawn('sleep', ['61'], { stdio: 'ignore', detached: true })";
    const code = `require('fs').writeFileSync('pids', process.pid + ' ' + ${child}.pid); setInterval(() => {}, 1e6)`;
    const ending = new AbortController();
    const running = start({ run: node(code) }, ending);
    const pids = () => readFile(join(folder, 'pids'), 'utf8').catch(() => '');
    await expect.poll(pids, { timeout: 10_000 }).toMatch(/^\d+ \d+$/);
    ending.abort();
    expect(await running).toMatchObject({ ok: false, why: expect.stringContaining('SIGKILL') });
    for (const pid of (await pids()).split(' ').map(Number))
      await expect.poll(() => processTree(pid, process.platform)).toEqual([]);
  });
});

describe('a request', () => {
  it.each<[status: number, trigger: object, want: object]>([
    [204, {}, { ok: true }],
    [
      500,
      {},
      { ok: false, why: expect.stringMatching(/^POST http:.*\/play answered 500 instead of 2xx\.$/) },
    ],
    [409, { status: 409 }, { ok: true }],
  ])('is judged by its status: %s', async (status, more, want) => {
    let received = '';
    const server = createServer((request, response) => {
      request.on('data', (piece) => {
        received += piece;
      });
      request.on('end', () => response.writeHead(status).end());
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    const request = { url: `http://127.0.0.1:${port}/play?key=secret-statement`, body: { play: 1 }, ...more };
    expect(await start({ request })).toEqual(want);
    expect(received).toBe('{"play":1}');
    server.close();
    server.closeAllConnections();
  });

  it('fails where nothing answers', async () => {
    const end = await start({ request: { url: 'http://127.0.0.1:1/play?key=secret-statement' } });
    expect(end).toMatchObject({
      ok: false,
      why: expect.stringMatching(/^GET http:\/\/127\.0\.0\.1:1\/play failed: /),
    });
  });
});

describe('a hook', () => {
  it.each<[hook: string, want: object]>([
    ['./hooks.mjs#play', { ok: true }],
    [
      './hooks.mjs#broken',
      { ok: false, why: expect.stringMatching(/^The hook .*: the app is gone, \[masked/) },
    ],
    [
      './hooks.mjs#plya',
      { ok: false, why: expect.stringMatching(/exports no function plya; it exports broken/) },
    ],
    ['./hooks.mjs#text', { ok: false, why: expect.stringContaining('exports no function text') }],
    ['./gone.mjs', { ok: false, why: expect.stringContaining('gone.mjs') }],
  ])('%s', async (hook, want) => {
    expect(await start({ hook })).toEqual(want);
  });

  it('that never returns is left when its time is over', async () => {
    const ending = new AbortController();
    const running = start({ hook: './hooks.mjs#endless' }, ending);
    setTimeout(() => ending.abort(), 50);
    expect(await running).toMatchObject({
      ok: false,
      why: expect.stringContaining('did not return in its time'),
    });
  });
});
