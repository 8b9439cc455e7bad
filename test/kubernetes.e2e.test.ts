import { execFile, spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Running, root, start } from './testing/passgate-process.ts';
import { StandInCluster, type StandInFaults } from './testing/stand-in-cluster.ts';

/** Runs in a cluster, whose pods are real processes: k6, collector and simulator on loopback. */
const patient = { timeout: 180_000 };
let folder: string;
let cluster: StandInCluster;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'passgate-kubernetes-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));
beforeEach(async () => {
  cluster = await StandInCluster.start();
});
afterEach(() => cluster.close());

const run = [
  'load',
  'polling',
  '--devices',
  '40',
  '--duration',
  '5s',
  '--runners',
  '2',
  '--kubernetes',
  'run',
];

function wait(more: Readonly<Record<string, string>> = {}, scenario = 'polling', duration = '5s'): Running {
  const PATH = `${cluster.bin}:${process.env.PATH}`;
  const words = run.map((word) => ({ polling: scenario, '5s': duration })[word] ?? word);
  return start([...words, '--wait', '--out', 'out'], folder, root, { PATH, ...more });
}

const report = async () => JSON.parse(await readFile(join(folder, 'out/report.json'), 'utf8'));
const findings = async () => {
  const { stages } = await report();
  const checks = stages.flatMap((stage: { checks: { id: string; verdict: string }[] }) => stage.checks);
  return checks.filter(({ verdict }: { verdict: string }) => verdict !== 'passed');
};
/** Returns the identifier of each request that the simulator of the run has seen. */
async function polledIdentifiers(): Promise<string[]> {
  const { simulatorUrl } = JSON.parse(await readFile(join(folder, 'run/plan.json'), 'utf8'));
  const headers = { authorization: `Bearer ${cluster.secret?.PASSGATE_CONTROL_TOKEN}` };
  const journal = await fetch(`${cluster.originOf(simulatorUrl)}/_simulator/journal`, { headers });
  const sent = (await journal.text()).matchAll(/"ap-device-identifier":"fingerprint ([^"]+)"/g);
  return [...sent].map(([, id = '']) => Buffer.from(id, 'base64').toString());
}
const until = (what: () => boolean) => expect.poll(what, { timeout: 60_000, interval: 50 }).toBe(true);
const isStarted = () => cluster.running('runner').length === 2 && cluster.isStarted;

describe('load --kubernetes --wait', patient, () => {
  it('creates the Secret, runs devices of feeders, and ends with one merged report and its exit code', async () => {
    const identifiers = Array.from({ length: 40 }, (_, row) => `owned-device-${row}`);
    await writeFile(join(folder, 'devices.csv'), `deviceIdentifier\n${identifiers.join('\n')}\n`);
    const config = join(folder, 'passgate.config.ts');
    await writeFile(config, `export default { feeders: { devices: 'devices.csv' } };\n`);
    const { code, err } = await wait().ended.finally(() => rm(config));
    expect(code, err).toBe(0);
    const { verdict, load } = await report();
    const polled = await polledIdentifiers();
    expect(identifiers).toEqual(expect.arrayContaining(polled));
    expect(new Set(polled).size).toBe(polled.length);
    expect((await report()).run).toMatchObject({
      command: ['load', 'polling'],
      options: [...run.slice(2), '--wait'],
    });
    // Half of the devices are those of each runner.
    const halves = polled.map((id) => identifiers.indexOf(id) < 20);
    expect(new Set(halves)).toEqual(new Set([true, false]));
    expect([verdict, load[0].devices, load[0].runners?.length]).toEqual(['passed', 40, 2]);
    expect(load[0].requests.sent).toBeGreaterThan(0);
    expect(err).toMatch(/Secret passgate-secrets created/);
    expect(err).toMatch(/LOAD PASSED/);
    expect(err).toMatch(/The objects of the run remain until `kubectl delete \S+ -l passgate.dev\/run=\w+`/);
    const secrets = Object.values(cluster.secret ?? {});
    expect(secrets).toHaveLength(2);
    // Neither on the screen nor in an argument: those are read by others.
    const shown = `${err}${JSON.stringify(cluster.calls)}`;
    for (const secret of secrets) expect(shown).not.toContain(secret);
  });

  it('starts runners of a fleet that is made for the first of them', async () => {
    const { code, err } = await wait({}, 'token-renewal', '6s').ended;
    expect(code, err).toBe(0);
    expect((await report()).load[0]).toMatchObject({ scenario: 'token-renewal', devices: 40 });
  });

  it('is unjudged where a pod was killed, and names its runner', async () => {
    const running = wait();
    await until(isStarted);
    cluster.kill(/-2-x2x4$/);
    const { code, err } = await running.ended;
    expect(code, err).toBe(3);
    expect(await findings()).toContainEqual(
      expect.objectContaining({ id: 'load/polling/runners-complete', verdict: 'unjudged' }),
    );
    expect(err).toMatch(/passgate-\w+-2-x2x4 ended with exit code 137/);
    expect(err).toMatch(/runner 2/);
  });

  it('is exact where the collector was killed and started again', async () => {
    const running = wait();
    await until(isStarted);
    cluster.kill(/-collector-/);
    const { code, err } = await running.ended;
    expect(code, err).toBe(0);
    expect(err).toMatch(/collector-7d9f was started again/);
  });

  it('deletes the TestRun when it is interrupted: nothing more is sent', async () => {
    const running = wait();
    await until(isStarted);
    running.interrupt();
    const { code, err } = await running.ended;
    expect(code, err).toBe(3);
    expect(err).toMatch(/TestRun passgate-\w+ deleted: its runners end/);
    expect(err).toMatch(/other objects remain until `kubectl delete \S+ -l passgate.dev\/run=\w+`/);
    expect(cluster.calls).toContainEqual(expect.arrayContaining(['delete', 'testruns.k6.io']));
    await until(() => cluster.running('runner').length === 0);
  });

  it.each<[string, { faults: StandInFaults; env?: Record<string, string>; code: number; err: RegExp }]>([
    [
      'no cluster answers',
      {
        faults: {
          unreachable:
            'The connection to the server 127.0.0.1:1 was refused - did you specify the right host or port?',
        },
        code: 3,
        err: /kubectl reaches no cluster: The connection to the server 127.0.0.1:1 was refused.*\n.*kubectl config use-context/,
      },
    ],
    [
      'kubectl is missing',
      {
        faults: {},
        env: { PATH: '/nowhere' },
        code: 3,
        err: /kubectl could not be started: .*\n.*Install kubectl/,
      },
    ],
    [
      'the operator is missing',
      { faults: { hasNoOperator: true }, code: 3, err: /k6-operator is not installed there/ },
    ],
    [
      'the operator gives the TestRun up',
      {
        faults: { stageError: 'parallelism is too high' },
        code: 3,
        err: /gave the TestRun passgate-\w+ up \(stage error\): parallelism is too high/,
      },
    ],
  ])('says what to do where %s', async (_name, { faults, env = {}, code, err }) => {
    cluster.faults = faults;
    const ended = await wait(env).ended;
    expect(ended.code, ended.err).toBe(code);
    expect(ended.err).toMatch(err);
    expect(ended.err).not.toMatch(/\n\s+at /);
  });

  const hasKubectl = spawnSync('kubectl', ['version', '--client'], { stdio: 'ignore' }).status === 0;
  it.skipIf(!hasKubectl)('says the same by the real kubectl, where that is found', async () => {
    const env = { PATH: process.env.PATH ?? '', KUBECONFIG: join(folder, 'none') };
    const { code, err } = await wait(env).ended;
    expect(code, err).toBe(3);
    expect(err).toMatch(/kubectl reaches no cluster: .*\n.*kubectl config use-context/);
  });

  it('refuses a Secret that lacks what the run needs', async () => {
    cluster.secret = { PASSGATE_TOKEN: 'of-an-earlier-run-1234' };
    const { code, err } = await wait().ended;
    expect(code, err).toBe(2);
    expect(err).toMatch(/The Secret passgate-secrets of the cluster has no PASSGATE_CONTROL_TOKEN/);
    expect(cluster.pods).toEqual([]);
  });
});

/** Returns the commands of the fenced blocks of a page, by the first of which a block is found. */
function blocksOf(page: string): (first: RegExp) => string {
  const blocks = [...page.matchAll(/^( *)```(\w*)\n([\s\S]*?)^\1```/gm)]
    .filter(([, , kind]) => kind !== 'sh')
    .map(([, , , text = '']) => text);
  return (first) => {
    const found = blocks.find((block) => first.test(block));
    if (found === undefined) throw new Error(`There is no block with ${first}.`);
    return found;
  };
}

/** Runs commands as a person types them. Returns what they print. */
async function typed(script: string, cwd: string): Promise<string> {
  const env = { ...process.env, PATH: `${cluster.bin}:${process.env.PATH}` };
  const { stdout, stderr } = await promisify(execFile)('bash', ['-euo', 'pipefail', '-c', script], {
    cwd,
    env,
  });
  return stdout + stderr;
}

describe('load --kubernetes', patient, () => {
  it('writes nothing that breaks a rule: a bundle beyond what a ConfigMap holds', async () => {
    const scenario = `import { getProfiles, options, runScenario } from 'passgate/load';
export { options };
export const text = ${JSON.stringify('x'.repeat(1_100_000))};
export default runScenario({
  validators: {}, first: 'ask', steps: { ask: { call: getProfiles, answered: () => (text === '' ? { to: 'ask' } : undefined) } },
});\n`;
    await writeFile(join(folder, 'large.ts'), scenario);
    const { code, err } = await start(['load', './large.ts', '--kubernetes', 'large'], folder).ended;
    expect(code, err).toBe(2);
    expect(err).toMatch(
      /break the rule configmap-size \(kustomization.yaml\/configMapGenerator\): .*1048576 are allowed/,
    );
    expect(err).toMatch(/script.volumeClaim/);
    await expect(readFile(join(folder, 'large/testrun.yaml'))).rejects.toThrow(/ENOENT/);
  });
});

describe('the commands that a person types', patient, () => {
  it('lead from docs/kubernetes.md to a merged report, by the README of the folder', async () => {
    const page = blocksOf(await readFile(join(root, 'docs/kubernetes.md'), 'utf8'));
    const said = await typed(page(/^ *npx passgate load .*cluster$/m), folder);
    expect(said).toMatch(/secret\/passgate-secrets created\n.*serverside-applied/);
    const readme = blocksOf(await readFile(join(folder, 'cluster/README.md'), 'utf8'));
    expect(await typed(readme(/kubectl logs/), join(folder, 'cluster'))).toMatch(/LOAD PASSED/);
    expect(await typed(page(/kubectl logs/), folder)).toMatch(/^passgate \{.*"kind":"end"/m);
    await typed(readme(/kubectl exec/), join(folder, 'cluster'));
    expect(await typed('npx passgate report .', join(folder, 'cluster'))).toMatch(/LOAD PASSED/);
    expect(cluster.running('collector')).toHaveLength(1);
    await typed(page(/^ *kubectl delete/m), folder);
    await until(() => cluster.running('collector').length === 0);
  });

  it('are the same in the README: the Secret that it creates has what the pods need', async () => {
    await typed('npx passgate load polling --devices 4 --kubernetes run', folder);
    const readme = blocksOf(await readFile(join(folder, 'run/README.md'), 'utf8'));
    await typed(readme(/kubectl create secret/), join(folder, 'run'));
    expect(Object.keys(cluster.secret ?? {})).toEqual(['PASSGATE_TOKEN', 'PASSGATE_CONTROL_TOKEN']);
    // Everybody on a machine can list the arguments of its processes.
    for (const secret of Object.values(cluster.secret ?? {})) {
      expect(secret).toMatch(/^[0-9a-f]{48}$/);
      expect(JSON.stringify(cluster.calls)).not.toContain(secret);
    }
    await typed(readme(/kubectl apply/), join(folder, 'run'));
    expect(cluster.pods.filter(({ waiting }) => waiting !== undefined)).toEqual([]);
    await typed(readme(/kubectl delete/), join(folder, 'run'));
    expect(cluster.secret).toBeUndefined();
    await until(() => ['collector', 'simulator'].every((part) => cluster.running(part).length === 0));
  });
});
