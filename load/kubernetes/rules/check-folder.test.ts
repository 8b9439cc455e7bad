import { describe, expect, it } from 'vitest';
import { filesOf } from '../files.ts';
import { givenTarget, sampleFacts } from '../testing/sample-facts.ts';
import { assertRunnable, checkFolder, manifestRules } from './check-folder.ts';

const sound = filesOf(sampleFacts(3));

describe('the files of a run', () => {
  it.each([
    ['of one runner', sampleFacts(1)],
    ['of 50 runners', sampleFacts(50)],
    ['of 400 runners', sampleFacts(400)],
    ['against a provider', sampleFacts(3, { target: givenTarget })],
    ['against a simulator elsewhere', sampleFacts(3, { target: { ...givenTarget, isSimulator: true } })],
    ['with a catalogue of its own', withCatalogue()],
  ])('%s break no rule', (_name, facts) => {
    expect(checkFolder(filesOf(facts))).toEqual([]);
  });

  it('are the same for the same facts', () => {
    expect([...filesOf(sampleFacts(3))]).toEqual([...sound]);
  });
});

function withCatalogue() {
  const facts = sampleFacts(3);
  return { ...facts, texts: { ...facts.texts, catalogue: '{"serviceProviders":[]}' } };
}

/** Replaces the first occurrence in a file; a text that is not there would test nothing. */
function changed(file: string, from: string | RegExp, to: string): [string, string] {
  const text = sound.get(file) ?? '';
  const result = text.replace(from, to);
  expect(result, `${file} has no ${from}`).not.toBe(text);
  return [file, result];
}

const large = (bytes: number) => `// ${'x'.repeat(bytes)}`;

interface RefusedFolder {
  readonly change: () => [string, string];
  readonly rule: string;
  readonly pointer: RegExp;
  readonly message: RegExp;
}

const refused: readonly [string, RefusedFolder][] = [
  [
    'without a file of the kustomization',
    {
      change: () => changed('kustomization.yaml', '- simulator.yaml', '- simulators.yaml'),
      rule: 'files',
      pointer: /^$/,
      message: /simulators.yaml is missing/,
    },
  ],
  [
    'without a TestRun',
    {
      change: () => changed('kustomization.yaml', '  - testrun.yaml\n', ''),
      rule: 'files',
      pointer: /resources/,
      message: /no TestRun/,
    },
  ],
  [
    'that is no YAML',
    {
      change: () => changed('collector.yaml', 'kind: Service', 'kind: "Service'),
      rule: 'yaml',
      pointer: /^$/,
      message: /collector.yaml is no YAML/,
    },
  ],
  [
    'with an object that Passgate does not know',
    {
      change: () => changed('collector.yaml', 'kind: Service', 'kind: Ingress'),
      rule: 'kinds',
      pointer: /kind/,
      message: /holds a Ingress/,
    },
  ],
  [
    'with a Secret',
    {
      change: () => changed('collector.yaml', 'kind: Service', 'kind: Secret'),
      rule: 'no-secrets',
      pointer: /kind/,
      message: /holds a Secret/,
    },
  ],
  ...fieldCases(),
  [
    'whose last Service of a runner has more than 63 characters',
    {
      change: () => changed('testrun.yaml', 'name: passgate-k3x9ab2m', `name: ${'a'.repeat(54)}`),
      rule: 'names',
      pointer: /metadata.name/,
      message: /Service of the last runner would be named "a+-service-3", which has 64 characters/,
    },
  ],
  [
    'with a name that is no DNS label',
    {
      change: () => changed('testrun.yaml', 'name: passgate-k3x9ab2m', 'name: passgate_k3x9'),
      rule: 'names',
      pointer: /metadata.name/,
      message: /"passgate_k3x9", which is no DNS label/,
    },
  ],
  [
    'with two objects of one name',
    {
      change: () =>
        changed('network-policy.yaml', 'name: passgate-k3x9ab2m-runner', 'name: passgate-k3x9ab2m-starter'),
      rule: 'names-unique',
      pointer: /metadata.name/,
      message: /two objects NetworkPolicy passgate-k3x9ab2m-starter/,
    },
  ],
  [
    'whose runners mount a volume that is missing',
    {
      change: () =>
        changed('testrun.yaml', '- name: results\n        emptyDir', '- name: result\n        emptyDir'),
      rule: 'volumes',
      pointer: /runner.volumeMounts/,
      message: /mounts the volume results, which is missing/,
    },
  ],
  [
    'whose runners have a volume that nothing mounts',
    {
      change: () =>
        changed('testrun.yaml', '- name: results\n        emptyDir', '- name: result\n        emptyDir'),
      rule: 'volumes',
      pointer: /runner.volumes/,
      message: /nothing mounts the volume result$/,
    },
  ],
  [
    "whose runners have a volume of the operator's name",
    {
      change: () => changed('testrun.yaml', /name: results/g, 'name: k6-test-volume'),
      rule: 'volumes',
      pointer: /runner.volumes/,
      message: /two volumes k6-test-volume/,
    },
  ],
  [
    'whose runners mount another volume where the script is',
    {
      change: () => changed('testrun.yaml', 'mountPath: /results', 'mountPath: /test'),
      rule: 'volumes',
      pointer: /volumeMounts/,
      message: /two volumes are mounted at .test/,
    },
  ],
  [
    'with a variable that is set twice',
    {
      change: () => changed('testrun.yaml', 'name: GOGC', 'name: GOMEMLIMIT'),
      rule: 'environment',
      pointer: /runner.env/,
      message: /GOMEMLIMIT is set twice/,
    },
  ],
  [
    'with a variable that no program can read',
    {
      change: () => changed('testrun.yaml', 'name: GOGC', 'name: GO-GC'),
      rule: 'environment',
      pointer: /runner.env/,
      message: /"GO-GC" is no name/,
    },
  ],
  [
    'whose arguments name a variable that is not set',
    {
      change: () => changed('testrun.yaml', '$(PASSGATE_RUNNER)', '$(RUNNER)'),
      rule: 'environment',
      pointer: /runner.env/,
      message: /\$\(RUNNER\), which is no variable/,
    },
  ],
  [
    'with a secret in a file',
    {
      change: () =>
        changed(
          'testrun.yaml',
          /name: PASSGATE_TOKEN\n {8}valueFrom:\n.*\n.*\n.*\n/,
          'name: PASSGATE_TOKEN\n        value: s3cret\n',
        ),
      rule: 'no-secrets',
      pointer: /runner.env/,
      message: /the value of PASSGATE_TOKEN is in the file/,
    },
  ],
  [
    'with an archive of k6',
    {
      change: () => ['bundle.js', `${'x'.repeat(257)}ustar\0${'x'.repeat(200)}`],
      rule: 'no-secrets',
      pointer: /^$/,
      message: /bundle.js is an archive of k6/,
    },
  ],
  [
    'that needs a Secret nobody creates',
    {
      change: () => changed('collector.yaml', 'name: passgate-secrets', 'name: passgate-secret'),
      rule: 'references',
      pointer: /env/,
      message: /PASSGATE_TOKEN of the Secret passgate-secret, which nobody creates/,
    },
  ],
  [
    'that needs a key nobody creates',
    {
      change: () => changed('testrun.yaml', 'key: PASSGATE_TOKEN', 'key: token'),
      rule: 'references',
      pointer: /env/,
      message: /token of the Secret passgate-secrets, which nobody creates/,
    },
  ],
  [
    'that needs a ConfigMap it does not have',
    {
      change: () =>
        changed(
          'collector.yaml',
          /configMap:\n(\s+)name: passgate-k3x9ab2m/,
          'configMap:\n$1name: passgate-old',
        ),
      rule: 'references',
      pointer: /volumes/,
      message: /needs the ConfigMap passgate-old/,
    },
  ],
  [
    'that needs a claim it does not have',
    {
      change: () => changed('collector.yaml', 'claimName: passgate-k3x9ab2m-collector', 'claimName: store'),
      rule: 'references',
      pointer: /volumes/,
      message: /needs the PersistentVolumeClaim store/,
    },
  ],
  [
    'whose script is in no ConfigMap',
    {
      change: () =>
        changed(
          'testrun.yaml',
          /configMap:\n(\s+)name: passgate-k3x9ab2m/,
          'configMap:\n$1name: passgate-old',
        ),
      rule: 'script',
      pointer: /script/,
      message: /there is no ConfigMap passgate-old/,
    },
  ],
  [
    'whose script is no file of the ConfigMap',
    {
      change: () => changed('testrun.yaml', 'file: bundle.js', 'file: test.js'),
      rule: 'script',
      pointer: /script/,
      message: /has no file test.js/,
    },
  ],
  [
    'with other runners than the plan has',
    {
      change: () => changed('testrun.yaml', 'parallelism: 3', 'parallelism: 4'),
      rule: 'parallelism',
      pointer: /parallelism/,
      message: /4 runners, and plan.json is for 3/,
    },
  ],
  [
    'whose runners write no log',
    {
      change: () => changed('testrun.yaml', 'level=info', 'level=error'),
      rule: 'arguments',
      pointer: /args/,
      message: /no --log-output/,
    },
  ],
  [
    'whose runners know no collector',
    {
      change: () => changed('testrun.yaml', 'name: PASSGATE_COLLECTOR', 'name: COLLECTOR'),
      rule: 'arguments',
      pointer: /env/,
      message: /no variable PASSGATE_COLLECTOR/,
    },
  ],
  [
    'whose probes kill a busy runner',
    {
      change: () => changed('testrun.yaml', 'failureThreshold: 15', 'failureThreshold: 3'),
      rule: 'probes',
      pointer: /runner.livenessProbe/,
      message: /does not answer for 60 s is killed/,
    },
  ],
  [
    'whose runners start before there are devices',
    {
      change: () => changed('testrun.yaml', '/readyz', '/healthz'),
      rule: 'probes',
      pointer: /runner.readinessProbe/,
      message: /before the collector has their devices/,
    },
  ],
  [
    'whose probes kill a busy collector',
    {
      change: () => changed('collector.yaml', 'failureThreshold: 12', 'failureThreshold: 1'),
      rule: 'probes',
      pointer: /template.spec.livenessProbe/,
      message: /does not answer for 15 s is killed/,
    },
  ],
  [
    'that requests more memory than its limit',
    {
      change: () => changed('testrun.yaml', /limits:\n(\s+)memory: \d+Mi/, 'limits:\n$1memory: 448Mi'),
      rule: 'resources',
      pointer: /resources/,
      message: /requests more memory than its limit/,
    },
  ],
  [
    'whose k6 is killed before it collects garbage',
    {
      change: () => changed('testrun.yaml', /value: \d+MiB/, 'value: 4096MiB'),
      rule: 'resources',
      pointer: /resources/,
      message: /GOMEMLIMIT \(4096Mi\) is not below/,
    },
  ],
  [
    'whose Service leads to no pods',
    {
      change: () =>
        changed(
          'collector.yaml',
          /selector:\n(.*\n.*\n.*): collector\n {2}ports/,
          'selector:\n$1: collect\n  ports',
        ),
      rule: 'services',
      pointer: /selector/,
      message: /leads to no pods/,
    },
  ],
  [
    'whose Service leads to another port',
    {
      change: () => changed('collector.yaml', 'targetPort: 8790', 'targetPort: 8791'),
      rule: 'services',
      pointer: /ports/,
      message: /port 8791, which its pods do not have/,
    },
  ],
  [
    'without the policy of the runners',
    {
      change: () =>
        changed(
          'network-policy.yaml',
          'passgate.dev/part: runner\n  policyTypes',
          'passgate.dev/part: other\n  policyTypes',
        ),
      rule: 'network-policies',
      pointer: /spec/,
      message: /no NetworkPolicy selects the pods of runner/,
    },
  ],
  [
    'whose policy keeps the runners from the collector',
    {
      change: () => changed('network-policy.yaml', 'port: 8790', 'port: 8791'),
      rule: 'network-policies',
      pointer: /spec/,
      message: /do not let the runners reach passgate-k3x9ab2m-collector/,
    },
  ],
  [
    'whose ConfigMap is too large',
    {
      change: () => ['bundle.js', large(1_048_576)],
      rule: 'configmap-size',
      pointer: /configMapGenerator/,
      message: /1048\d+ bytes; 1048576 are allowed/,
    },
  ],
  [
    'whose ConfigMap lacks a file',
    {
      change: () => changed('kustomization.yaml', '- plan.json', '- plans.json'),
      rule: 'configmap-size',
      pointer: /configMapGenerator/,
      message: /needs plans.json, which is missing/,
    },
  ],
  [
    'whose README applies a large bundle by the client',
    {
      change: () => changed('README.md', 'apply --server-side', 'apply'),
      rule: 'server-side-apply',
      pointer: /^$/,
      message: /would copy \d+ bytes into an annotation/,
    },
  ],
];

describe('a folder is refused', () => {
  it.each(refused)('%s', (_name, { change, rule, pointer, message }) => {
    const files = new Map([...sound, ['bundle.js', large(270_000)], change()]);
    const found = checkFolder(files).filter((problem) => problem.rule === rule);
    expect(found.map((problem) => problem.message)).toEqual(
      expect.arrayContaining([expect.stringMatching(message)]),
    );
    expect(found.find((problem) => message.test(problem.message))?.pointer).toMatch(pointer);
    expect(() => assertRunnable(files)).toThrow(
      expect.objectContaining({ code: 'USAGE', message: expect.stringContaining('break the rule ') }),
    );
  });

  it('by every rule of the table', () => {
    const rules = new Set(refused.map(([, { rule }]) => rule));
    expect([...rules]).toEqual(
      expect.arrayContaining([...Object.keys(manifestRules), 'files', 'yaml', 'kinds', 'fields']),
    );
  });
});

/** Fields that the CRD takes, and that hang or judge something else; and such that it does not have. */
function fieldCases() {
  const cases: readonly (readonly [string, string, string | RegExp, string, RegExp, RegExp])[] = [
    ['no runners', 'testrun.yaml', 'parallelism: 3', 'parallelism: 0', /parallelism/, /must be >= 1/],
    [
      'runners that are no number',
      'testrun.yaml',
      'parallelism: 3',
      'parallelism: "3"',
      /parallelism/,
      /must be integer/,
    ],
    ['half a runner', 'testrun.yaml', 'parallelism: 3', 'parallelism: 2.5', /parallelism/, /must be integer/],
    [
      'a flag that is no text',
      'testrun.yaml',
      'paused: "true"',
      'paused: true',
      /paused/,
      /must be "true" or "false"/,
    ],
    [
      'a cleanup that does not exist',
      'testrun.yaml',
      'quiet: "true"',
      'quiet: "true"\n  cleanup: pre',
      /cleanup/,
      /must be "post"/,
    ],
    [
      'arguments that go through a shell',
      'testrun.yaml',
      'quiet: "true"',
      'arguments: --quiet',
      /spec/,
      /no field arguments/,
    ],
    [
      'a field that the operator does not have',
      'testrun.yaml',
      'quiet: "true"',
      'quite: "true"',
      /spec/,
      /no field quite/,
    ],
    [
      'an initializer',
      'testrun.yaml',
      'disabled: true',
      'disabled: false',
      /initializer.disabled/,
      /must be true/,
    ],
    ['no script', 'testrun.yaml', /script:\n.*\n.*\n.*\n/, 'script: {}\n', /script/, /has no configMap/],
    ['no file of the script', 'testrun.yaml', /\n\s+file: bundle.js/, '', /script/, /has no file/],
    [
      "the operator's own liveness probe",
      'testrun.yaml',
      'livenessProbe',
      'lifenessProbe',
      /runner/,
      /has no livenessProbe/,
    ],
    [
      'half a readiness probe',
      'testrun.yaml',
      /readinessProbe:[\s\S]*?failureThreshold: 60/,
      'readinessProbe:\n      periodSeconds: 2',
      /readinessProbe/,
      /has no failureThreshold/,
    ],
    [
      'runners as root',
      'testrun.yaml',
      /runAsNonRoot: true(?![\s\S]*runAsNonRoot)/,
      'runAsNonRoot: false',
      /securityContext.runAsNonRoot/,
      /must be true/,
    ],
    [
      'a token of the cluster',
      'testrun.yaml',
      /automountServiceAccountToken: "false"(?![\s\S]*automount)/,
      'automountServiceAccountToken: "true"',
      /automount/,
      /must be "false"/,
    ],
    [
      'a size without a number',
      'testrun.yaml',
      /cpu: \d+m/,
      'cpu: much',
      /resources.requests.cpu/,
      /must match pattern/,
    ],
    ['two collectors', 'collector.yaml', 'replicas: 1', 'replicas: 2', /replicas/, /must be 1/],
    [
      'two collectors for a moment',
      'collector.yaml',
      'type: Recreate',
      'type: RollingUpdate',
      /strategy/,
      /must be "Recreate"/,
    ],
    [
      'a policy for one direction',
      'network-policy.yaml',
      '    - Egress\n',
      '',
      /policyTypes/,
      /must be equal to constant/,
    ],
    [
      'a name with a hash',
      'kustomization.yaml',
      'disableNameSuffixHash: true',
      'disableNameSuffixHash: false',
      /generatorOptions/,
      /must be true/,
    ],
  ];
  return cases.map(([name, file, from, to, pointer, message]): [string, RefusedFolder] => [
    `with ${name}`,
    { change: () => changed(file, from, to), rule: 'fields', pointer, message },
  ]);
}
