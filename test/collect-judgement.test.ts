import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bodyOf, linesOfRun, linesOfUser, recordOf } from '../load/testing/collected-run.ts';
import { startSimulator } from '../simulator/index.ts';
import { collectPlace, isReady, token, userIds } from './testing/collecting.ts';
import { targetAt } from './testing/load-place.ts';

/** What a collector hands out to the runners of a run, and makes of their lines. */
const place = collectPlace();

describe('a fleet', () => {
  it('is handed out in parts, each to the first process that asks, also after a restart', async () => {
    const first = await place.collecting();
    await isReady(first);
    const { record, outDir } = first;
    const shares = await Promise.all(userIds(record).map((user) => first.ask(`users/${user}?instance=one`)));
    expect(shares.map(({ status }) => status)).toEqual(shares.map(() => 200));
    const identifiers = shares.flatMap(({ body }) => String(body.fleet).split('\n').slice(1));
    expect(new Set(identifiers).size).toBe(record.plan.devices);
    expect(await first.ask('users/0?instance=one')).toEqual(shares[0]);
    expect((await first.ask('users/0?instance=two')).status).toBe(409);
    await first.close();
    const second = await place.collecting({ record, outDir });
    await isReady(second);
    expect(await second.ask('users/0?instance=one')).toEqual(shares[0]);
    expect((await second.ask('users/1?instance=two')).status).toBe(409);
  });

  it('gives one of two who ask at the same time', async () => {
    const one = await place.collecting();
    await isReady(one);
    const answers = await Promise.all(['a', 'b', 'c'].map((name) => one.ask(`users/1?instance=${name}`)));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
  });

  it('is in a file of this user alone, which is removed when the run is over', async () => {
    const one = await place.collecting();
    await isReady(one);
    const path = join(one.outDir, 'collect', 'fleet.jsonl');
    expect((await stat(path)).mode & 0o777).toBe(0o600);
    expect(one.notices).toEqual([expect.stringMatching(/^target http:\/\/127.* resolves to 127\.0\.0\.1$/)]);
    await one.collector.finish({ verdict: 'unjudged', exitCode: 3, reportPath: '/none' });
    await expect(stat(path)).rejects.toThrow('ENOENT');
    await expect(stat(join(one.outDir, 'collect', 'holders.jsonl'))).rejects.toThrow('ENOENT');
  });

  it('is waited for where the simulator starts later, and missed in a sentence where it refuses', async () => {
    const refusing = await place.collecting({ target: targetAt(`${place.simulator.url}/nowhere`) });
    await expect(refusing.result).rejects.toMatchObject({ code: 'TARGET_UNREACHABLE' });
    const absent = await startSimulator();
    const { port } = new URL(absent.url);
    await absent.close();
    const waiting = await place.collecting({ target: targetAt(absent.url) });
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
    const one = await place.collecting({
      record: recordOf(2, { durationMs: 60_000 }, targetAt(place.simulator.url)),
    });
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
    const one = await place.collecting();
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
    const first = await place.collecting();
    await isReady(first);
    const { record, outDir } = first;
    for (const lines of linesOfRun(record)) await first.ask('lines', bodyOf(lines));
    const { measurement } = await first.result;
    expect(measurement?.setUp?.requests).toBeGreaterThan(0);
    await first.close();
    const again = await place.collecting({ record, outDir });
    expect((await again.result).measurement?.setUp).toEqual(measurement?.setUp);
  });

  it('of a second process as the same runner are kept, and leave the run unjudged', async () => {
    const one = await place.collecting();
    const { record, ask, result } = one;
    for (const lines of linesOfRun(record)) await ask('lines', bodyOf(lines));
    const { checks } = await result;
    expect(checks.find(({ id }) => id.endsWith('/runners-complete'))?.verdict).toBe('passed');
    const doubled = await place.collecting({ record: recordOf(2, {}, targetAt(place.simulator.url)) });
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
    const one = await place.collecting();
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
