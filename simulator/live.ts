import type { Settings } from './options.ts';
import { createProvider, type Provider, type RegistrationSaver } from './provider.ts';
import { restoreSnapshot } from './snapshot/restore.ts';
import { type SnapshotState, takeSnapshot } from './snapshot/take.ts';
import { type StatementKey, statementKeyOf } from './state/applications.ts';

/**
 * The running provider, which a reset replaces. Software statements stay valid, because their key
 * stays.
 */
export interface LiveProvider {
  readonly provider: Provider;
  reset(): void;
  /** Returns everything that the provider knows, except the journal. */
  snapshot(): SnapshotState;
  restore(state: SnapshotState): Promise<void>;
}

export function createLiveProvider(
  settings: Settings,
  firstKey: StatementKey,
  saveRegistration?: RegistrationSaver,
): LiveProvider {
  let key = firstKey;
  let provider = createProvider(settings, key, saveRegistration);
  return {
    get provider() {
      return provider;
    },
    reset: () => {
      provider = createProvider(settings, key, saveRegistration);
    },
    snapshot: () => takeSnapshot(provider, key),
    restore: async (state) => {
      const restoredKey = await statementKeyOf(state.key);
      const restored = createProvider(settings, restoredKey, saveRegistration);
      restoreSnapshot(restored, state);
      [provider, key] = [restored, restoredKey];
    },
  };
}
