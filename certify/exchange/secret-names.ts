/** Fields and parameters whose values are secrets, also where no document has them. */
const pattern =
  /secret|password|software_statement|SAMLResponse|(?:access|refresh|id|bearer)_?token|^token$/i;

/** Returns whether the value of a field or parameter of this name is a secret. */
export function isSecretName(name: string): boolean {
  return pattern.test(name);
}
