import type { Provider } from '../provider.ts';

/** Returns what the simulator serves, and the documents that it was made from. */
export function health({ settings, catalogue, clock, clients, devices, sessions, limiter }: Provider) {
  const { serviceProvider, serviceProviders, requestor, requestors, tenantId, partner, mvpds } = catalogue;
  const { model, ...limit } = settings.rateLimit;
  return {
    simulator: true,
    serviceProvider: serviceProvider.id,
    serviceProviders: [...serviceProviders.keys()],
    requestor,
    requestors: [...requestors],
    tenant: tenantId,
    tenants: catalogue.tenants.map(({ id }) => id),
    partner,
    trust: catalogue.trust,
    providers: mvpds.map(({ id, displayName, kind, integrated, degradation, platformMappingId }) => ({
      id,
      displayName,
      kind,
      integrated,
      ...(degradation === undefined ? {} : { degradation }),
      ...(platformMappingId === undefined ? {} : { platformMappingId }),
    })),
    rateLimit: model,
    ...(model === 'off' ? {} : { limit }),
    strictness: settings.strictness,
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
