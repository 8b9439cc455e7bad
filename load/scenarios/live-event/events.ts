/** What the devices of `live-event` count, for its checks. */
export const liveEventEvents = [
  /** A device knows whether its viewer is signed in. */
  'arrived',
  /** A device shows a code. */
  'signingIn',
  /** A device has its permit. */
  'gotIn',
  /** A device tried as often as the rules allow. */
  'gaveUp',
  /** A device asked for another token, as its own was refused. */
  'tokensRenewed',
  /** The run ended before a device could have come to its permit. */
  'stillUnderWay',
  /** The run ended, and a device had no permit although it had time for it. */
  'leftOutside',
] as const;
export type LiveEventEvent = (typeof liveEventEvents)[number];
