import { PassgateError } from '../../core/index.ts';

/** What a device has from feeders; the rest is made up as without them. */
export interface FedDevice {
  readonly deviceIdentifier?: string;
  readonly forwardedFor?: string;
  readonly deviceInfo?: string;
  readonly mvpd?: string;
  readonly resource?: string;
}

export type FedIdentity = Pick<FedDevice, 'deviceIdentifier' | 'forwardedFor' | 'deviceInfo'>;

/** The rows of feeders, as devices send them. */
export interface FeederData {
  /** Of the files, so that parts of a run on several machines are known to have the same. */
  readonly fingerprint: string;
  readonly devices: readonly FedIdentity[];
  readonly mvpds: readonly string[];
  readonly resources: readonly string[];
}

/** The rows of all feeders of a run. */
export interface Feeders extends Pick<FeederData, 'fingerprint'> {
  /** What a device of the fleet has, by its number: the same whoever runs it. */
  readonly device: (number: number) => FedDevice;
  /** Refuses a fleet with more devices than there are identities. */
  readonly assertEnough: (devices: number) => void;
  /** The rows that so many devices take. */
  readonly rowsOf: (devices: number) => FeederData;
}

/** Gives devices the rows of feeders. `place`: where their identities are. */
export function feedersOf(data: FeederData, place: string): Feeders {
  const { fingerprint, devices, mvpds, resources } = data;
  const hasIdentities = devices.some(({ deviceIdentifier }) => deviceIdentifier !== undefined);
  return {
    fingerprint,
    device: (number) => {
      const identity = devices[number % devices.length];
      const mvpd = mvpds[number % mvpds.length];
      const resource = resources[number % resources.length];
      return {
        ...identity,
        ...(mvpd === undefined ? {} : { mvpd }),
        ...(resource === undefined ? {} : { resource }),
      };
    },
    assertEnough: (count) => {
      if (!hasIdentities || count <= devices.length) return;
      throw new PassgateError(
        'USAGE',
        `${place} has ${devices.length} devices, and the run has ${count}: two devices with one identifier would be one to the provider.`,
        `Give more rows, or no more than ${devices.length} devices (--devices, or the stages of the run).`,
      );
    },
    rowsOf: (count) => ({
      fingerprint,
      devices: devices.slice(0, count),
      mvpds: mvpds.slice(0, count),
      resources: resources.slice(0, count),
    }),
  };
}
