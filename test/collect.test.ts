import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type AllowedTarget, createMasker, type Target } from '../core/index.ts';
import { type MemoryWorld, memoryWorld } from '../core/testing/memory-world.ts';
import { Collector } from '../load/collect/collector.ts';
import type { LoadResult } from '../load/index.ts';
import type { KeyedLine } from '../load/lines.ts';
import { freePort } from '../load/run/free-port.ts';
import type { RunRecord } from '../load/run/run-record.ts';
import { bodyOf, linesOfRun, linesOfUser, recordOf } from '../load/testing/collected-run.ts';
import { type RunningSimulator, startSimulator } from '../simulator/index.ts';
import { allowedTarget } from '../targets/index.ts';
import { targetAt } from './testing/load-place.ts';
import { root } from './testing/passgate-process.ts';

/** A real collector over real HTTP, in front of a real simulator; the lines are those of invented runners. */
const token = 'a-token-of-this-run';
let folder: string;
let simulator: RunningSimulator;
let folders = 0;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'passgate-collect-'));
  simulator = await startSimulator();
});
afterAll(async () => {
  await simulator.close();
  await rm(folder, { recursive: true });
});

interface Collecting {
  readonly record: RunRecord;
  readonly world: MemoryWorld;
  /** Moves the clock of the collector on. */
  readonly pass: (ms: number) => void;
  readonly outDir: string;
  readonly url: string;
  /** Whether it has said that it serves runners. */
  readonly isServed: () => boolean;
  readonly notices: readonly string[];
  readonly result: Promise<LoadResult>;
  readonly collector: Collector;
  readonly ask: (path: string, body?: string, headers?: Record<string, string>) => Promise<Answer>;
  readonly close: () => Promise<void>;
}

interface Answer {
  readonly status: number;
  readonly body: Record<string, unknown>;
}

const open: Collecting[] = [];
afterEach(async () => {
  for (const one of open.splice(0)) await one.close();
});

interface Given extends Partial<Pick<Collecting, 'record' | 'outDir'>> {
  readonly target?: Target;
  /** Where something is asked before the collector says its URL. */
  readonly port?: number;
  readonly allow?: () => Promise<AllowedTarget>;
}

async function collecting(given: Given = {}) {
  folders += 1;
  const { outDir = join(folder, `out-${folders}`), target = targetAt(simulator.url) } = given;
  const { record = recordOf(2, {}, target) } = given;
  let passedMs = 0;
  const pass = (ms: number): void => {
    passedMs += ms;
  };
  const world = memoryWorld({ env: { ...process.env }, now: () => Date.now() + passedMs });
  const notices: string[] = [];
  let ready = (_url: string): void => {};
  let isReady = false;
  const isServed = (): boolean => isReady;
  const url = new Promise<string>((resolve) => {
    ready = (text) => {
      isReady = true;
      resolve(text);
    };
  });
  const { port = 0, allow = () => allowedTarget(target, world.env) } = given;
  const place = { host: '127.0.0.1', port, token };
  const onNotice = (text: string) => notices.push(text);
  const collector = new Collector({
    world,
    root,
    record,
    outDir,
    ...place,
    onReady: (text) => ready(text),
    onNotice,
  });
  const result = collector.collect({
    masker: createMasker(),
    target,
    allow,
    onProgress: () => {},
  });
  const early = port === 0 ? [] : [`http://127.0.0.1:${port}`];
  const origin = await Promise.race([...early, url, result.then(() => '')]);
  const ask: Collecting['ask'] = async (path, body, headers = { authorization: `Bearer ${token}` }) => {
    const init = { headers, ...(body === undefined ? {} : { method: 'POST', body }) };
    const response = await fetch(
      `${origin}${path.startsWith('/') ? '' : `/runs/${record.plan.run}/`}${path}`,
      init,
    );
    return { status: response.status, body: JSON.parse(await response.text()) };
  };
  const close = async (): Promise<void> => {
    world.interrupt();
    await result.catch(() => undefined);
    await collector.close();
  };
  const one = { record, world, pass, outDir, url: origin, isServed, notices, result, collector, ask, close };
  open.push(one);
  return one;
}

const userIds = (record: RunRecord) => linesOfRun(record).map((_, user) => user);
const isReady = ({ ask }: Collecting) =>
  expect.poll(async () => (await ask('status')).body.state, { timeout: 20_000 }).toBe('running');

describe('the routes of a run', () => {
  it('need its token, but for the health of the collector', async () => {
    const { ask, record, notices } = await collecting();
    const paths = ['status', 'report', 'users/0?instance=a', 'lines', 'login', '/anything'];
    for (const path of paths) {
      expect((await ask(path, undefined, {})).status, path).toBe(401);
      expect((await ask(path, undefined, { authorization: `Bearer ${token}x` })).status, path).toBe(401);
      expect((await ask(path, undefined, { authorization: token })).status, path).toBe(401);
    }
    expect(notices.filter((text) => text.includes('without the token of this run'))).toHaveLength(1);
    expect(await ask('/healthz', undefined, {})).toEqual({ status: 200, body: { ok: true } });
    await expect.poll(() => ask('/readyz', undefined, {})).toEqual({ status: 200, body: { ready: true } });
    const other = `/runs/${record.plan.run}x/status`;
    expect(await ask(other)).toMatchObject({
      status: 404,
      body: { error: expect.stringContaining('/runs/') },
    });
  });

  it.each<[string, { path: string; body?: string; status: number; error: RegExp }]>([
    ['a user that the run has not', { path: 'users/99?instance=a', status: 404, error: /the users 0 to 3/ }],
    ['a user that is no number', { path: 'users/one?instance=a', status: 404, error: /numbers/ }],
    ['no instance', { path: 'users/0', status: 400, error: /instance is missing/ }],
    ['another route', { path: 'lines/1', body: '', status: 404, error: /no such route/ }],
    [
      'a delivery of a user that is no number',
      { path: 'lines?user=one', body: '', status: 400, error: /user is a number/ },
    ],
    [
      'a delivery of a user that the run has not',
      { path: 'lines?user=99', body: '', status: 400, error: /the users 0 to 3, not 99/ },
    ],
    ['another method', { path: 'lines', status: 404, error: /no such route/ }],
    ['a report that is not there yet', { path: 'report', status: 404, error: /not over/ }],
    ['a sign-in at a simulator', { path: 'login', body: '{}', status: 404, error: /no hook signIn/ }],
    [
      'something else than lines',
      { path: 'lines', body: 'hello', status: 400, error: /line 1 does not begin/ },
    ],
    [
      'half a line',
      { path: 'lines', body: 'passgate {"kind":"sec', status: 400, error: /line 1 is not a line/ },
    ],
  ])('refuse %s', async (_name, { path, body, status, error }) => {
    const one = await collecting();
    await isReady(one);
    const answer = await one.ask(path, body);
    expect(answer).toEqual({ status, body: { error: expect.stringMatching(error) } });
  });

  it('refuse lines that cannot be of the run, and count none of their delivery', async () => {
    const one = await collecting();
    const { record, ask } = one;
    const [start, second] = linesOfUser(record, 1);
    if (start === undefined || second === undefined) throw new Error('a user has lines');
    const misfits: [Partial<KeyedLine> | { second: number }, RegExp][] = [
      [{ run: 'another1' }, /of the run "another1", not of/],
      [{ user: 9 }, /of user 9, and the run has 4/],
      [{ runner: 1 }, /user 1 in runner 2, who belongs to runner 1/],
      [{ sequence: 0 }, /a user begins with its start/],
      [{ sequence: 1e6 }, /more than a user can have/],
      [{ second: 1e6 }, /about a second that the run has not/],
      [{ instance: '' }, /no usable instance/],
      [{ instance: 'another' }, /line 2 is of another virtual user than line 1/],
    ];
    for (const [change, error] of misfits) {
      const wrong = { ...second, ...change } as KeyedLine;
      const answer = await ask('lines', bodyOf([start, wrong]));
      expect(answer).toEqual({ status: 400, body: { error: expect.stringMatching(error) } });
    }
    const { body } = await ask('status');
    expect(body.runners).toMatchObject([{ state: 'waiting' }, { state: 'waiting' }]);
  });

  it('refuse a body that is too large, also one of unknown length, and go on', async () => {
    const one = await collecting();
    const { ask, url, record } = one;
    const large = 'x'.repeat(17 * 1024 * 1024);
    expect((await ask('lines', large).catch(() => ({ status: 413 }))).status).toBe(413);
    const stream = new Blob([large]).stream();
    const init = {
      method: 'POST',
      headers: { authorization: `Bearer ${token}` },
      body: stream,
      duplex: 'half',
    };
    const response = await fetch(`${url}/runs/${record.plan.run}/lines`, init as RequestInit).catch(
      () => undefined,
    );
    expect(response?.status ?? 413).toBe(413);
    expect((await ask('lines', '')).status).toBe(200);
  });

  it('answer a path that is no URL without a word to whoever watches', async () => {
    const one = await collecting();
    const { hostname, port } = new URL(one.url);
    const answer = await new Promise<string>((resolve) => {
      const socket = connect(Number(port), hostname, () => {
        socket.write('GET // HTTP/1.1\r\nHost: collector\r\nConnection: close\r\n\r\n');
      });
      let text = '';
      socket.on('data', (part) => {
        text += part;
      });
      socket.on('close', () => resolve(text));
    });
    expect(answer).toMatch(/^HTTP\/1\.1 404 /);
    expect(one.notices.filter((text) => !text.startsWith('target '))).toEqual([]);
  });

  it('say once what they could not do, however often somebody asks for it', async () => {
    const one = await collecting();
    await isReady(one);
    await one.collector.finish({ verdict: 'passed', exitCode: 0, reportPath: join(folder, 'not-there') });
    for (let times = 0; times < 3; times += 1) expect((await one.ask('report')).status).toBe(503);
    expect(one.notices.filter((text) => text.includes('not-there'))).toHaveLength(1);
  });

  it('count nothing of a delivery that was cut off, and all of it when it comes again', async () => {
    const one = await collecting();
    const { ask, url, record } = one;
    const body = bodyOf(linesOfUser(record, 0));
    const { hostname, port } = new URL(url);
    for (const part of [0, 0.5, 0.999]) {
      const head = [
        `POST /runs/${record.plan.run}/lines HTTP/1.1`,
        ...[
          'Host: collector',
          `Authorization: Bearer ${token}`,
          `Content-Length: ${Buffer.byteLength(body)}`,
        ],
      ];
      await new Promise<void>((resolve) => {
        const socket = connect(Number(port), hostname, () => {
          socket.write(`${head.join('\r\n')}\r\n\r\n${body.slice(0, body.length * part)}`, () => {
            setTimeout(() => socket.destroy(), 30);
          });
        });
        socket.on('error', () => {});
        socket.on('close', () => resolve());
      });
    }
    expect((await ask('status')).body).toMatchObject({ done: 0, runners: [{ state: 'waiting' }, {}] });
    expect(await ask('lines', body)).toEqual({ status: 200, body: { stop: false } });
    expect((await ask('status')).body).toMatchObject({ done: 3, runners: [{ usersEnded: 1 }, {}] });
    // Nothing of what went wrong on the way of others is a fault of the collector.
    expect(one.notices.filter((text) => !text.startsWith('target '))).toEqual([]);
  });
});

describe('a collector that is started again', () => {
  it('says that it is alive, and puts everything else off, before it has read what it received', async () => {
    const record = recordOf(2, {}, targetAt(simulator.url));
    const outDir = join(folder, 'started-again');
    const path = join(outDir, 'collect', `lines-${record.plan.run}.log`);
    await mkdir(join(outDir, 'collect'), { recursive: true });
    // Reading a pipe takes until somebody has written to it: a file as large as any.
    execFileSync('mkfifo', [path]);
    const one = await collecting({ record, outDir, port: await freePort() });
    await expect.poll(() => one.ask('/healthz').catch(() => undefined)).toMatchObject({ status: 200 });
    const paths: [string, string?][] = [
      ['/readyz'],
      ['users/0?instance=a'],
      ['status'],
      ['lines', bodyOf(linesOfUser(record, 0))],
      ['login', '{}'],
    ];
    for (const [asked, body] of paths)
      expect(await one.ask(asked, body), asked).toMatchObject({ status: 503 });
    const response = await fetch(`${one.url}/readyz`);
    expect(response.headers.get('retry-after')).toBe('1');
    expect(one.isServed()).toBe(false);
    one.result.catch(() => undefined);
    await writeFile(path, '');
  });

  it('puts runners off until the target is allowed', async () => {
    let allowNow = (_: AllowedTarget): void => {};
    const allowed = new Promise<AllowedTarget>((resolve) => {
      allowNow = resolve;
    });
    const one = await collecting({ port: await freePort(), allow: () => allowed });
    await expect.poll(() => one.ask('/healthz').catch(() => undefined)).toMatchObject({ status: 200 });
    expect(await one.ask('users/0?instance=a')).toMatchObject({ status: 503 });
    expect(one.isServed()).toBe(false);
    allowNow({ hosts: {}, sentences: ['target allowed'] });
    await isReady(one);
    expect(one.isServed()).toBe(true);
  });
});

describe('a target whose name has other addresses than when the run was planned', () => {
  const at = (hosts: Record<string, string>) => recordOf(2, { hosts }, targetAt(simulator.url));
  const allowing = (...addresses: string[]) => ({
    hosts: { 'provider.test': addresses[0] ?? '' },
    addresses: { 'provider.test': addresses },
    sentences: ['target allowed'],
  });

  it.each<[string, { pinned: Record<string, string>; allowed: AllowedTarget; says: RegExp }]>([
    [
      'another address',
      {
        pinned: { 'provider.test': '203.0.113.7' },
        allowed: allowing('203.0.113.8', '203.0.113.9'),
        says: /go to 203\.0\.113\.7 for provider\.test, .* resolves it to 203\.0\.113\.8, 203\.0\.113\.9:/,
      },
    ],
    [
      'a proxy on the way',
      {
        pinned: { 'provider.test': '203.0.113.7' },
        allowed: { hosts: { 'proxy.test': '192.0.2.1' }, sentences: [] },
        says: /for provider\.test, and the collector does not connect to it/,
      },
    ],
  ])('is refused with %s', async (_name, { pinned, allowed, says }) => {
    const running = collecting({ record: at(pinned), port: await freePort(), allow: async () => allowed });
    const { result, isServed } = await running;
    await expect(result).rejects.toMatchObject({ exitCode: 2, message: expect.stringMatching(says) });
    expect(isServed()).toBe(false);
  });

  it('is the same where one of several is that of the runners', async () => {
    const record = at({ 'provider.test': '203.0.113.7' });
    await isReady(await collecting({ record, allow: async () => allowing('203.0.113.8', '203.0.113.7') }));
  });
});

describe('a fleet', () => {
  it('is handed out in parts, each to the first process that asks, also after a restart', async () => {
    const first = await collecting();
    await isReady(first);
    const { record, outDir } = first;
    const shares = await Promise.all(userIds(record).map((user) => first.ask(`users/${user}?instance=one`)));
    expect(shares.map(({ status }) => status)).toEqual(shares.map(() => 200));
    const identifiers = shares.flatMap(({ body }) => String(body.fleet).split('\n').slice(1));
    expect(new Set(identifiers).size).toBe(record.plan.devices);
    expect(await first.ask('users/0?instance=one')).toEqual(shares[0]);
    expect((await first.ask('users/0?instance=two')).status).toBe(409);
    await first.close();
    const second = await collecting({ record, outDir });
    await isReady(second);
    expect(await second.ask('users/0?instance=one')).toEqual(shares[0]);
    expect((await second.ask('users/1?instance=two')).status).toBe(409);
  });

  it('gives one of two who ask at the same time', async () => {
    const one = await collecting();
    await isReady(one);
    const answers = await Promise.all(['a', 'b', 'c'].map((name) => one.ask(`users/1?instance=${name}`)));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
  });

  it('is in a file of this user alone, which is removed when the run is over', async () => {
    const one = await collecting();
    await isReady(one);
    const path = join(one.outDir, 'collect', 'fleet.jsonl');
    expect((await stat(path)).mode & 0o777).toBe(0o600);
    expect(one.notices).toEqual([expect.stringMatching(/^target http:\/\/127.* resolves to 127\.0\.0\.1$/)]);
    await one.collector.finish({ verdict: 'unjudged', exitCode: 3, reportPath: '/none' });
    await expect(stat(path)).rejects.toThrow('ENOENT');
    await expect(stat(join(one.outDir, 'collect', 'holders.jsonl'))).rejects.toThrow('ENOENT');
  });

  it('is waited for where the simulator starts later, and missed in a sentence where it refuses', async () => {
    const refusing = await collecting({ target: targetAt(`${simulator.url}/nowhere`) });
    await expect(refusing.result).rejects.toMatchObject({ code: 'TARGET_UNREACHABLE' });
    const absent = await startSimulator();
    const { port } = new URL(absent.url);
    await absent.close();
    const waiting = await collecting({ target: targetAt(absent.url) });
    expect(await waiting.ask('users/0?instance=a')).toMatchObject({ status: 503 });
    expect(await waiting.ask('/readyz', undefined, {})).toMatchObject({ status: 503 });
    const late = await startSimulator({ port: Number(port) });
    await isReady(waiting);
    await waiting.close();
    await late.close();
  });
});

describe('the lines of a run', () => {
  it('may be none for long: a runner that says it still runs is heard, and never silent', async () => {
    const one = await collecting({ record: recordOf(2, { durationMs: 60_000 }, targetAt(simulator.url)) });
    await isReady(one);
    const { ask, record } = one;
    for (const user of userIds(record)) {
      await ask(`lines?user=${user}`, bodyOf(linesOfUser(record, user).slice(0, 2)));
    }
    const states = async () =>
      ((await ask('status')).body.runners as { state: string }[]).map(({ state }) => state);
    one.pass(15_000);
    await ask('lines?user=0', '');
    one.pass(15_000);
    expect(await states()).toEqual(['running', 'silent']);
  });

  it('are added up, each once, and judged when every runner has ended', async () => {
    const one = await collecting();
    await isReady(one);
    const { record, ask, result } = one;
    const users = linesOfRun(record);
    for (const lines of users) {
      await ask('lines', bodyOf(lines.slice(0, 2)));
      await Promise.all([ask('lines', bodyOf(lines.slice(0, 3))), ask('lines', bodyOf(lines.slice(1, 3)))]);
    }
    for (const lines of users) await ask('lines', bodyOf(lines));
    const { checks, measurement } = await result;
    const requests = users.length * 3 * 5;
    expect(measurement?.requests).toMatchObject({ due: requests, sent: requests, failed: 0 });
    expect(checks.find(({ id }) => id.endsWith('/runners-complete'))?.verdict).toBe('passed');
    expect(await ask('lines', bodyOf(users[0] ?? []))).toMatchObject({ status: 410 });
    const stored = await readFile(join(one.outDir, 'collect', `lines-${record.plan.run}.log`), 'utf8');
    expect(stored).not.toContain(token);
  });

  it('are judged with what the fleet took by a collector that is started again when all are there', async () => {
    const first = await collecting();
    await isReady(first);
    const { record, outDir } = first;
    for (const lines of linesOfRun(record)) await first.ask('lines', bodyOf(lines));
    const { measurement } = await first.result;
    expect(measurement?.setUp?.requests).toBeGreaterThan(0);
    await first.close();
    const again = await collecting({ record, outDir });
    expect((await again.result).measurement?.setUp).toEqual(measurement?.setUp);
  });

  it('of a second process as the same runner are kept, and leave the run unjudged', async () => {
    const one = await collecting();
    const { record, ask, result } = one;
    for (const lines of linesOfRun(record)) await ask('lines', bodyOf(lines));
    const { checks } = await result;
    expect(checks.find(({ id }) => id.endsWith('/runners-complete'))?.verdict).toBe('passed');
    const doubled = await collecting({ record: recordOf(2, {}, targetAt(simulator.url)) });
    await doubled.ask('lines', bodyOf(linesOfUser(doubled.record, 0)));
    await doubled.ask('lines', bodyOf(linesOfUser(doubled.record, 0, 3, 5, 'again')));
    for (const lines of linesOfRun(doubled.record).slice(1)) await doubled.ask('lines', bodyOf(lines));
    const { checks: judged, measurement } = await doubled.result;
    const complete = judged.find(({ id }) => id.endsWith('/runners-complete'));
    expect(complete?.verdict).toBe('unjudged');
    expect(complete?.evidence[0]?.message).toMatch(/^runner 1 was started twice/);
    expect(measurement?.requests.sent).toBe(60);
    expect(judged.filter(({ verdict, required }) => verdict === 'failed' && required)).toEqual([]);
  });

  it('are judged as far as they came where the run is interrupted', async () => {
    const one = await collecting();
    const { record, ask, world, result } = one;
    await ask('lines', bodyOf(linesOfUser(record, 0)));
    world.interrupt();
    const { checks, measurement } = await result;
    expect(measurement?.requests.sent).toBe(15);
    const complete = checks.find(({ id }) => id.endsWith('/runners-complete'));
    expect(complete?.evidence.map(({ message }) => message)).toEqual([
      expect.stringMatching(
        /^runner 1 is incomplete: 1 of its virtual users reported their end, last heard at 20/,
      ),
      'nothing was received from runner 2',
    ]);
  });
});
