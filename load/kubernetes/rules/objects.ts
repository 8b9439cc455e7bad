/** The members of Kubernetes' objects that the rules read, once their schemas have accepted them. */
export interface EnvironmentVariable {
  readonly name: string;
  readonly value?: string;
  readonly valueFrom?: {
    readonly fieldRef?: { readonly fieldPath: string };
    readonly secretKeyRef?: KeyReference;
    readonly configMapKeyRef?: KeyReference;
  };
}

export interface KeyReference {
  readonly name: string;
  readonly key: string;
  readonly optional?: boolean;
}

export interface PodVolume {
  readonly name: string;
  readonly emptyDir?: object;
  readonly configMap?: { readonly name: string };
  readonly persistentVolumeClaim?: { readonly claimName: string };
}

export interface VolumeMount {
  readonly name: string;
  readonly mountPath: string;
  readonly readOnly?: boolean;
}

export interface PodProbe {
  readonly httpGet?: { readonly path: string; readonly port: number };
  readonly tcpSocket?: { readonly port: number };
  readonly exec?: { readonly command: readonly string[] };
  readonly periodSeconds: number;
  readonly timeoutSeconds: number;
  readonly failureThreshold: number;
}

export interface PodResources {
  readonly requests: { readonly cpu: string; readonly memory: string };
  readonly limits?: { readonly cpu?: string; readonly memory?: string };
}

export interface PodContainer {
  readonly name: string;
  readonly image: string;
  readonly command?: readonly string[];
  readonly args?: readonly string[];
  readonly ports: readonly { readonly containerPort: number; readonly name?: string }[];
  readonly env: readonly EnvironmentVariable[];
  readonly resources: PodResources;
  readonly volumeMounts?: readonly VolumeMount[];
  /** Of Deployments: a runner listens at once. */
  readonly startupProbe?: PodProbe;
  readonly livenessProbe: PodProbe;
  readonly readinessProbe: PodProbe;
  readonly imagePullPolicy?: string;
  readonly securityContext?: object;
}

export interface PodTemplate {
  readonly metadata: { readonly labels: Readonly<Record<string, string>> };
  readonly spec: {
    readonly containers: readonly PodContainer[];
    readonly volumes?: readonly PodVolume[];
  };
}

export interface ObjectMetadata {
  readonly name: string;
  readonly labels?: Readonly<Record<string, string>>;
}

export interface TestRun {
  readonly kind: 'TestRun';
  readonly metadata: ObjectMetadata;
  readonly spec: {
    readonly parallelism: number;
    readonly script: {
      readonly configMap?: { readonly name: string; readonly file: string };
      readonly volumeClaim?: { readonly name: string; readonly file: string; readonly readOnly?: boolean };
    };
    readonly args: readonly string[];
    readonly quiet?: 'true' | 'false';
    readonly paused?: 'true' | 'false';
    readonly cleanup?: 'post';
    readonly separate?: boolean;
    readonly runner: TestRunPod;
  };
}

/** `runner` of a TestRun, as far as a Job is made from it. */
export interface TestRunPod extends Omit<PodContainer, 'name' | 'ports' | 'securityContext'> {
  readonly metadata: { readonly labels: Readonly<Record<string, string>> };
  readonly automountServiceAccountToken: 'false';
  readonly serviceAccountName?: string;
  readonly schedulerName?: string;
  readonly securityContext: object;
  readonly containerSecurityContext: object;
  readonly volumes?: readonly PodVolume[];
  readonly topologySpreadConstraints?: readonly object[];
}

export interface Deployment {
  readonly kind: 'Deployment';
  readonly metadata: ObjectMetadata;
  readonly spec: { readonly template: PodTemplate };
}

export interface ClusterService {
  readonly kind: 'Service';
  readonly metadata: ObjectMetadata;
  readonly spec: {
    readonly selector: Readonly<Record<string, string>>;
    readonly ports: readonly { readonly port: number; readonly targetPort: number }[];
  };
}

export interface VolumeClaim {
  readonly kind: 'PersistentVolumeClaim';
  readonly metadata: ObjectMetadata;
}

export interface NetworkPolicy {
  readonly kind: 'NetworkPolicy';
  readonly metadata: ObjectMetadata;
  readonly spec: {
    readonly podSelector: { readonly matchLabels: Readonly<Record<string, string>> };
    readonly ingress: readonly {
      readonly from: readonly PolicyPeer[];
      readonly ports: readonly PolicyPort[];
    }[];
    readonly egress: readonly { readonly to: readonly PolicyPeer[]; readonly ports: readonly PolicyPort[] }[];
  };
}

export interface PolicyPort {
  readonly port: number;
}

export interface PolicyPeer {
  readonly podSelector?: { readonly matchLabels?: Readonly<Record<string, string>> };
  readonly namespaceSelector?: object;
  readonly ipBlock?: { readonly cidr: string };
}

export interface Kustomization {
  readonly resources: readonly string[];
  readonly configMapGenerator: readonly { readonly name: string; readonly files: readonly string[] }[];
}

export type ManifestObject = TestRun | Deployment | ClusterService | VolumeClaim | NetworkPolicy;
