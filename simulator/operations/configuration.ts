import type { ConfiguredMvpd } from '../../openapi/generated/rest-v2.ts';
import type { ServiceProvider } from '../catalogue/known.ts';
import type { Mvpd } from '../catalogue/mvpd.ts';
import { type Answer, jsonText } from '../http/answer.ts';
import type { Call } from '../http/call.ts';
import { authorisedClient, checkPlatform, serviceProviderOf } from './v2-request.ts';

/**
 * Handles GET /api/v2/{serviceProvider}/configuration: returns the integrated MVPDs, the same for
 * every viewer.
 */
export function getConfiguration(call: Call): Answer {
  authorisedClient(call);
  checkPlatform(call);
  const serviceProvider = serviceProviderOf(call);
  const known = bodies.get(serviceProvider) ?? bodyOf(serviceProvider);
  bodies.set(serviceProvider, known);
  return jsonText(200, known);
}

/** The bodies are the same for every request. */
const bodies = new WeakMap<ServiceProvider, string>();

function bodyOf({ id, name, domains, mvpds }: ServiceProvider): string {
  return JSON.stringify({
    device: 'unknown',
    clientType: 'html5',
    os: 'Unknown',
    requestor: {
      id,
      name,
      domains: domains.map((domain) => ({ name: domain, mvpdInitiated: false })),
      mvpds: mvpds.map(configured),
    },
  });
}

function configured(mvpd: Mvpd): ConfiguredMvpd {
  const { id, displayName, logoUrl, kind, platformMappingId, enablePlatformServices } = mvpd;
  return {
    id,
    displayName,
    logoUrl,
    isProxy: false,
    ...(kind === 'regular' ? {} : { isTempPass: true }),
    ...(platformMappingId === undefined
      ? {}
      : {
          boardingStatus: 'SUPPORTED',
          platformMappingId,
          enablePlatformServices,
          displayInPlatformPicker: enablePlatformServices,
          enforcePlatformPermissions: true,
        }),
  };
}
