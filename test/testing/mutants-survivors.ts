/** Defects that the verification does not find, by the name of the mutant, each with the reason. Reviewed. */
export const survivors: Readonly<Record<string, string>> = {};
