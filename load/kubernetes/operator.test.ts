import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv, type ValidateFunction } from 'ajv';
import { describe, expect, it } from 'vitest';
import { parse, parseAllDocuments } from 'yaml';
import { isRecord, listOf, recordOf } from '../../core/index.ts';
import type { KubernetesFacts } from './facts.ts';
import { filesOf } from './files.ts';
import { runnerObjects } from './rules/jobs.ts';
import type { TestRun } from './rules/objects.ts';
import { fileNames, operatorVersion } from './settings.ts';
import { givenTarget, sampleFacts } from './testing/sample-facts.ts';

const reference = join(import.meta.dirname, '../../../shared/reference/kubernetes');
const crdFile = join(reference, `k6.io_testruns.v${operatorVersion}.yaml`);
const jobFile = join(reference, 'operator-job.example.json');
const notFound = (what: string): string => (existsSync(reference) ? '' : ` (skipped: ${what} is not found)`);

const runs: readonly [string, KubernetesFacts][] = [
  ['1 runner', sampleFacts(1)],
  ['50 runners', sampleFacts(50)],
  ['400 runners', sampleFacts(400)],
  ['a provider as target', sampleFacts(2, { target: givenTarget })],
];

function testRunOf(facts: KubernetesFacts): unknown {
  return parse(filesOf(facts).get(fileNames.testRun) ?? '');
}

describe(`the operator's own CRD${notFound('the CRD')}`, () => {
  const isFound = existsSync(crdFile);
  let compiled: ValidateFunction | undefined;
  /** Compiling takes seconds: once for this file. */
  const validate = (value: unknown) => {
    compiled ??= compileCrd(readFileSync(crdFile, 'utf8'));
    return compiled(value) ? [] : compiled.errors?.map((error) => `${error.instancePath} ${error.message}`);
  };

  it.skipIf(!isFound).each(runs)('accepts the TestRun for %s', (_name, facts) => {
    expect(validate(testRunOf(facts))).toEqual([]);
  });

  it.skipIf(!isFound).each([
    ['a field that it does not have', { quite: 'true' }, /additional properties/],
    ['a flag that is no text', { paused: true }, /must be string/],
    ['a number of runners that is none', { parallelism: 'three' }, /must be integer/],
    ['a field deep inside', { runner: { livenessProbe: { httpGet: { port: 1, paht: '/' } } } }, /additional/],
  ])('refuses %s', (_name, change, message) => {
    const run = recordOf(testRunOf(sampleFacts(2)));
    const changed = { ...run, spec: { ...recordOf(run.spec), ...change } };
    expect(String(validate(changed))).toMatch(message);
  });

  // The reason for rules of our own.
  it.skipIf(!isFound)('accepts a run without runners, which hangs', () => {
    const run = recordOf(testRunOf(sampleFacts(2)));
    expect(validate({ ...run, spec: { ...recordOf(run.spec), parallelism: 0 } })).toEqual([]);
  });
});

/** Compiles the CRD's schema so that unknown fields are refused, as `--validate=strict` does. */
function compileCrd(text: string): ValidateFunction {
  const crd = recordOf(parse(text));
  const [version] = listOf(recordOf(crd.spec).versions);
  const schema = closed(recordOf(recordOf(version).schema).openAPIV3Schema);
  const ajv = new Ajv({ strict: false, formats: { int32: true, int64: true, 'date-time': true } });
  return ajv.compile(recordOf({ ...recordOf(schema), properties: withoutMetadata(recordOf(schema)) }));
}

/** The schema says nothing of `metadata`, which the API server knows by itself. */
function withoutMetadata({ properties }: Record<string, unknown>): object {
  return { ...recordOf(properties), metadata: { type: 'object' } };
}

function closed(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(closed);
  if (!isRecord(schema)) return schema;
  const entries = Object.entries(schema).map(([key, value]) => [key, closed(value)]);
  const copy = recordOf(Object.fromEntries(entries));
  if (copy['x-kubernetes-int-or-string'] === true) {
    const { anyOf: _, type: __, ...rest } = copy;
    return { ...rest, type: ['integer', 'string'] };
  }
  return isRecord(copy.properties) && copy.type === 'object'
    ? { ...copy, additionalProperties: false }
    : copy;
}

describe('the Jobs of the runners', () => {
  const job = (facts: KubernetesFacts, number: number) => {
    const [testRun] = [testRunOf(facts)];
    if (!isTestRun(testRun)) throw new Error('The file holds no TestRun.');
    return runnerObjects(testRun, number).job;
  };
  const commandOf = (facts: KubernetesFacts, number: number) =>
    job(facts, number).spec.template.spec.containers[0]?.command ?? [];

  it.each([
    [1, 1, []],
    [1, 2, ['--execution-segment=0:1/2', '--execution-segment-sequence=0,1/2,1']],
    [2, 2, ['--execution-segment=1/2:1', '--execution-segment-sequence=0,1/2,1']],
    [2, 3, ['--execution-segment=1/3:2/3', '--execution-segment-sequence=0,1/3,2/3,1']],
  ])('%i of %i has its segment', (number, total, segments) => {
    const found = commandOf(sampleFacts(total), number).filter((word) => word.includes('segment'));
    expect(found).toEqual(segments);
  });

  it('end in the number of their runner, by which a runner knows its devices', () => {
    expect(job(sampleFacts(3), 2).metadata.name).toBe('passgate-k3x9ab2m-2');
  });

  it.skipIf(!existsSync(jobFile))('are what the operator makes of the same TestRun', () => {
    const example = recordOf(JSON.parse(readFileSync(jobFile, 'utf8')));
    const ours = recordOf(runnerObjects(testRunOfExample(example), 2).job);
    expect(ours).toMatchObject({ kind: 'Job', metadata: { name: 'fleet-2' } });
    expect(serverSide(recordOf(recordOf(example.spec).template))).toEqual(
      serverSide(recordOf(recordOf(ours.spec).template)),
    );
  });

  it.skipIf(!existsSync(jobFile))('of our TestRun have the fields of an operator’s Job', () => {
    const example = serverSide(recordOf(recordOf(JSON.parse(readFileSync(jobFile, 'utf8')).spec).template));
    const ours = serverSide(recordOf(job(sampleFacts(3), 2).spec.template));
    const pods = [recordOf(example.spec), recordOf(ours.spec)] as const;
    // We spread runners where we can, and demand no node of their own.
    const [theirFields, ourFields] = pods.map((pod) => Object.keys(pod).sort());
    expect(ourFields).toEqual(
      [...(theirFields ?? []).filter((key) => key !== 'affinity'), 'topologySpreadConstraints'].sort(),
    );
    const [theirs, own] = pods.map((pod) => recordOf(listOf(pod.containers)[0]));
    expect(Object.keys(own ?? {}).sort()).toEqual(Object.keys(theirs ?? {}).sort());
    const flags = (container: object | undefined) =>
      listOf(recordOf(container).command).map((word) => String(word).replace(/[=:/].*/, ''));
    // Our log stays where `kubectl logs` finds it.
    const theirFlags = flags(theirs).filter((word) => word.startsWith('--') && word !== '--log-output');
    expect(flags(own)).toEqual(expect.arrayContaining(theirFlags));
  });
});

/** The file holds what `checkFolder` has accepted: see check-folder.test.ts. */
function isTestRun(value: unknown): value is TestRun {
  return isRecord(value) && value.kind === 'TestRun';
}

/** Returns the TestRun that the example's Job was made from. */
function testRunOfExample(job: Record<string, unknown>): TestRun {
  const template = recordOf(recordOf(job.spec).template);
  const pod = recordOf(template.spec);
  const container = recordOf(listOf(pod.containers)[0]);
  const command = listOf(container.command).map(String);
  const sequence = command.findIndex((word) => word.startsWith('--execution-segment-sequence'));
  const script = command.findIndex((word) => word.startsWith('/test/'));
  const value: unknown = {
    kind: 'TestRun',
    metadata: { name: 'fleet' },
    spec: {
      parallelism: 3,
      separate: true,
      script: { configMap: { name: 'passgate-bundle', file: 'bundle.js' } },
      args: command.slice(sequence + 1, script),
      runner: {
        image: container.image,
        metadata: { labels: { 'passgate.dev/run': 'r1' } },
        automountServiceAccountToken: 'false',
        securityContext: pod.securityContext,
        containerSecurityContext: container.securityContext,
        env: container.env,
        resources: container.resources,
        livenessProbe: container.livenessProbe,
        readinessProbe: container.readinessProbe,
        volumes: listOf(pod.volumes).slice(1),
        volumeMounts: listOf(container.volumeMounts).slice(1),
      },
    },
  };
  if (!isTestRun(value)) throw new Error('The example holds no Job of a TestRun.');
  return value;
}

/** Removes what the API server fills in by itself. */
function serverSide(template: Record<string, unknown>): Record<string, unknown> {
  const filledIn = /^(terminationMessage|imagePullPolicy|terminationGrace|dnsPolicy|serviceAccount$)/;
  const labels = /^(batch\.kubernetes\.io|controller-uid|job-name)/;
  const clean = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(clean);
    if (!isRecord(value)) return value;
    return Object.fromEntries(
      Object.entries(value)
        .filter(
          ([key]) => !filledIn.test(key) && !labels.test(key) && key !== 'defaultMode' && key !== 'protocol',
        )
        .map(([key, inner]) => [key, clean(inner)]),
    );
  };
  return recordOf(clean(template));
}

const hasKubectl = spawnSync('kubectl', ['version', '--client'], { stdio: 'ignore' }).status === 0;

describe(`kubectl kustomize${hasKubectl ? '' : ' (skipped: kubectl is not found)'}`, () => {
  it.skipIf(!hasKubectl).each(runs)('reads the folder for %s', async (_name, facts) => {
    const folder = await mkdtemp(join(tmpdir(), 'passgate-kustomize-'));
    try {
      const files = filesOf(facts);
      for (const [name, text] of files) await writeFile(join(folder, name), text);
      const output = execFileSync('kubectl', ['kustomize', folder], { encoding: 'utf8' });
      const objects = parseAllDocuments(output).map((document) => recordOf(document.toJS()));
      const kinds = objects.map(({ kind }) => String(kind));
      const servers = facts.target.kind === 'own-simulator' ? 2 : 1;
      expect(kinds.filter((kind) => kind === 'Deployment')).toHaveLength(servers);
      expect(kinds.filter((kind) => kind === 'NetworkPolicy')).toHaveLength(servers + 2);
      expect(kinds).toEqual(expect.arrayContaining(['TestRun', 'Service', 'PersistentVolumeClaim']));
      const map = objects.find(({ kind }) => kind === 'ConfigMap');
      expect(recordOf(map?.metadata).name).toBe('passgate-k3x9ab2m');
      expect(recordOf(map?.data)['bundle.js']).toBe(files.get('bundle.js'));
      // Kustomize hands a TestRun on as it is, with the name that the operator will look for.
      expect(objects.find(({ kind }) => kind === 'TestRun')).toEqual(testRunOf(facts));
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });
});
