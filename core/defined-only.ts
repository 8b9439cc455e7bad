/**
 * Returns the object without the properties that are `undefined`, for the optional properties of
 * another: TypeScript's `exactOptionalPropertyTypes` tells an absent property from an undefined
 * one.
 */
export function definedOnly<Values extends object>(
  values: Values,
): { [Name in keyof Values]?: Exclude<Values[Name], undefined> } {
  const entries = Object.entries(values).filter(([, value]) => value !== undefined);
  // Leaving out what is undefined makes exactly this type of it.
  return Object.fromEntries(entries) as { [Name in keyof Values]?: Exclude<Values[Name], undefined> };
}
