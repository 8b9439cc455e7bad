/**
 * How the virtual users of all runners are numbered, and what each of them has. Both sides import
 * this file, so it imports nothing but types.
 *
 * A runner is one k6 process. k6 divides its own numbers by execution segments, under which `__VU`
 * counts from 1 in each runner and a runner may be left without any; here every user of every
 * runner has a number of its own and a part of the devices.
 */

/** What the numbers follow from. */
export interface FleetDivision {
  readonly devices: number;
  /** k6 processes. */
  readonly runners: number;
  /** In each runner. */
  readonly virtualUsers: number;
}

/** Devices by their number in the fleet, without `end`. */
export interface DeviceRange {
  readonly first: number;
  readonly end: number;
}

/** Returns the number of virtual users in all runners. */
export function userCount({
  runners,
  virtualUsers,
}: Pick<FleetDivision, 'runners' | 'virtualUsers'>): number {
  return runners * virtualUsers;
}

/**
 * Returns the number of a virtual user among those of all runners, from 0. `vu`: its `__VU`.
 * Throws for one that the runner must not have: k6 was started without its execution segment.
 */
export function userNumber({ virtualUsers }: FleetDivision, runner: number, vu: number): number {
  if (vu < 1 || vu > virtualUsers) {
    throw new Error(
      `runner ${runner + 1} has a virtual user ${vu} of ${virtualUsers}: start k6 with the execution segment of this runner`,
    );
  }
  return runner * virtualUsers + vu - 1;
}

/** Returns the runner of a virtual user. */
export function runnerOfUser({ virtualUsers }: Pick<FleetDivision, 'virtualUsers'>, user: number): number {
  return Math.floor(user / virtualUsers);
}

/** Returns the devices of a virtual user; every device belongs to one. */
export function devicesOfUser({ devices, ...size }: FleetDivision, user: number): DeviceRange {
  const users = userCount(size);
  return { first: Math.floor((devices * user) / users), end: Math.floor((devices * (user + 1)) / users) };
}

/** Returns the devices of a runner. */
export function devicesOfRunner(size: FleetDivision, runner: number): DeviceRange {
  const { virtualUsers } = size;
  return {
    first: devicesOfUser(size, runner * virtualUsers).first,
    end: devicesOfUser(size, (runner + 1) * virtualUsers - 1).end,
  };
}

/**
 * Reads the number of a runner, from 0, from a name that ends in it, from 1: `fleet-3` is 2. One
 * runner needs no name. Throws for a name that is no runner of the run.
 */
export function runnerNumber(name: string | undefined, runners: number): number {
  if (name === undefined || name === '') {
    if (runners === 1) return 0;
    throw new Error(`PASSGATE_RUNNER is not set: one of ${runners} runners, such as runner-1`);
  }
  const number = Number(/\d+$/.exec(name)?.[0] ?? Number.NaN);
  if (number >= 1 && number <= runners) return number - 1;
  throw new Error(
    `PASSGATE_RUNNER is ${name}, which does not end in the number of a runner from 1 to ${runners}`,
  );
}

/**
 * Returns the part of a runner as k6 takes it, in the form in which the k6-operator gives it:
 * `--execution-segment` and `--execution-segment-sequence`. Empty for a single runner.
 */
export function segmentFlags(runners: number, runner: number): readonly string[] {
  if (runners === 1) return [];
  const border = (at: number): string => (at === 0 ? '0' : at === runners ? '1' : `${at}/${runners}`);
  const borders = Array.from({ length: runners + 1 }, (_, at) => border(at));
  return [
    `--execution-segment=${border(runner)}:${border(runner + 1)}`,
    `--execution-segment-sequence=${borders.join(',')}`,
  ];
}

/**
 * Returns the requests per second that a runner may send: k6 does not divide its `rps`. The shares
 * are whole, and their sum is the cap.
 */
export function capOfRunner(maxRequestsPerSecond: number, runners: number, runner: number): number {
  const upTo = (runner: number): number => Math.floor((maxRequestsPerSecond * runner) / runners);
  return upTo(runner + 1) - upTo(runner);
}
