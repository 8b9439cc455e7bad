import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { startForwardProxy } from '../core/testing/forward-proxy.ts';
import type { RunRecord } from '../load/run/run-record.ts';
import { bodyOf, linesOfRun, recordOf } from '../load/testing/collected-run.ts';
import type { Report } from '../reports/index.ts';
import { type RunningSimulator, startSimulator } from '../simulator/index.ts';
import { targetAt } from './testing/load-place.ts';
import { type Running, start } from './testing/passgate-process.ts';

/** The real command, killed for good in the middle of deliveries and started again. */
const token = 'a-token-of-this-run';
let folder: string;
let simulator: RunningSimulator;
const running: Running[] = [];
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'passgate-collect-e2e-'));
  simulator = await startSimulator();
});
afterEach(async () => {
  for (const one of running.splice(0)) kill(one);
});
afterAll(async () => {
  await simulator.close();
  await rm(folder, { recursive: true, force: true });
});

function kill({ pid }: Running): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It has ended by itself.
  }
}

async function described(name: string, record: RunRecord): Promise<string> {
  const path = join(folder, name);
  await mkdir(path, { recursive: true });
  await writeFile(join(path, 'run.json'), JSON.stringify(record));
  return path;
}

async function collect(
  args: readonly string[],
  env: Readonly<Record<string, string>> = { PASSGATE_TOKEN: token },
) {
  const one = start(['collect', ...args], folder, undefined, env);
  running.push(one);
  await Promise.race([expect.poll(() => one.out(), { timeout: 40_000 }).toContain('"url"'), one.ended]);
  const [first = ''] = one.out().split('\n');
  const url: string = first === '' ? '' : JSON.parse(first).url;
  return { one, url };
}

/** Delivers as a runner does: until it is confirmed. */
async function deliver(url: () => string, run: string, body: string): Promise<number> {
  for (let tries = 1; ; tries += 1) {
    const headers = { authorization: `Bearer ${token}` };
    const answer = await fetch(`${url()}/runs/${run}/lines`, { method: 'POST', headers, body }).catch(
      () => undefined,
    );
    if (answer?.status === 200) return tries;
    if (tries > 600) throw new Error(`never confirmed: ${answer?.status} ${await answer?.text()}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

describe('passgate collect', { timeout: 180_000 }, () => {
  it('counts every line exactly once over three kills in the middle of deliveries', async () => {
    const seconds = 60;
    const record = recordOf(3, { durationMs: seconds * 1000 }, targetAt(simulator.url));
    const { run } = record.plan;
    const args = [await described('killed', record), '--out', join(folder, 'killed-out')];
    let { one, url } = await collect([...args, '--port', '0']);
    const { port } = new URL(url);
    const users = linesOfRun(record, seconds);
    let confirmed = 0;
    const runners = users.map(async (lines) => {
      // One line at a time, the whole user last: what is repeated counts once.
      for (const line of lines.slice(0, -1)) {
        await deliver(() => url, run, bodyOf([line]));
        confirmed += 1;
      }
      await deliver(() => url, run, bodyOf(lines));
    });
    const all = users.length * seconds;
    for (const share of [0.2, 0.5, 0.8]) {
      await expect.poll(() => confirmed, { timeout: 60_000, interval: 5 }).toBeGreaterThan(all * share);
      kill(one);
      await one.ended;
      ({ one, url } = await collect([...args, '--port', port, '--json']));
    }
    await Promise.all(runners);
    const { code, out, err } = await one.ended;
    expect(code, err).toBe(0);
    const report: Report = JSON.parse(out.slice(out.indexOf('\n')));
    expect(report.load[0]?.requests).toMatchObject({ due: all * 5, sent: all * 5, failed: 0 });
    expect(report.load[0]?.series.map(({ sent }) => sent)).toEqual(Array(seconds).fill(users.length * 5));
    const kept = join(folder, 'killed-out', 'collect');
    expect(await readdir(kept)).toEqual([`lines-${run}.log`, 'run.json', 'state.json']);
    // What was received can be judged again without the folder of the run.
    const again = await start(['report', kept, '--out', 'killed-again', '--json'], folder).ended;
    expect(again.code, again.err).toBe(0);
    expect(JSON.parse(again.out).load[0]).toEqual(report.load[0]);
  });

  it('does not run a run again that is over, and serves its report until it is ended', async () => {
    const record = recordOf(1, {}, targetAt(simulator.url));
    const { run } = record.plan;
    const args = [join(await described('over', record), 'run.json'), '--out', join(folder, 'over-out')];
    const first = await collect(args);
    for (const lines of linesOfRun(record)) await deliver(() => first.url, run, bodyOf(lines));
    expect((await first.one.ended).code).toBe(0);
    const again = await collect(args);
    const ask = (path: string) =>
      fetch(`${again.url}/runs/${run}/${path}`, { headers: { authorization: `Bearer ${token}` } });
    expect(await (await ask('status')).json()).toMatchObject({
      state: 'over',
      verdict: 'passed',
      exitCode: 0,
    });
    expect(await (await ask('report')).json()).toMatchObject({
      schema: 'passgate-report/1',
      verdict: 'passed',
    });
    expect((await ask('users/0?instance=a')).status).toBe(410);
    again.one.interrupt();
    const { code, err } = await again.one.ended;
    expect(code).toBe(0);
    expect(err).toContain(`The run ${run} is over: passed`);
    const other = await described('other', recordOf(1, {}, targetAt(simulator.url)));
    const next = await collect([other, '--out', join(folder, 'over-out')]);
    expect(next.url).not.toBe('');
  });

  it('writes an interrupted report on Ctrl-C, which never passes, and goes on from it', async () => {
    const record = recordOf(1, {}, targetAt(simulator.url));
    const { run } = record.plan;
    const args = [await described('cut', record), '--out', join(folder, 'cut-out')];
    const first = await collect([...args, '--json']);
    const [one = [], two = []] = linesOfRun(record);
    await deliver(() => first.url, run, bodyOf(one));
    first.one.interrupt();
    const ended = await first.one.ended;
    expect(ended.code).toBe(3);
    const report: Report = JSON.parse(ended.out.slice(ended.out.indexOf('\n')));
    expect(report.run.complete).toBe(false);
    expect(report.load[0]?.requests.sent).toBe(15);
    expect(await readdir(join(folder, 'cut-out', 'collect'))).not.toContain('fleet.jsonl');
    const second = await collect(args);
    await deliver(() => second.url, run, bodyOf(two));
    expect((await second.one.ended).code).toBe(0);
  });

  it.each<[string, { env: Record<string, string>; args?: string[]; says: RegExp }]>([
    ['no token', { env: { PASSGATE_TOKEN: '' }, says: /PASSGATE_TOKEN is not set/ }],
    ['a token with a line break', { env: { PASSGATE_TOKEN: 'secret-word\n' }, says: /cannot hold/ }],
    [
      'a short token where others may connect',
      {
        env: { PASSGATE_TOKEN: 'secret-word' },
        args: ['--host', '0.0.0.0'],
        says: /has 11 characters, and with --host/,
      },
    ],
    ['no run', { env: { PASSGATE_TOKEN: token }, args: ['nowhere'], says: /nowhere cannot be read/ }],
    [
      'an address of another machine',
      { env: { PASSGATE_TOKEN: token }, args: ['--host', '192.0.2.1'], says: /cannot listen on 192/ },
    ],
  ])('is refused with %s', async (_name, { env, args = [], says }) => {
    const run = await described('refused', recordOf(1, {}, targetAt(simulator.url)));
    const given = args[0] === 'nowhere' ? args : [run, ...args];
    const { code, err, out } = await start(
      ['collect', ...given, '--out', join(folder, 'refused-out')],
      folder,
      undefined,
      env,
    ).ended;
    expect(code, err).toBe(2);
    expect(err).toMatch(says);
    expect(err + out).not.toContain('secret-word');
  });

  it('does not begin where nobody could log in, as the hook of the target is not there', async () => {
    const { simulatorUrl: _, ...provider } = { ...targetAt(simulator.url), name: 'staging' };
    const signIn = (): Promise<void> => Promise.resolve();
    const record = recordOf(1, {}, { ...provider, signIn });
    expect(JSON.parse(JSON.stringify(record))).toMatchObject({ signsIn: true });
    const run = await described('no-hook', record);
    const { code, err } = await start(['collect', run, '--out', 'no-hook-out'], folder, undefined, {
      PASSGATE_TOKEN: token,
    }).ended;
    expect(code, err).toBe(2);
    expect(err).toMatch(/by the hook signIn of staging, which no configuration here has/);
  });

  it('makes the fleet ready through the proxy of its environment, which it shows first', async () => {
    const proxy = await startForwardProxy({ to: simulator.url });
    const away = { ...targetAt('http://simulator.test'), load: { maxRequestsPerSecond: 100 } };
    const record = recordOf(1, {}, away);
    const clean = {
      HTTPS_PROXY: '',
      ALL_PROXY: '',
      NO_PROXY: '',
      http_proxy: '',
      https_proxy: '',
      no_proxy: '',
    };
    const env = { ...clean, PASSGATE_TOKEN: token, HTTP_PROXY: proxy.url };
    const args = [await described('proxied', record), '--out', join(folder, 'proxied-out')];
    const { one, url } = await collect(args, env);
    const headers = { authorization: `Bearer ${token}` };
    const share = () => fetch(`${url}/runs/${record.plan.run}/users/0?instance=a`, { headers });
    await expect.poll(async () => (await share()).status, { timeout: 20_000 }).toBe(200);
    expect(proxy.requests.map(({ what }) => what)).toEqual(['POST http://simulator.test/_simulator/fleet']);
    expect(one.err()).toMatch(
      /target http:\/\/simulator\.test is reached through the proxy .* resolves to 127\.0\.0\.1/,
    );
    await proxy.close();
  });

  it('goes nowhere that load may not go', async () => {
    const away = { ...targetAt('http://192.0.2.1:8080'), name: 'away' };
    const run = await described('away', recordOf(1, {}, away));
    const { code, err } = await start(['collect', run, '--out', 'away-out'], folder, undefined, {
      PASSGATE_TOKEN: token,
    }).ended;
    expect(code, err).toBe(2);
    expect(err).toMatch(/Load on http:\/\/192\.0\.2\.1:8080 .* is not allowed/);
  });
});
