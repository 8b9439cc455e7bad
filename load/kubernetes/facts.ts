import type { SecretKey } from './settings.ts';
import type { SizedLoad } from './sizes.ts';

/** All that the files of a run are made from. The same facts give the same files. */
export interface KubernetesFacts {
  /** The run's id. */
  readonly run: string;
  /** Name of the scenario, for people. */
  readonly scenario: string;
  readonly runners: number;
  /** The image that collector and simulator run. */
  readonly image: string;
  readonly k6Version: string;
  readonly load: SizedLoad;
  /** Of all runners together. */
  readonly virtualUsers: number;
  /** Seconds from the first request to the last. */
  readonly seconds: number;
  readonly target: KubernetesTarget;
  /** The secrets of a provider: the key of each in the Secret, and whether the scenario needs it. */
  readonly secrets: Readonly<Record<'softwareStatement' | 'vantageToken', KeyOfSecret>>;
  readonly texts: {
    readonly bundle: string;
    readonly plan: string;
    readonly run: string;
    /** What the simulator of the run is to know, as YAML; absent for the reference catalogue. */
    readonly catalogue?: string;
    /** What the devices have from feeders, as JSON; absent without any. */
    readonly feeders?: string;
  };
}

/** The simulator that these files deploy, or a target that exists: the addresses that were checked. */
export type KubernetesTarget =
  | { readonly kind: 'own-simulator' }
  | {
      readonly kind: 'given';
      readonly isSimulator: boolean;
      /** The collector logs viewers in by the hook `signIn`, which goes to hosts of its own. */
      readonly signsIn: boolean;
      readonly endpoints: readonly TargetEndpoint[];
    };

interface KeyOfSecret {
  readonly key: SecretKey;
  readonly isNeeded: boolean;
}

export interface TargetEndpoint {
  readonly origin: string;
  readonly address: string;
  readonly port: number;
}
