import { isIPv6 } from 'node:net';
import type { KubernetesFacts } from '../facts.ts';
import { labelsOf, namesOf } from '../names.ts';
import { type Part, partLabel, ports, runLabel } from '../settings.ts';

const tcp = (port: number) => [{ protocol: 'TCP', port }];

/** Where a cluster answers DNS: its own service, and the cache on each node where there is one. */
const dns = {
  to: [
    {
      namespaceSelector: { matchLabels: { 'kubernetes.io/metadata.name': 'kube-system' } },
      podSelector: { matchLabels: { 'k8s-app': 'kube-dns' } },
    },
    { ipBlock: { cidr: '169.254.20.10/32' } },
  ],
  ports: [
    { protocol: 'UDP', port: 53 },
    { protocol: 'TCP', port: 53 },
  ],
};

/**
 * The operator asks each runner whether it is ready, from a namespace of its own; its Deployment has
 * this label, by manifest and by Helm chart.
 */
const operatorPods = {
  namespaceSelector: {},
  podSelector: { matchLabels: { 'control-plane': 'controller-manager' } },
};

/** The hook `signIn` of a target is code of the user's, which goes to the pages of any MVPD. */
const anyHttps = { to: [{ ipBlock: { cidr: '0.0.0.0/0' } }, { ipBlock: { cidr: '::/0' } }], ports: tcp(443) };

/**
 * Returns one NetworkPolicy for each part of a run. Whatever it does not name is refused, by
 * networks that enforce policies.
 */
export function networkPoliciesOf(facts: KubernetesFacts): readonly object[] {
  const { run, target } = facts;
  const pods = (part: Part) => ({ podSelector: { matchLabels: { [runLabel]: run, [partLabel]: part } } });
  const targets = targetRules(facts);
  const policy = (part: Part, ingress: readonly object[], egress: readonly object[]) => ({
    apiVersion: 'networking.k8s.io/v1',
    kind: 'NetworkPolicy',
    metadata: { name: `${namesOf(run).run}-${part}`, labels: labelsOf(run, part) },
    spec: { ...pods(part), policyTypes: ['Ingress', 'Egress'], ingress, egress },
  });
  const toCollector = { to: [pods('collector')], ports: tcp(ports.collector) };
  return [
    policy(
      'runner',
      [{ from: [pods('starter'), operatorPods], ports: tcp(ports.runner) }],
      [dns, toCollector, ...targets],
    ),
    policy('starter', [], [dns, { to: [pods('runner')], ports: tcp(ports.runner) }]),
    policy(
      'collector',
      [{ from: [pods('runner')], ports: tcp(ports.collector) }],
      [dns, ...targets, ...(target.kind === 'given' && target.signsIn ? [anyHttps] : [])],
    ),
    ...(target.kind === 'own-simulator'
      ? [
          policy(
            'simulator',
            [{ from: [pods('runner'), pods('collector')], ports: tcp(ports.simulator) }],
            [],
          ),
        ]
      : []),
  ];
}

/** Returns the rules that lead to the target: its pods, or the addresses that were checked. */
function targetRules({ run, target }: KubernetesFacts): readonly object[] {
  if (target.kind === 'own-simulator') {
    const podSelector = { matchLabels: { [runLabel]: run, [partLabel]: 'simulator' } };
    return [{ to: [{ podSelector }], ports: tcp(ports.simulator) }];
  }
  const seen = new Map(
    target.endpoints.map(({ address, port }) => [
      `${address} ${port}`,
      { to: [{ ipBlock: { cidr: `${address}/${isIPv6(address) ? 128 : 32}` } }], ports: tcp(port) },
    ]),
  );
  return [...seen.values()];
}
