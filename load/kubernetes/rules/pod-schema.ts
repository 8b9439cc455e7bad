import {
  anyObject,
  exactly,
  flag,
  integer,
  list,
  object,
  oneOf,
  quantity,
  type Schema,
  text,
  texts,
} from './schema.ts';

/**
 * The parts of pods that a run uses, with the members that Kubernetes 1.32 has for them
 * (core/v1). What Passgate never writes is absent on purpose.
 */
const portNumber: Schema = { type: 'integer', minimum: 1, maximum: 65_535 };

const keyOf = object({ name: text, key: text }, { optional: flag });

export const environmentVariable: Schema = {
  ...object(
    { name: text },
    {
      value: { type: 'string' },
      valueFrom: oneOf({
        fieldRef: object({ fieldPath: text }, { apiVersion: text }),
        secretKeyRef: keyOf,
        configMapKeyRef: keyOf,
      }),
    },
  ),
  minProperties: 2,
  maxProperties: 2,
};

export const volume: Schema = {
  ...object(
    { name: text },
    {
      emptyDir: object({}, { sizeLimit: quantity, medium: text }),
      configMap: object({ name: text }, { defaultMode: integer(0), items: list(anyObject), optional: flag }),
      persistentVolumeClaim: object({ claimName: text }, { readOnly: flag }),
    },
  ),
  minProperties: 2,
  maxProperties: 2,
};

export const volumeMount = object(
  { name: text, mountPath: { type: 'string', pattern: '^/[^:]*$' } },
  { readOnly: flag, subPath: text },
);

export const resources = object(
  { requests: object({ cpu: quantity, memory: quantity }) },
  { limits: object({}, { cpu: quantity, memory: quantity }) },
);

export const probe: Schema = {
  ...object(
    {},
    {
      httpGet: object({ path: text, port: portNumber }, { scheme: exactly('HTTP', 'HTTPS') }),
      tcpSocket: object({ port: portNumber }),
      exec: object({ command: list(text, 1) }),
      initialDelaySeconds: integer(0),
      periodSeconds: integer(1),
      timeoutSeconds: integer(1),
      successThreshold: integer(1),
      failureThreshold: integer(1),
    },
  ),
  // Absent, they are those that kill a busy runner.
  required: ['periodSeconds', 'timeoutSeconds', 'failureThreshold'],
  oneOf: [{ required: ['httpGet'] }, { required: ['tcpSocket'] }, { required: ['exec'] }],
};

export const podSecurity = object(
  { runAsNonRoot: exactly(true), seccompProfile: object({ type: exactly('RuntimeDefault') }) },
  { runAsUser: integer(1), runAsGroup: integer(1), fsGroup: integer(1) },
);

export const containerSecurity = object(
  { allowPrivilegeEscalation: exactly(false), capabilities: object({ drop: list(exactly('ALL'), 1) }) },
  { readOnlyRootFilesystem: flag },
);

export const container = object(
  {
    name: text,
    image: text,
    args: list(text, 1),
    ports: list(object({ containerPort: portNumber }, { name: text, protocol: exactly('TCP') }), 1),
    env: list(environmentVariable),
    resources,
    // Without one, the liveness probe counts from the start.
    startupProbe: probe,
    livenessProbe: probe,
    readinessProbe: probe,
    securityContext: containerSecurity,
  },
  { imagePullPolicy: exactly('IfNotPresent', 'Always', 'Never'), volumeMounts: list(volumeMount) },
);

export const podTemplate = object({
  metadata: object({ labels: texts }),
  spec: object(
    {
      automountServiceAccountToken: exactly(false),
      securityContext: podSecurity,
      containers: list(container, 1),
    },
    { enableServiceLinks: flag, volumes: list(volume) },
  ),
});

export const servicePort = object(
  { port: portNumber, targetPort: portNumber },
  { name: text, protocol: exactly('TCP') },
);
