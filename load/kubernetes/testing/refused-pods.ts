import { changed, type RefusedFolder } from './changed-folder.ts';

const volumeOf = (name: string): string => `    volumes: [{ name: ${name}, emptyDir: {} }]\n`;

/** What is refused about pods: of the runners, and of the Deployments. */
export const refusedPods: readonly [string, RefusedFolder][] = [
  [
    'with a Secret',
    {
      change: () => changed('collector.yaml', 'kind: Service', 'kind: Secret'),
      rule: 'no-secrets',
      pointer: /kind/,
      message: /holds a Secret/,
    },
  ],
  [
    'that mounts a volume that is missing',
    {
      change: () =>
        changed('collector.yaml', /- name: store\n(\s+)persistent/, '- name: stored\n$1persistent'),
      rule: 'volumes',
      pointer: /spec.volumeMounts/,
      message: /mounts the volume store, which is missing/,
    },
  ],
  [
    'whose runners have a volume that nothing mounts',
    {
      change: () => changed('testrun.yaml', '  runner:\n', `  runner:\n${volumeOf('results')}`),
      rule: 'volumes',
      pointer: /runner.volumes/,
      message: /nothing mounts the volume results$/,
    },
  ],
  [
    "whose runners have a volume of the operator's name",
    {
      change: () => changed('testrun.yaml', '  runner:\n', `  runner:\n${volumeOf('k6-test-volume')}`),
      rule: 'volumes',
      pointer: /runner.volumes/,
      message: /two volumes k6-test-volume/,
    },
  ],
  [
    'whose runners mount another volume where the script is',
    {
      change: () =>
        changed(
          'testrun.yaml',
          '  runner:\n',
          `  runner:\n${volumeOf('results')}    volumeMounts: [{ name: results, mountPath: /test }]\n`,
        ),
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
      change: () => changed('testrun.yaml', '- --no-color', '- --no-color\n    - --tag=name=$(RUNNER)'),
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
    'whose runners wrap their lines',
    {
      change: () => changed('testrun.yaml', '- raw', '- json'),
      rule: 'arguments',
      pointer: /args/,
      message: /no --log-format raw/,
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
      change: () => changed('collector.yaml', 'failureThreshold: 24', 'failureThreshold: 1'),
      rule: 'probes',
      pointer: /template.spec.livenessProbe/,
      message: /does not answer for 15 s is killed/,
    },
  ],
  [
    'whose probes kill a collector that starts',
    {
      change: () => changed('collector.yaml', 'failureThreshold: 300', 'failureThreshold: 100'),
      rule: 'probes',
      pointer: /template.spec.startupProbe/,
      message: /does not answer for 200 s is killed; a busy one may need 600 s/,
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
];
