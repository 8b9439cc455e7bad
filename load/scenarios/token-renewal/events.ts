/** What the devices of `token-renewal` count, for its checks. */
export const tokenRenewalEvents = [
  /** A device has to ask for another token. */
  'tokensEnding',
  /** It has another token. */
  'tokensRenewed',
  /** A token was refused before its end. */
  'tokensRefused',
] as const;
export type TokenRenewalEvent = (typeof tokenRenewalEvents)[number];
