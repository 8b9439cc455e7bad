/** What the devices of `journey` count, for its checks. */
export const journeyEvents = [
  /** A device registered. */
  'registered',
  /** A device found the profile of its viewer. */
  'profilesFound',
  /** A code was over before its viewer had logged in. */
  'codesExpired',
  /** A viewer signed out. */
  'journeysDone',
] as const;
export type JourneyEvent = (typeof journeyEvents)[number];
