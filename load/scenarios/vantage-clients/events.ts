/** What the devices of `vantage-clients` count, for its checks. */
export const vantageClientsEvents = [
  'clientsCreated',
  'secretsCreated',
  /** A client has a second secret, which is another one. */
  'secretsRotated',
] as const;
export type VantageClientsEvent = (typeof vantageClientsEvents)[number];
