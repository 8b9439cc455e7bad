/** What the devices of `regcode` count, for its checks. */
export const regcodeEvents = [
  'codesCreated',
  'codesDeleted',
  /** A deleted code was asked for again, and was not there. */
  'codesGone',
] as const;
export type RegcodeEvent = (typeof regcodeEvents)[number];
