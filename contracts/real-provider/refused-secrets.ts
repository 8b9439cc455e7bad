import type { SecretKind } from '../../core/index.ts';
import { clientStates } from './client-states.ts';
import { type StateApi, sharedClient } from './device-calls.ts';
import { NotArranged } from './not-arranged.ts';
import type { SetUpTraffic } from './set-up-traffic.ts';

/**
 * Uses each secret that these states take once: registers the client that all states share, and
 * creates a Vantage client. Returns those that the provider refuses, with the reason. Any other failure is that of a call like those of the
 * states.
 */
export async function refusedSecrets(
  api: StateApi,
  traffic: SetUpTraffic,
  states: readonly string[],
): Promise<ReadonlyMap<SecretKind, string>> {
  const refused = new Map<SecretKind, string>();
  const attempt = async (
    kind: SecretKind,
    isRefusal: (error: NotArranged) => boolean,
    work: () => Promise<unknown>,
  ): Promise<void> => {
    await work().catch((error: unknown) => {
      if (!(error instanceof NotArranged) || !isRefusal(error)) {
        traffic.explain(error);
        return;
      }
      const { operation, status, code } = error;
      const answer = `${operation} returned ${status}${code === '' ? '' : ` (${code})`}`;
      refused.set(kind, `the provider refused the secret in ${api.variableOf(kind)}: ${answer}`);
    });
  };
  if (states.some((state) => !isVantage(state))) {
    // DCR documents a refusal as 400 with a code; other servers say 401 or 403.
    const isRefusal = ({ operation, status, code }: NotArranged) =>
      operation === 'registerClient' && [400, 401, 403].includes(status) && code !== '';
    await attempt('softwareStatement', isRefusal, () => sharedClient(api));
  }
  if (states.some((state) => isVantage(state) && state !== 'a Vantage user')) {
    const isRefusal = ({ operation, status }: NotArranged) =>
      operation === 'createClient' && [401, 403].includes(status);
    await attempt('vantageToken', isRefusal, () => clientStates['a Vantage client'](api, {}));
  }
  return refused;
}

function isVantage(state: string): boolean {
  return state.startsWith('a Vantage ');
}
