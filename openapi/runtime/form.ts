/**
 * Reads the fields of a form (`application/x-www-form-urlencoded`). `URLSearchParams` alone drops a
 * leading `?`, as if the text were the query of an address; in a body it is a part of the first
 * name.
 */
export function formOf(text: string): URLSearchParams {
  return new URLSearchParams(`&${text}`);
}
