/** What the devices of `polling` count, for its checks. */
export const pollingEvents = [
  /** A device found the profile of its viewer. */
  'profilesFound',
  /** It did so later than by the first poll after the login. */
  'foundLate',
  /** The run ended, and a viewer who had logged in was not found. */
  'neverFound',
  /** A poll that left after the login found nothing. */
  'pollsInVain',
  /** A device stopped polling, as its code was over. */
  'codesExpired',
  /** Its viewer was still there, and it showed a new code. */
  'codesRenewed',
  /** Its viewer had given up. */
  'viewersLeft',
  /** A poll with a live code was refused. */
  'codesEndedEarly',
] as const;
export type PollingEvent = (typeof pollingEvents)[number];
