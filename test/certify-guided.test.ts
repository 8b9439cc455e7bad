import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checksOfSteps, type GuidedResult, guidedSteps } from '../certify/index.ts';
import { memoryWorld } from '../core/testing/memory-world.ts';
import { recordGuidedSession } from '../scripts/certify/guided-session.ts';
import { guide, stepCalled } from './testing/guided-app.ts';
import { root, start } from './testing/passgate-process.ts';

const resultsOf = ({ steps }: GuidedResult) => steps.map(({ id, result }) => `${id}: ${result}`);
const verdictsOf = (ended: GuidedResult) => checksOfSteps(ended).map(({ verdict }) => verdict);
const untilSaid = (said: () => string, text: string) => expect.poll(said, { timeout: 5_000 }).toContain(text);

describe('a session with a person', () => {
  it('says one thing at a time, and goes on when it was done', async () => {
    const { app, said, result } = await guide(['first-start', 'sign-in-by-code', 'play']);
    await untilSaid(said, 'Start it on the device');
    expect(said()).not.toContain('Sign in at');
    await app.start();
    await untilSaid(said, 'Sign in at Cablevision');
    await app.signIn('Cablevision');
    await untilSaid(said, 'Play a programme');
    await app.play('Cablevision');
    const ended = await result;
    expect(resultsOf(ended)).toEqual(['first-start: done', 'sign-in-by-code: done', 'play: done']);
    expect(ended.playbacks.map(({ step }) => step)).toEqual(['play']);
    expect(ended.endedEarly).toBeUndefined();
    expect(verdictsOf(ended)).toEqual(['passed', 'passed', 'passed']);
    expect(ended.journal.trim().split('\n').length).toBeGreaterThan(5);
  });

  it('takes what was done before its turn', async () => {
    const { app, said, type, result } = await guide(['first-start', 'browse', 'play']);
    await untilSaid(said, 'Start it on the device');
    await app.start();
    await untilSaid(said, 'Open a list');
    await app.play('TempPass_Basic');
    type('s');
    expect(resultsOf(await result)).toEqual(['first-start: done', 'browse: skipped', 'play: done']);
  });

  it('skips what the app cannot do, without a check of it', async () => {
    const { said, type, result } = await guide(['first-start', 'pass']);
    await untilSaid(said, '[1/2]');
    type('');
    await untilSaid(said, 'Not seen yet: a registration and an access token');
    type('what?');
    await untilSaid(said, '"what?" is no key');
    type('s');
    await untilSaid(said, 'skip it if the app has no free preview');
    type('S');
    const ended = await result;
    expect(resultsOf(ended)).toEqual(['first-start: skipped', 'pass: skipped']);
    expect(checksOfSteps(ended)).toEqual([]);
  });

  it('believes the person where nothing on the wire shows it', async () => {
    const { said, type, result } = await guide(['browse-again']);
    await untilSaid(said, 'Waiting for you');
    type('');
    expect(resultsOf(await result)).toEqual(['browse-again: done']);
  });

  it.each([
    ['q', 'You ended the session', 'skipped'],
    ['Ctrl-C', 'The session was interrupted', 'not recognised'],
  ])('ends early with %s, keeps what came, and never passes', async (key, why, first) => {
    const { said, type, interrupt, result } = await guide(['first-start', 'play']);
    await untilSaid(said, '[1/2]');
    if (key === 'q') type('q');
    else interrupt();
    const ended = await result;
    expect(resultsOf(ended)).toEqual([`first-start: ${first}`, 'play: not reached']);
    expect(ended.endedEarly).toBe(why);
    expect(verdictsOf(ended)).toContain('unjudged');
  });

  it('ends when the simulator is lost', async () => {
    const { said, loseSimulator, result } = await guide(['first-start', 'play']);
    await untilSaid(said, '[1/2]');
    await loseSimulator();
    const ended = await result;
    expect(ended.endedEarly).toMatch(/^The simulator of the session does not answer: /);
    expect(resultsOf(ended)).toEqual(['first-start: failed', 'play: not reached']);
    expect(verdictsOf(ended)).toContain('unjudged');
  });
});

describe('a session with nobody to ask', () => {
  it('limits the time of each step, and blames nobody', async () => {
    const step = { ...stepCalled('first-start'), withinMs: 100 };
    const { result } = await guide([{ step }], false);
    const ended = await result;
    expect(ended.steps).toMatchObject([
      { result: 'not recognised', why: 'a registration and an access token did not come within 0 s' },
    ]);
    expect(checksOfSteps(ended)).toMatchObject([{ verdict: 'unjudged', required: true }]);
  });

  it('fails a step that cannot be arranged, and goes on', async () => {
    const end = async () => ({ ok: true }) as const;
    const { app, result } = await guide(
      [
        {
          step: stepCalled('first-start'),
          trigger: async () => {
            await app.start();
            await app.play('TempPass_Basic');
            return { ok: true };
          },
        },
        { step: stepCalled('sign-in-ended'), trigger: end },
        { step: { ...stepCalled('browse-again') }, trigger: end },
      ],
      false,
    );
    const { steps } = await result;
    expect(steps.map((one) => one.result)).toEqual(['done', 'failed', 'done']);
    expect(steps[1]?.why).toContain('No viewer is signed in on this device');
  });
});

describe('the page about it', () => {
  const page = readFile(join(root, 'docs/certify-guided.md'), 'utf8');

  it('has every step, in order', async () => {
    const table = (await page).split('## Steps')[1]?.split('## A script')[0] ?? '';
    const cells = table.split('\n').flatMap((row) => row.split('|')[1] ?? []);
    const named = cells.flatMap((cell) => [...cell.matchAll(/`([a-z-]+)`/g)].map(([, id]) => id));
    expect(new Set(named)).toEqual(new Set(guidedSteps.map(({ id }) => id)));
  });

  it('has a script that does what it says', async () => {
    const script = /```yaml\n([\s\S]*?)```/.exec(await page)?.[1] ?? '';
    const folder = await mkdtemp(join(tmpdir(), 'guided-'));
    const client = join(root, 'examples/streaming-client');
    await writeFile(join(folder, 'page.yaml'), script.replace('src/cli.ts', join(client, 'src/cli.ts')));
    const world = memoryWorld({ cwd: folder, env: process.env, self: [process.execPath] });
    const session = await recordGuidedSession(world, {
      script: 'page.yaml',
      host: '127.0.0.1',
      port: 0,
      tls: false,
      catalogue: undefined,
      outDir: join(folder, 'out'),
      colour: false,
      version: '0',
    });
    expect(session.steps.map(({ result, why }) => [result, why])).toEqual([
      ['done', undefined],
      ['done', undefined],
      ['done', undefined],
    ]);
    expect(session.playbacks).toHaveLength(2);
    await rm(folder, { recursive: true });
  });
});

describe('certify --script', () => {
  it('ends with a certificate of what was driven, and not with a pass of what was not', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'guided-'));
    const cli = join(root, 'examples/streaming-client/src/cli.ts');
    // biome-ignore-start lint/suspicious/noTemplateCurlyInString: scripts fill in such variables
    const variables = ['--origin', '${PASSGATE_ORIGIN}', '--statement', '${PASSGATE_SOFTWARE_STATEMENT}'];
    const app = ['${PASSGATE_NODE}', cli, ...variables, '--state', '${PASSGATE_STATE}/tv.json'];
    // biome-ignore-end lint/suspicious/noTemplateCurlyInString: scripts fill in such variables
    const steps = [
      { step: 'first-start', run: ['start'] },
      { step: 'play', run: ['no-such-action'] },
    ];
    await writeFile(join(folder, 'script.json'), JSON.stringify({ app, steps }));
    const { code, err } = await start(['certify', '--script', 'script.json'], folder).ended;
    expect([code, err]).toEqual([3, expect.stringContaining('NOT JUDGED')]);
    const report = JSON.parse(await readFile(join(folder, 'reports/out/certify/report.json'), 'utf8'));
    const checks: { id: string; verdict: string }[] = report.stages[0].checks;
    const ofSteps = checks.filter(({ id }) => id.startsWith('certify/step/'));
    expect(ofSteps).toMatchObject([
      { id: 'certify/step/first-start', verdict: 'passed' },
      { id: 'certify/step/play', verdict: 'unjudged', evidence: [{ kind: 'failed' }] },
    ]);
    expect(JSON.stringify(ofSteps)).toContain('ended with exit code 2');
    await rm(folder, { recursive: true });
  });

  it('judges what there is when it is interrupted, and never passes', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'guided-'));
    const steps = [{ step: 'first-start', run: ['sleep', '60'] }];
    await writeFile(join(folder, 'script.json'), JSON.stringify({ steps }));
    const running = start(['certify', '--script', 'script.json'], folder);
    await expect.poll(running.err, { timeout: 30_000 }).toContain('Waiting for');
    running.interrupt();
    const { code, err } = await running.ended;
    expect([code, err]).toEqual([3, expect.stringContaining('The session was interrupted')]);
    const report = JSON.parse(await readFile(join(folder, 'reports/out/certify/report.json'), 'utf8'));
    const ids = report.stages[0].checks.map(({ id }: { id: string }) => id);
    expect(ids).toContain('certify/session');
    await rm(folder, { recursive: true });
  });

  it('leaves the recording of another session in its folder alone', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'guided-'));
    const steps = [{ step: 'first-start', run: ['sleep', '60'] }];
    await writeFile(join(folder, 'script.json'), JSON.stringify({ steps }));
    const first = start(['certify', '--script', 'script.json'], folder);
    await expect.poll(first.err, { timeout: 30_000 }).toContain('Waiting for');
    const { code, err } = await start(['certify', '--script', 'script.json'], folder).ended;
    expect([code, err]).toEqual([3, expect.stringContaining('choose another folder with --out DIR')]);
    const recording = await readFile(join(folder, 'reports/out/certify/session.har'), 'utf8');
    expect(JSON.parse(recording)).toMatchObject({ log: { entries: expect.any(Array) } });
    first.interrupt();
    expect((await first.ended).code).toBe(3);
    await rm(folder, { recursive: true });
  });

  it.each([
    [['certify'], 'There is nothing to judge.'],
    [
      ['certify', '--har', 'a.har', '--port', '8081', '--tls'],
      '--port and --tls cannot be used with a recording',
    ],
    [
      ['certify', '--proxy', 'staging', '--catalogue', 'broadcaster'],
      '--catalogue cannot be used with --proxy',
    ],
    [['certify', '--guided', '--script', 'a.yaml'], 'There are several recordings to judge.'],
    [['certify', '--script', 'a.yaml'], 'a.yaml cannot be read'],
  ])('%j is wrong usage', async (args, message) => {
    const { code, err } = await start(args, tmpdir()).ended;
    expect([code, err]).toEqual([2, expect.stringContaining(message)]);
  });
});
