import type { JournalExchange } from '../journal/journal-exchange.ts';
import type { Provider } from '../provider.ts';
import type { Device } from '../state/model.ts';
import type { DeviceOverview } from './messages.ts';

/** Returns the devices, the one that sent the last request first. */
export function deviceOverviews(
  provider: Provider,
  known: readonly Device[],
  exchanges: readonly JournalExchange[],
): DeviceOverview[] {
  const seen = seenDevices(exchanges);
  for (const { identifier, session } of known) {
    if (!seen.has(identifier)) seen.set(identifier, { identifier, address: session?.traits.ipAddress });
  }
  return Array.from(seen.values(), (device) => deviceOverview(provider, device));
}

interface SeenDevice {
  readonly identifier?: string | undefined;
  readonly address: string | undefined;
}

/**
 * Returns the devices by identifier with the address of their last request, and the addresses that
 * have sent requests without an identifier only.
 */
function seenDevices(exchanges: readonly JournalExchange[]): Map<string, SeenDevice> {
  const seen = new Map<string, SeenDevice>();
  const addresses = new Set<string>();
  const anonymous = new Set<string>();
  for (const { address, request } of exchanges.toReversed()) {
    const identifier = request.headers['ap-device-identifier'];
    if (identifier === undefined) anonymous.add(address);
    else {
      addresses.add(address);
      if (!seen.has(identifier)) seen.set(identifier, { identifier, address });
    }
  }
  for (const address of anonymous) if (!addresses.has(address)) seen.set(address, { address });
  return seen;
}

function deviceOverview(provider: Provider, { identifier, address }: SeenDevice): DeviceOverview {
  const { clock } = provider;
  const named = identifier === undefined ? {} : { identifier };
  if (address === undefined) return { ...named, aheadMs: 0 };
  const limit = limitOf(provider, { address, deviceIdentifier: identifier });
  return {
    ...named,
    address,
    aheadMs: clock.aheadOf(address),
    ...(limit === undefined ? {} : { limit }),
  };
}

function limitOf(
  { addresses, limiter, clock }: Provider,
  device: { readonly address: string; readonly deviceIdentifier: string | undefined },
): DeviceOverview['limit'] {
  const nowMs = clock.now();
  const heldUntilMs = addresses.exhaustedUntil(device.address, nowMs);
  if (heldUntilMs !== undefined) return { left: 0, throttledUntilMs: heldUntilMs };
  return limiter?.level(device, nowMs);
}
