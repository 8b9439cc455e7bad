/** The four APIs; each has one document `openapi/<name>.yaml`. */
export const apiNames = ['dcr', 'reggie', 'rest-v2', 'vantage-clients'] as const;

export type ApiName = (typeof apiNames)[number];
