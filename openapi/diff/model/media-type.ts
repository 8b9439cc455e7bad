import { isJson } from '../../runtime/content-type.ts';

/**
 * Returns a media type in its one form: lower case, parameters by name and without needless quotes,
 * and without a charset that goes without saying. Other parameters (`version=2`) are told apart.
 */
export function canonicalMediaType(written: string): string {
  const [name = '', ...parameters] = written.split(';').map((part) => part.trim());
  const bare = name.toLowerCase();
  const kept = parameters.flatMap((parameter) => {
    const [key = '', ...rest] = parameter.split('=');
    const value = rest
      .join('=')
      .trim()
      .replace(/^"([^"\\\s;]*)"$/, '$1');
    const label = key.trim().toLowerCase();
    if (label === '' || (label === 'charset' && goesWithoutSaying(bare, value))) return [];
    return [`${label}=${value}`];
  });
  return [bare, ...kept.sort()].join('; ');
}

/** JSON is UTF-8 whatever is said (RFC 8259); ASCII is UTF-8 too. */
function goesWithoutSaying(bare: string, charset: string): boolean {
  return isJson(bare) || /^(?:utf-?8|us-ascii)$/i.test(charset);
}
