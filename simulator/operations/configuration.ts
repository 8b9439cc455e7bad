import type { ConfiguredMvpd } from '../../openapi/generated/rest-v2.ts';
import { type Answer, jsonText } from '../http/answer.ts';
import type { Call } from '../http/call.ts';
import { type Mvpd, mvpds, serviceProvider } from '../state/catalogue.ts';
import { authorisedClient, checkPlatform } from './v2-request.ts';

/**
 * Handles GET /api/v2/{serviceProvider}/configuration: returns the integrated MVPDs, the same for
 * every viewer.
 */
export function getConfiguration(call: Call): Answer {
  authorisedClient(call);
  checkPlatform(call);
  return jsonText(200, configuration);
}

const configuration = JSON.stringify({
  device: 'unknown',
  clientType: 'html5',
  os: 'Unknown',
  requestor: {
    id: serviceProvider.id,
    name: serviceProvider.name,
    domains: serviceProvider.domains.map((name) => ({ name, mvpdInitiated: false })),
    mvpds: mvpds.filter((mvpd) => mvpd.integrated).map(configured),
  },
});

function configured(mvpd: Mvpd): ConfiguredMvpd {
  const { id, displayName, kind, platformMappingId, enablePlatformServices } = mvpd;
  return {
    id,
    displayName,
    logoUrl: `https://passgate.example/logos/${id}.png`,
    isProxy: false,
    ...(kind === 'regular' ? {} : { isTempPass: true }),
    ...(platformMappingId === undefined
      ? {}
      : {
          boardingStatus: 'SUPPORTED',
          platformMappingId,
          enablePlatformServices: enablePlatformServices === true,
          displayInPlatformPicker: enablePlatformServices === true,
          enforcePlatformPermissions: true,
        }),
  };
}
