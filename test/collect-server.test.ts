import { execFileSync } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { AllowedTarget } from '../core/index.ts';
import type { KeyedLine } from '../load/lines.ts';
import { freePort } from '../load/run/free-port.ts';
import { bodyOf, linesOfUser, recordOf } from '../load/testing/collected-run.ts';
import { collectPlace, isReady, token } from './testing/collecting.ts';
import { targetAt } from './testing/load-place.ts';

/** What a collector answers, and when. */
const place = collectPlace();

describe('the routes of a run', () => {
  it('need its token, but for the health of the collector', async () => {
    const { ask, record, notices } = await place.collecting();
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
    const one = await place.collecting();
    await isReady(one);
    const answer = await one.ask(path, body);
    expect(answer).toEqual({ status, body: { error: expect.stringMatching(error) } });
  });

  it('refuse lines that cannot be of the run, and count none of their delivery', async () => {
    const one = await place.collecting();
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
    const one = await place.collecting();
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
    const one = await place.collecting();
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
    const one = await place.collecting();
    await isReady(one);
    await one.collector.finish({
      verdict: 'passed',
      exitCode: 0,
      reportPath: join(place.folder, 'not-there'),
    });
    for (let times = 0; times < 3; times += 1) expect((await one.ask('report')).status).toBe(503);
    expect(one.notices.filter((text) => text.includes('not-there'))).toHaveLength(1);
  });

  it('count nothing of a delivery that was cut off, and all of it when it comes again', async () => {
    const one = await place.collecting();
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
    const record = recordOf(2, {}, targetAt(place.simulator.url));
    const outDir = join(place.folder, 'started-again');
    const path = join(outDir, 'collect', `lines-${record.plan.run}.log`);
    await mkdir(join(outDir, 'collect'), { recursive: true });
    // Reading a pipe takes until somebody has written to it: a file as large as any.
    execFileSync('mkfifo', [path]);
    const one = await place.collecting({ record, outDir, port: await freePort() });
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
    const one = await place.collecting({ port: await freePort(), allow: () => allowed });
    await expect.poll(() => one.ask('/healthz').catch(() => undefined)).toMatchObject({ status: 200 });
    expect(await one.ask('users/0?instance=a')).toMatchObject({ status: 503 });
    expect(one.isServed()).toBe(false);
    allowNow({ hosts: {}, sentences: ['target allowed'] });
    await isReady(one);
    expect(one.isServed()).toBe(true);
  });
});

describe('a target whose name has other addresses than when the run was planned', () => {
  const at = (hosts: Record<string, string>) => recordOf(2, { hosts }, targetAt(place.simulator.url));
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
    const running = place.collecting({
      record: at(pinned),
      port: await freePort(),
      allow: async () => allowed,
    });
    const { result, isServed } = await running;
    await expect(result).rejects.toMatchObject({ exitCode: 2, message: expect.stringMatching(says) });
    expect(isServed()).toBe(false);
  });

  it('is the same where one of several is that of the runners', async () => {
    const record = at({ 'provider.test': '203.0.113.7' });
    await isReady(
      await place.collecting({ record, allow: async () => allowing('203.0.113.8', '203.0.113.7') }),
    );
  });
});
