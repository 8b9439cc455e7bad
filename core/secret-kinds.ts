/** What a real provider is asked with, and the variable that holds it for every target. */
export const secretVariables = {
  softwareStatement: 'PASSGATE_SOFTWARE_STATEMENT',
  vantageToken: 'PASSGATE_VANTAGE_TOKEN',
  vantageUserToken: 'PASSGATE_VANTAGE_USER_TOKEN',
} as const;

/** The secrets of a target. */
export type SecretKind = keyof typeof secretVariables;

export const secretKinds = [
  'softwareStatement',
  'vantageToken',
  'vantageUserToken',
] as const satisfies SecretKind[];
