import type { Provider } from '../provider.ts';
import { mvpds, partner, requestor, serviceProvider, tenantId } from '../state/catalogue.ts';

/** Returns what the simulator serves, and the documents that it was made from. */
export function health({ settings, clock, clients, devices, sessions, limiter }: Provider) {
  return {
    simulator: true,
    serviceProvider: serviceProvider.id,
    requestor,
    tenant: tenantId,
    partner,
    providers: mvpds.map(({ id, displayName, kind, integrated, degradation, platformMappingId }) => ({
      id,
      displayName,
      kind,
      integrated,
      ...(degradation === undefined ? {} : { degradation }),
      ...(platformMappingId === undefined ? {} : { platformMappingId }),
    })),
    rateLimit: settings.rateLimit,
    clock: clock.read(),
    known: {
      clients: clients.size,
      devices: devices.size,
      sessions: sessions.size,
      addresses: limiter?.size ?? 0,
    },
    documents: settings.documents,
  };
}
