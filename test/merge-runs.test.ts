import { copyFile, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { memoryWorld } from '../core/testing/memory-world.ts';
import { encodeLine, type KeyedLine } from '../load/lines.ts';
import type { RunRecord } from '../load/run/run-record.ts';
import { linesOfRun, linesOfUser, recordOf } from '../load/testing/collected-run.ts';
import type { Report } from '../reports/index.ts';
import { reportCommand } from '../scripts/commands/report.ts';
import { main } from '../scripts/main.ts';
import { root } from './testing/passgate-process.ts';

/** Logs of runners, as k6 writes them on several machines, merged by the real command. Nothing listens at their target. */
let folder: string;
let names = 0;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'passgate-merge-'));
});
afterAll(() => rm(folder, { recursive: true }));

const record = recordOf(2);
const users = linesOfRun(record);
const requests = users.length * 3 * 5;

/** Writes files into a folder of their own, and returns its name. */
async function machine(files: Readonly<Record<string, string>>): Promise<string> {
  names += 1;
  const name = `machine-${names}`;
  await mkdir(join(folder, name));
  for (const [file, text] of Object.entries(files)) await writeFile(join(folder, name, file), text);
  return name;
}

const raw = (lines: readonly KeyedLine[]): string => lines.map((line) => `${encodeLine(line)}\n`).join('');
const asText = (line: KeyedLine): string =>
  `time="2026-11-30T17:00:00Z" level=info msg=${JSON.stringify(encodeLine(line))} source=console\n`;
const describedBy = (one: RunRecord): { 'run.json': string } => ({ 'run.json': JSON.stringify(one) });

const merged = (...args: string[]) => mergedIn({}, ...args);

async function mergedIn(env: Readonly<Record<string, string>>, ...args: string[]) {
  const world = memoryWorld({ argv: ['report', ...args, '--json'], cwd: folder, env });
  const code = await main(world, root, [reportCommand]);
  const out = world.stdoutText();
  const report: Report | undefined = code === 2 ? undefined : JSON.parse(out);
  return { code, report, err: world.stderrText() };
}
const checkOf = (report: Report | undefined, slug: string) =>
  report?.stages.flatMap(({ checks }) => checks).find(({ id }) => id.endsWith(`/${slug}`));
const sentOf = (report: Report | undefined) => report?.load[0]?.requests.sent;

describe('the parts of a run', () => {
  it('show no secret that k6 printed: neither those of the environment nor what looks like one', async () => {
    const secrets = ['the-token-of-this-run', 't7AkePiru4', 'a-statement-of-software'];
    const said = `Uncaught after {"client_secret":"${secrets[1]}"} with ${secrets[0]} and ${secrets[2]}`;
    const chatter = `time="2026" level=error msg=${JSON.stringify(said)}\n`;
    const one = await machine({ ...describedBy(record), 'runner-1.log': raw(users.flat()) + chatter });
    const env = { PASSGATE_TOKEN: secrets[0] ?? '', PASSGATE_SOFTWARE_STATEMENT: secrets[2] ?? '' };
    const { report, err } = await mergedIn(env, one, '--out', 'no-secrets');
    expect(checkOf(report, 'k6-ended-well')?.evidence[0]?.received).toContain('Uncaught after');
    for (const secret of secrets) expect(JSON.stringify(report) + err).not.toContain(secret);
  });

  it('are one report, whatever the order of the folders', async () => {
    const [first = [], second = [], third = [], fourth = []] = users;
    const interleaved = third.flatMap((line, index) => [line, ...fourth.slice(index, index + 1)]);
    const one = await machine({ ...describedBy(record), 'runner-1.log': raw([...first, ...second]) });
    const chatter = `time="2026" level=warning msg="k6 has something to say"\n\n${interleaved.map(asText).join('')}`;
    const two = await machine({ 'any name.txt': chatter, 'notes.md': '# no lines\n' });
    const reports: Report[] = [];
    for (const order of [
      [one, two],
      [two, one],
    ]) {
      const { code, report, err } = await merged(...order);
      expect(code, err).toBe(0);
      expect(err).toMatch(/LOAD PASSED — /);
      if (report !== undefined) reports.push(report);
    }
    expect(reports[0]?.load).toEqual(reports[1]?.load);
    expect(reports[0]?.stages[4]?.checks).toEqual(reports[1]?.stages[4]?.checks);
    expect(sentOf(reports[0])).toBe(requests);
    expect(checkOf(reports[0], 'runners-complete')?.verdict).toBe('passed');
    expect(reports[0]?.run.target).toMatchObject({ name: 'simulator', kind: 'simulator' });
    const page = await readFile(join(folder, 'reports/out/merged/report.html'), 'utf8');
    expect(page).toContain('registration');
  });

  it('say how the run is repeated, and not how they were merged', async () => {
    const invocation = { command: ['load', 'registration'], options: ['--runners', '2', '--part', '1'] };
    const lines = { 'a.log': raw(users.flat()) };
    const one = await machine({ ...describedBy({ ...record, invocation }), ...lines });
    const { report } = await merged(one, '--out', 'repeatable');
    expect(report?.run).toMatchObject(invocation);
    const older = await machine({ ...describedBy(record), ...lines });
    expect((await merged(older, '--out', 'older')).report?.run.command).toEqual(['report', older]);
  });

  it('count once where they overlap', async () => {
    const all = users.flat();
    const one = await machine({ ...describedBy(record), 'a.log': raw(all.slice(0, 13)) });
    const two = await machine({ ...describedBy(record), 'b.log': raw(all.slice(5)), 'c.log': raw(all) });
    const { code, report } = await merged(one, two, '--out', 'overlapping');
    expect(code).toBe(0);
    expect(sentOf(report)).toBe(requests);
  });

  it.each<[string, { files: () => string[]; says: RegExp; sent: number }]>([
    [
      'a log is missing',
      { files: () => [raw(users.slice(0, 2).flat())], says: /^nothing was received from runner 2/, sent: 30 },
    ],
    [
      'a runner was killed while it wrote',
      {
        files: () => [raw(users.slice(0, 3).flat()), raw(users[3] ?? []).slice(0, -40)],
        says: /^runner 2 is incomplete: 1 of its virtual users reported their end, last heard at 2023-11-14T22:13:23/,
        sent: requests,
      },
    ],
    [
      'a line is missing in the middle',
      {
        files: () => users.map((lines, user) => raw(lines.filter((_, index) => user !== 0 || index !== 2))),
        says: /^runner 1 is incomplete: 1 of its lines are missing/,
        sent: requests - 5,
      },
    ],
    [
      'a runner was started twice',
      {
        files: () => [...users.map(raw), raw(linesOfUser(record, 3, 3, 5, 'twice'))],
        says: /^runner 2 was started twice/,
        sent: requests,
      },
    ],
  ])('leave the run unjudged where %s, with what the others saw', async (_name, { files, says, sent }) => {
    const logs = Object.fromEntries(files().map((text, index) => [`${index}.log`, text]));
    const { code, report, err } = await merged(
      await machine({ ...describedBy(record), ...logs }),
      '--out',
      'lost',
    );
    expect(code, err).toBe(3);
    const check = checkOf(report, 'runners-complete');
    expect(check?.verdict).toBe('unjudged');
    expect(check?.evidence[0]?.message).toMatch(says);
    expect(sentOf(report)).toBe(sent);
    // What was cut off is missing, and not wrong.
    expect(JSON.stringify(checkOf(report, 'k6-ended-well'))).not.toContain('could not be parsed');
  });

  it('leave also a run of a single runner unjudged where a user of it is missing', async () => {
    const single = recordOf(1);
    const [one = []] = linesOfRun(single);
    const { code, report } = await merged(
      await machine({ ...describedBy(single), 'a.log': raw(one) }),
      ...['--out', 'single'],
    );
    expect(code).toBe(3);
    expect(checkOf(report, 'runners-complete')?.evidence[0]?.message).toMatch(/^runner 1 is incomplete/);
  });

  it('still fail on a wrong answer that the others saw', async () => {
    const [first = [], ...others] = users;
    const exchange = {
      request: { method: 'POST', url: 'http://h/', headers: {} },
      response: { status: 500, headers: {} },
    };
    const [begin] = first;
    if (begin === undefined) throw new Error('a user has lines');
    const { run, runner, user, instance } = begin;
    const finding = {
      ...{ run, runner, user, instance, kind: 'finding', key: '500', type: 'status', atMs: 1, pointer: '' },
      ...{
        operation: 'registerClient',
        expected: '201',
        received: '500',
        message: 'registerClient returned 500',
      },
      exchange,
    };
    const sequenced = [begin, finding, ...first.slice(1)].map((line, sequence) => ({ ...line, sequence }));
    const counted = sequenced.map((line) =>
      'second' in line && line.second === 0 ? { ...line, findings: { '500': 2 } } : line,
    );
    const text = counted.map((line) => `passgate ${JSON.stringify(line)}\n`).join('');
    const logs = { 'a.log': text, 'b.log': raw(others.slice(0, 1).flat()) };
    const { code, report } = await merged(
      await machine({ ...describedBy(record), ...logs }),
      '--out',
      'failing',
    );
    expect(code).toBe(1);
    expect(checkOf(report, 'expected-statuses')).toMatchObject({ verdict: 'failed' });
    expect(checkOf(report, 'runners-complete')).toMatchObject({ verdict: 'unjudged' });
  });

  it('of a broken line say so', async () => {
    const broken = raw(users.flat()).replace('"kind":"second"', '"kind":"secnod"');
    const { code, report } = await merged(
      await machine({ ...describedBy(record), 'a.log': broken }),
      '--out',
      'broken',
    );
    expect(code).toBe(3);
    expect(checkOf(report, 'k6-ended-well')?.evidence[0]?.message).toMatch(
      /one line of k6 output could not be parsed/,
    );
  });
});

describe('what is no run', () => {
  const other = recordOf(2);

  it.each<[string, { machines: () => Promise<string[]>; says: RegExp }]>([
    [
      'parts of two runs',
      {
        machines: async () => [
          await machine({ ...describedBy(record), 'a.log': raw(users.flat()) }),
          await machine({ ...describedBy(other), 'a.log': raw(linesOfRun(other).flat()) }),
        ],
        says: new RegExp(
          `parts of two runs: (${record.plan.run} .*${other.plan.run}|${other.plan.run} .*${record.plan.run})`,
        ),
      },
    ],
    [
      'lines of another run than its run.json',
      {
        machines: async () => [
          await machine({ ...describedBy(record), 'a.log': raw(linesOfRun(other).flat()) }),
        ],
        says: new RegExp(`parts of two runs: ${record.plan.run} .* and ${other.plan.run} \\(.*a\\.log\\)`),
      },
    ],
    [
      'a run.json that was changed',
      {
        machines: async () => [
          await machine({ ...describedBy(record), 'a.log': raw(users.flat()) }),
          await machine(describedBy({ ...record, plan: { ...record.plan, devices: 9 } })),
        ],
        says: /describe the run .* differently/,
      },
    ],
    [
      'no run.json',
      {
        machines: async () => [await machine({ 'a.log': raw(users.flat()) })],
        says: /No run\.json describes the run/,
      },
    ],
    [
      'no lines',
      {
        machines: async () => [await machine({ ...describedBy(record), 'a.log': 'nothing\n' })],
        says: /No file beside/,
      },
    ],
    [
      'a run.json of something else',
      {
        machines: async () => [await machine({ 'run.json': '{"format":"other/1"}' })],
        says: /format is not passgate-run\/1/,
      },
    ],
    ['an empty folder', { machines: async () => [await machine({})], says: /cannot be read as a report/ }],
  ])('is refused: %s', async (_name, { machines, says }) => {
    const { code, err } = await merged(...(await machines()), '--out', 'refused');
    expect(code, err).toBe(2);
    expect(err).toMatch(says);
  });

  it('is a folder of an earlier report, which is printed as before', async () => {
    const one = await machine({ ...describedBy(record), 'a.log': raw(users.flat()) });
    await merged(one, '--out', 'earlier');
    await copyFile(join(folder, 'earlier/report.json'), join(folder, one, 'report.json'));
    const { code, report, err } = await merged(one);
    expect(code).toBe(0);
    expect(report?.run.startedAt).toBeDefined();
    expect(err).not.toContain('load passed,');
  });

  it('is refused where the report would be written over the parts', async () => {
    await mkdir(join(folder, 'gate/load/registration'), { recursive: true });
    await writeFile(join(folder, 'gate/load/registration/run.json'), JSON.stringify(record));
    await writeFile(join(folder, 'gate/load/registration/a.log'), raw(users.flat()));
    const { code, err } = await merged('gate', '--out', 'gate');
    expect(code).toBe(2);
    expect(err).toMatch(/cannot be written to .*gate/);
    expect(await readFile(join(folder, 'gate/load/registration/a.log'), 'utf8')).not.toBe('');
  });
});

describe('thresholds of a plan', () => {
  const planned = (thresholds: readonly string[]) => recordOf(2, { run: record.plan.run, thresholds });

  it('decide the verdict of a merged run, too', async () => {
    const thresholds = ['registerClient max < 10ms', 'failed count == 0'];
    const name = await machine({ ...describedBy(planned(thresholds)), 'all.log': raw(users.flat()) });
    const { report } = await merged(name);
    expect(checkOf(report, 'threshold/registerClient-max-below-10ms')?.verdict).toBe('failed');
    expect(checkOf(report, 'threshold/failed-count-exactly-0')?.verdict).toBe('passed');
  });

  it('that nobody can read are refused', async () => {
    const name = await machine({ ...describedBy(planned(['p99 < soon'])), 'all.log': raw(users.flat()) });
    const { code, err } = await merged(name);
    expect(code).toBe(2);
    expect(err).toContain('plan.thresholds has one that is no threshold');
  });
});
