import type { Settings } from './options.ts';
import { createProvider, type Provider } from './provider.ts';
import type { StatementKey } from './state/applications.ts';

/** What runs: a provider that a reset replaces. Software statements stay valid, because their key stays. */
export interface Live {
  readonly provider: Provider;
  reset(): void;
}

export function createLive(settings: Settings, key: StatementKey): Live {
  let provider = createProvider(settings, key);
  return {
    get provider() {
      return provider;
    },
    reset: () => {
      provider = createProvider(settings, key);
    },
  };
}
