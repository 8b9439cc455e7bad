import { changed, largeText, type RefusedFolder } from './changed-folder.ts';

/** What is refused about a folder as a whole, its names and its network. */
export const refusedFolders: readonly [string, RefusedFolder][] = [
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
      change: () => ['bundle.js', largeText(1_048_576)],
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
