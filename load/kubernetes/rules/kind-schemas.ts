import { podTemplate, servicePort } from './pod-schema.ts';
import { anyObject, exactly, integer, list, object, quantity, type Schema, text, texts } from './schema.ts';
import { testRunSchema } from './test-run-schema.ts';

const metadata = object({ name: text }, { labels: texts, annotations: texts });

const peer: Schema = {
  ...object({}, { podSelector: anyObject, namespaceSelector: anyObject, ipBlock: object({ cidr: text }) }),
  minProperties: 1,
};
const policyPorts = list(object({ protocol: exactly('TCP', 'UDP'), port: integer(1) }), 1);

const deployment = object({
  apiVersion: exactly('apps/v1'),
  kind: exactly('Deployment'),
  metadata,
  spec: object({
    // Two would write to one store.
    replicas: exactly(1),
    strategy: object({ type: exactly('Recreate') }),
    selector: object({ matchLabels: texts }),
    template: podTemplate,
  }),
});

const service = object({
  apiVersion: exactly('v1'),
  kind: exactly('Service'),
  metadata,
  spec: object({ selector: texts, ports: list(servicePort, 1) }),
});

const claim = object({
  apiVersion: exactly('v1'),
  kind: exactly('PersistentVolumeClaim'),
  metadata,
  spec: object(
    {
      accessModes: list(exactly('ReadWriteOnce', 'ReadWriteMany'), 1),
      resources: object({ requests: object({ storage: quantity }) }),
    },
    { storageClassName: text },
  ),
});

const networkPolicy = object({
  apiVersion: exactly('networking.k8s.io/v1'),
  kind: exactly('NetworkPolicy'),
  metadata,
  spec: object({
    podSelector: object({ matchLabels: texts }),
    // A direction that is not named is open.
    policyTypes: { type: 'array', const: ['Ingress', 'Egress'] },
    ingress: list(object({ from: list(peer, 1), ports: policyPorts })),
    egress: list(object({ to: list(peer, 1), ports: policyPorts })),
  }),
});

export const kustomizationSchema = object({
  apiVersion: exactly('kustomize.config.k8s.io/v1beta1'),
  kind: exactly('Kustomization'),
  resources: list(text, 1),
  configMapGenerator: list(
    object({ name: text, files: list(text, 1) }, { options: object({ labels: texts }) }),
    1,
  ),
  // With a hash behind its name, the TestRun would name a ConfigMap that is not there.
  generatorOptions: object({ disableNameSuffixHash: exactly(true) }),
});

/** The objects that a folder may have. A Secret is none of them: no file holds one. */
export const kindSchemas = {
  TestRun: testRunSchema,
  Deployment: deployment,
  Service: service,
  PersistentVolumeClaim: claim,
  NetworkPolicy: networkPolicy,
} as const satisfies Readonly<Record<string, Schema>>;
