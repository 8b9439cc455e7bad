/** The four APIs; each has one document `openapi/<name>.yaml`. */
export const apiNames = ['dcr', 'reggie', 'rest-v2', 'vantage-clients'] as const;

export type ApiName = (typeof apiNames)[number];

/** Document → SHA-256 of its LF-normalised bytes: what every artefact made from the documents carries. */
export type DocumentMap = Readonly<Partial<Record<ApiName, string>>>;

/** Returns one value for each API. */
export function forEachApi<Value>(make: (api: ApiName) => Value): Record<ApiName, Value> {
  // Every API has its entry, which TypeScript cannot see.
  return Object.fromEntries(apiNames.map((api) => [api, make(api)])) as Record<ApiName, Value>;
}
