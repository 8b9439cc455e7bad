/** Names and values in turn, as they went over the wire. */
export type RawHeaders = readonly string[];

/** About one connection, or one hop, and not about the message (RFC 9110, 7.6.1). */
const hopByHop = new Set([
  'connection',
  'keep-alive',
  'proxy-connection',
  'te',
  'transfer-encoding',
  'upgrade',
]);

/** Returns the headers that go on to the next hop, in their order and spelling. */
export function endToEnd(raw: RawHeaders): string[] {
  const named = new Set(
    valuesOf(raw, 'connection')
      .flatMap((value) => value.toLowerCase().split(','))
      .map((one) => one.trim()),
  );
  return filtered(raw, (name) => !hopByHop.has(name) && !named.has(name));
}

/** Returns the headers whose name in lower case is wanted. */
export function filtered(raw: RawHeaders, isWanted: (name: string) => boolean): string[] {
  return pairsOf(raw).flatMap(([name, value]) => (isWanted(name.toLowerCase()) ? [name, value] : []));
}

/** Returns the values of a header, in their order. */
export function valuesOf(raw: RawHeaders, wanted: string): string[] {
  return pairsOf(raw).flatMap(([name, value]) => (name.toLowerCase() === wanted ? [value] : []));
}

export function pairsOf(raw: RawHeaders): [name: string, value: string][] {
  const pairs: [string, string][] = [];
  for (let index = 0; index + 1 < raw.length; index += 2)
    pairs.push([raw[index] ?? '', raw[index + 1] ?? '']);
  return pairs;
}
