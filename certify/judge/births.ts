import type { Exchange } from '../exchange/exchange.ts';

/** Fewer births in turn at one address may be devices of one model that were recorded in turn. */
const fewestBirths = 3;

/**
 * Returns the histories that one device which stores nothing would leave as well: born in turn at
 * one address with the same software statement and the same description, each after the end of the one
 * before it. Three of them at least; the first is left out. Histories are in the order of their begin.
 */
export function bornInTurn(histories: Iterable<readonly Exchange[]>): ReadonlySet<readonly Exchange[]> {
  const chains = new Map<string, { lastMs: number; readonly later: (readonly Exchange[])[] }>();
  const found = new Set<readonly Exchange[]>();
  for (const history of histories) {
    const calls = history.filter(({ operation }) => operation !== undefined);
    const [first] = calls;
    const last = calls.at(-1);
    if (first?.operation !== 'registerClient' || last === undefined) continue;
    const key = JSON.stringify([
      first.address,
      first.request.fields.get('software_statement'),
      first.request.headers?.get('x-device-info'),
    ]);
    const chain = chains.get(key);
    if (chain === undefined || chain.lastMs >= first.sentMs) {
      chains.set(key, { lastMs: last.sentMs, later: [] });
      continue;
    }
    chain.lastMs = last.sentMs;
    chain.later.push(history);
    if (chain.later.length + 1 >= fewestBirths) for (const one of chain.later) found.add(one);
  }
  return found;
}
