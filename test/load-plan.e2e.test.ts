import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Ended, root, start } from './testing/passgate-process.ts';

/** `load SCENARIO --plan` as a user runs it, where nothing is measured; load-calibration.e2e.test.ts measures. */
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'passgate-plan-'));
});

afterAll(() => rm(folder, { recursive: true, force: true }));

async function plan(args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Ended> {
  return start(['load', ...args], folder, undefined, env).ended;
}

/** The lines that are the same on every machine, without the column of this one. */
function ofAnyMachine(text: string): string[] {
  const lines = text.trim().split('\n');
  const column = lines.find((line) => line.includes('each runner'))?.indexOf('all') ?? 0;
  const fit = /^(This|What to do)/;
  return lines
    .filter((line) => !fit.test(line))
    .map((line, index) => (index < 10 && index > 1 ? line.slice(0, column + 3).trimEnd() : line));
}

const documentOf = ({ out }: Ended) => JSON.parse(out);

describe('load --plan without a measurement', () => {
  let givenUp: Promise<Ended>;
  // It waits for ten seconds, in which the others run; none of them measures anything to its end.
  beforeAll(async () => {
    const hanging = join(folder, 'hanging-k6');
    await writeFile(hanging, '#!/bin/sh\n[ "$1" = version ] && echo "k6 v2.2.0" && exit\nexec sleep 60\n', {
      mode: 0o755,
    });
    givenUp = plan(['polling', '--plan'], { PASSGATE_K6: hanging });
  });

  it('uses the table where there is no k6, and says that nothing was measured', async () => {
    const ended = await plan(['journey', '--devices', '5000', '--plan', '--json'], {
      PASSGATE_K6: join(folder, 'no-k6'),
    });
    expect(ended.code).toBe(0);
    expect(documentOf(ended)).toMatchObject({
      costs: { source: 'table' },
      notMeasured: expect.stringContaining('There is no k6'),
    });
    expect(ended.err).toContain('not measured on this machine');
  });

  it('ends at once when it is interrupted, and answers nothing', async () => {
    const running = start(['load', 'polling', '--plan', '--json'], folder);
    await expect.poll(() => running.err(), { timeout: 30_000 }).toContain('calibration against');
    running.interrupt();
    const ended = await running.ended;
    expect(ended.code).toBe(3);
    expect(JSON.parse(ended.out).error.code).toBe('INTERRUPTED');
    expect(ended.err).not.toContain('Costs from a table');
  });

  it('prints what docs/capacity.md shows, but for the machine', async () => {
    const text = await readFile(join(root, 'docs', 'capacity.md'), 'utf8');
    const example = /```text\n(.*?)```/s.exec(text)?.[1] ?? '';
    const args = 'polling --devices 100000 --interval 15s --plan --no-measure';
    expect(text).toContain(`npx passgate load ${args}\n`);
    const { err } = await plan(args.split(' '));
    expect(ofAnyMachine(err)).toEqual(ofAnyMachine(example));
  });

  it('answers for ten million devices within a terminal', async () => {
    const ended = await plan([
      'polling',
      '--devices',
      '10000000',
      '--interval',
      '15s',
      '--plan',
      '--no-measure',
    ]);
    expect(ended.code).toBe(0);
    expect(ended.durationMs).toBeLessThan(10_000);
    const lines = ended.err.split('\n');
    expect(lines[0]).toMatch(/^10,000,000 devices every 15 s: \d+ runners, \d+ cores, [\d.]+ GB, /);
    expect(lines.length).toBeLessThan(28);
    expect(ended.err).toMatch(/This needs \d+ machines like this one: cores/);
    expect(ended.out).toBe('');
  });

  it.each<[string, readonly string[], number, string]>([
    ['a run of more than a million devices', ['polling', '--devices', '2000000'], 2, 'Add --plan'],
    ['a plan of more than ten million', ['polling', '--devices', '10000001', '--plan'], 2, '--devices takes'],
    ['--no-measure without a plan', ['polling', '--no-measure'], 2, '--no-measure is for --plan'],
    ['a scenario that is none', ['poling', '--plan', '--no-measure'], 2, 'polling'],
    [
      'figures that no run can have',
      ['polling', '--interval', '1s', '--plan', '--no-measure'],
      2,
      'below the documented 3 s',
    ],
    [
      'what a real provider is never sent',
      ['throttling', '--plan', '--no-measure', '--target', 'https://provider.example'],
      2,
      'deliberately exceeds',
    ],
  ])('refuses %s', async (_name, args, code, text) => {
    const ended = await plan(args);
    expect(ended.code).toBe(code);
    expect(ended.err).toContain(text);
    expect(ended.err).not.toMatch(/\n\s+at /);
  });

  it('gives up a calibration that does not end, and uses the table', async () => {
    const ended = await givenUp;
    expect(ended.code).toBe(0);
    expect(ended.durationMs).toBeLessThan(30_000);
    expect(ended.err).toContain('Not measured: The calibration failed: it did not end within 10 s');
  });
});
