/** What the devices of `profiles` count, for its checks. */
export const profilesEvents = [
  /** An answer held a profile. */
  'profilesSeen',
] as const;
export type ProfilesEvent = (typeof profilesEvents)[number];
