import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { catalogueProperties } from '../targets/catalogue-schema.ts';
import { root, start } from './testing/passgate-process.ts';

const patient = { timeout: 180_000 };
const page = readFileSync(join(root, 'docs/catalogue.md'), 'utf8');
const block = (language: string): string =>
  new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``).exec(page)?.[1] ?? '';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'passgate-catalogue-'));
  await writeFile(join(folder, 'acme.yaml'), block('yaml'));
  await writeFile(join(folder, 'passgate.config.ts'), "export default { catalogue: './acme.yaml' };\n");
});
afterAll(() => rm(folder, { recursive: true }));

describe('the page about catalogues', () => {
  it('names every property', () => {
    const missing = catalogueProperties.filter((name) => !page.includes(`\`${name}\``));
    expect(missing).toEqual([]);
  });

  it('has a journey that works with its catalogue', patient, async () => {
    const simulator = start(['simulate', '--catalogue', 'acme.yaml'], folder);
    while (!simulator.out().includes('\n')) await sleep(20);
    const { url } = JSON.parse(simulator.out());
    const script = block('bash').replace('http://127.0.0.1:8080', url);
    const { stdout } = await promisify(execFile)('bash', ['-euo', 'pipefail', '-c', script]);
    simulator.interrupt();
    await simulator.ended;
    expect(stdout.trim().split('\n')).toEqual([
      'CableOne SatTwo FiberThree TempPass_Acme',
      'https://watch.acme.example/',
      'ada',
      'true',
      'authorization_denied_by_mvpd',
      'logout',
    ]);
  });
});

describe('a catalogue without REF30', () => {
  it('passes the gate with every check judged, and its names are in the report', patient, async () => {
    const args = ['gate', '--only', 'contracts,verify', '--out', 'out'];
    const { code, err } = await start(args, folder).ended;
    expect(code, err).toBe(0);
    const report = JSON.parse(readFileSync(join(folder, 'out/report.json'), 'utf8'));
    const checks = report.stages.flatMap((stage: { checks: unknown[] }) => stage.checks);
    const verdicts = new Set(checks.map(({ verdict }: { verdict: string }) => verdict));
    expect([...verdicts]).toEqual(['passed']);
  });

  it('runs load with its names', patient, async () => {
    const args = ['load', 'polling', '--devices', '20', '--interval', '3s', '--duration', '6s', '--json'];
    const { code, out, err } = await start(args, folder).ended;
    expect(code, err).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ verdict: 'passed' });
  });

  it('is refused with its place before anything runs', patient, async () => {
    await writeFile(join(folder, 'passgate.config.ts'), "export default { catalogue: './acme.yml' };\n");
    const { code, err } = await start(['gate', '--out', 'refused'], folder).ended;
    expect([code, err]).toEqual([2, expect.stringContaining('There is no catalogue "./acme.yml"')]);
  });
});
