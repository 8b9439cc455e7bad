import { partLabel } from '../settings.ts';
import type { NetworkPolicy } from './objects.ts';
import type { FoundProblem, ManifestFolder, Placed, PlacedPod } from './problem.ts';

type Labels = Readonly<Record<string, string>>;

function selects(selector: Labels, labels: Labels): boolean {
  return Object.entries(selector).every(([key, value]) => labels[key] === value);
}

/** A Service leads to pods of the folder, and to a port that they listen on. */
export function serviceProblems({ services, pods }: ManifestFolder): readonly FoundProblem[] {
  return services.flatMap(({ file, value: { metadata, spec } }) => {
    const behind = pods.filter(({ template }) => selects(spec.selector, template.metadata.labels));
    if (behind.length !== 1) {
      return [
        {
          file,
          pointer: '/spec/selector',
          message: `the Service ${metadata.name} leads to ${behind.length === 0 ? 'no pods' : 'pods of two kinds'} of the folder`,
          hint: 'Use the labels of the pods of one Deployment.',
        },
      ];
    }
    const open = behind.flatMap(portsOf);
    return spec.ports
      .filter(({ targetPort }) => !open.includes(targetPort))
      .map(({ targetPort }) => ({
        file,
        pointer: '/spec/ports',
        message: `the Service ${metadata.name} leads to port ${targetPort}, which its pods do not have`,
        hint: `They have ${open.join(', ')}.`,
      }));
  });
}

function portsOf({ template }: PlacedPod): readonly number[] {
  return template.spec.containers.flatMap(({ ports }) => ports.map(({ containerPort }) => containerPort));
}

/**
 * Every pod has a policy of its own, and the runners reach the collector: a policy that is missing
 * opens everything, one that is too narrow leaves the collector without a line.
 */
export function policyProblems(folder: ManifestFolder): readonly FoundProblem[] {
  const { policies, pods } = folder;
  const file = policies[0]?.file ?? folder.testRun.file;
  const found = (message: string, hint: string): FoundProblem => ({
    file,
    pointer: '/spec',
    message,
    hint,
  });
  const open = pods.filter((pod) => policiesOf(policies, pod).length === 0);
  const [runner] = pods;
  const closed = pods.filter(
    (pod) => pod !== runner && runner !== undefined && isServer(pod) && !mayReach(policies, runner, pod),
  );
  return [
    ...open.map(({ name }) =>
      found(`no NetworkPolicy selects the pods of ${name}`, 'Without one they may reach everything.'),
    ),
    ...closed.map(({ name }) =>
      found(
        `the NetworkPolicies do not let the runners reach ${name}`,
        'Allow it: egress of the runners, ingress of the other.',
      ),
    ),
  ];
}

const isServer = ({ template }: PlacedPod): boolean =>
  ['collector', 'simulator'].includes(template.metadata.labels[partLabel] ?? '');

function policiesOf(policies: readonly Placed<NetworkPolicy>[], { template }: PlacedPod): NetworkPolicy[] {
  return policies
    .map(({ value }) => value)
    .filter(({ spec }) => selects(spec.podSelector.matchLabels, template.metadata.labels));
}

function mayReach(policies: readonly Placed<NetworkPolicy>[], from: PlacedPod, to: PlacedPod): boolean {
  const ports = portsOf(to);
  const isPeer =
    (pod: PlacedPod) =>
    ({
      podSelector,
      namespaceSelector,
    }: {
      podSelector?: { matchLabels?: Labels };
      namespaceSelector?: object;
    }) =>
      namespaceSelector === undefined &&
      podSelector !== undefined &&
      selects(podSelector.matchLabels ?? {}, pod.template.metadata.labels);
  const isPort = ({ port }: { readonly port: number }): boolean => ports.includes(port);
  const leaves = policiesOf(policies, from).some(({ spec }) =>
    spec.egress.some((rule) => rule.to.some(isPeer(to)) && rule.ports.some(isPort)),
  );
  const enters = policiesOf(policies, to).some(({ spec }) =>
    spec.ingress.some((rule) => rule.from.some(isPeer(from)) && rule.ports.some(isPort)),
  );
  return leaves && enters;
}
