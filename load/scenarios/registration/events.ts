/** What the devices of `registration` count, for its checks. */
export const registrationEvents = [
  /** A device has credentials. */
  'registered',
  /** A device used its token. */
  'ready',
] as const;
export type RegistrationEvent = (typeof registrationEvents)[number];
