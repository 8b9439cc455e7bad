import type { Exchange } from '../exchange/exchange.ts';

/**
 * Returns a look-up of those exchanges that are of the same service provider as one: an app may sign
 * in at several, each with profiles and codes of its own.
 */
export function byServiceProvider(
  exchanges: readonly Exchange[],
): (exchange: Exchange) => readonly Exchange[] {
  const found = new Map<string | undefined, Exchange[]>();
  for (const exchange of exchanges) {
    const { serviceProvider } = exchange.parameters;
    const others = found.get(serviceProvider);
    if (others === undefined) found.set(serviceProvider, [exchange]);
    else others.push(exchange);
  }
  return ({ parameters }) => found.get(parameters.serviceProvider) ?? [];
}

/** Returns whether two exchanges are of the same service provider and MVPD. */
export function isSameMvpd({ parameters: one }: Exchange, { parameters: other }: Exchange): boolean {
  return one.serviceProvider === other.serviceProvider && one.mvpd === other.mvpd;
}
