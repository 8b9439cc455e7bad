/** Parsed values of `X-Device-Info`, of which a device sends one again and again. */
const parsed = new Map<string, unknown>();
const mostValues = 10_000;

/** Returns what an `X-Device-Info` says; undefined where it is no JSON in Base64. */
export function deviceInfoOf(value: string): unknown {
  if (parsed.has(value)) return parsed.get(value);
  if (parsed.size >= mostValues) parsed.clear();
  const info = decoded(value);
  parsed.set(value, info);
  return info;
}

function decoded(value: string): unknown {
  // The pages of REST API v1 encode it for URLs as well.
  const text = value.replaceAll(/%3D/gi, '=').replaceAll(/%2B/gi, '+').replaceAll(/%2F/gi, '/');
  if (!/^[A-Za-z0-9+/_-]+={0,2}$/.test(text)) return undefined;
  try {
    return JSON.parse(new TextDecoder().decode(Buffer.from(text, 'base64')));
  } catch {
    return undefined;
  }
}
