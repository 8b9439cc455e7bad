export const formType = 'application/x-www-form-urlencoded';

/** Encodes fields as a form; k6 has no `URLSearchParams`. */
export function formBody(fields: Readonly<Record<string, string>>): string {
  return Object.entries(fields)
    .map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`)
    .join('&');
}
