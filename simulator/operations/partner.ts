import { randomUUID } from 'node:crypto';
import { wireText } from '../../core/basics.ts';
import type {
  PartnerProfileCreated,
  PartnerProfileDegraded,
  PartnerSessionResponse,
} from '../../openapi/generated/rest-v2.ts';
import { type Answer, json } from '../http/answer.ts';
import type { Call } from '../http/call.ts';
import { refuse } from '../http/refusals.ts';
import type { Device, Profile, SessionParameters } from '../state/model.ts';
import { grantProfile, liveProfile } from '../state/profiles.ts';
import { missingParameters } from '../state/sessions.ts';
import { type PartnerStatus, partnerStatus } from './partner-status.ts';
import { degradedProfile } from './profile-views.ts';
import { readable } from './profiles.ts';
import { samlRequest } from './saml-request.ts';
import { identity } from './sessions.ts';
import {
  authorisedClient,
  checkIntegration,
  checkRedirectUrl,
  deviceHeaders,
  traitsOf,
} from './v2-request.ts';

/**
 * Handles POST /api/v2/{serviceProvider}/sessions/sso/{partner}: returns the request for the
 * partner's framework, or a fallback.
 */
export function getPartnerAuthenticationRequest(call: Call): Answer {
  const client = authorisedClient(call);
  checkPartner(call);
  const identifier = deviceHeaders(call);
  const parameters = partnerParameters(call);
  const device = call.provider.devices.findOrCreate(client, call.path('serviceProvider'), identifier);
  const status = partnerStatus(call);
  return json(200, partnerSession(call, device, status, parameters));
}

function partnerSession(
  call: Call,
  device: Device,
  status: PartnerStatus,
  parameters: SessionParameters,
): PartnerSessionResponse {
  if ('error' in status) return fallback(call, device, 'pfs_fallback', parameters);
  const { mvpd } = status;
  checkIntegration(call, mvpd);
  const serviceProvider = call.path('serviceProvider');
  const profile = liveProfile(device, mvpd.id, call.nowMs);
  if (profile !== undefined || mvpd.degradation === 'AuthNAll') {
    return {
      actionName: 'authorize',
      actionType: 'direct',
      reasonType: profile === undefined ? 'degraded' : reasonOf(profile),
      url: `/api/v2/${serviceProvider}/decisions/authorize/${mvpd.id}`,
      sessionId: randomUUID(),
      mvpd: mvpd.id,
      serviceProvider,
    };
  }
  if (!mvpd.enablePlatformServices) {
    return fallback(call, device, 'configuration_fallback', { ...parameters, mvpd: mvpd.id });
  }
  device.partnerRequest = mvpd;
  return {
    actionName: 'partner_profile',
    actionType: 'direct',
    reasonType: 'none',
    url: `/api/v2/${serviceProvider}/profiles/sso/${call.provider.catalogue.partner}`,
    sessionId: randomUUID(),
    mvpd: mvpd.id,
    serviceProvider,
    authenticationRequest: {
      type: 'saml',
      request: samlRequest(call.nowMs),
      attributesNames: ['uid', 'NameID'],
    },
  };
}

function reasonOf({ type }: Profile): 'authenticated' | 'authenticatedSSO' {
  return type === 'regular' ? 'authenticated' : 'authenticatedSSO';
}

/**
 * Returns an ordinary session for the ordinary sign-in, for the MVPD of the partner if it is known.
 */
function fallback(
  call: Call,
  device: Device,
  reasonType: 'pfs_fallback' | 'configuration_fallback',
  parameters: SessionParameters,
): PartnerSessionResponse {
  const { serviceProvider } = device;
  const complete = { mvpd: call.provider.catalogue.defaultMvpd.id, ...parameters };
  const session = call.provider.sessions.open(device, complete, traitsOf(call), call.nowMs, call.clockMs);
  const missing = missingParameters(session);
  const sessionFields = { ...identity(session), mvpd: complete.mvpd };
  if (missing.length > 0) {
    return {
      actionName: 'resume',
      actionType: 'direct',
      reasonType: 'missing_parameters_fallback',
      missingParameters: missing,
      url: `/api/v2/${serviceProvider}/sessions/${session.code}`,
      ...sessionFields,
    };
  }
  const url = `/api/v2/authenticate/${serviceProvider}/${session.code}`;
  return { actionName: 'authenticate', actionType: 'interactive', reasonType, url, ...sessionFields };
}

/**
 * Handles POST /api/v2/{serviceProvider}/profiles/sso/{partner}: makes a profile of the partner's
 * response.
 */
export function createPartnerProfile(call: Call): Answer {
  const client = authorisedClient(call);
  checkPartner(call);
  const identifier = deviceHeaders(call);
  const status = partnerStatus(call);
  if ('error' in status) throw refuse(status.error);
  const fields = call.fields();
  const [response] = fields ? call.valuesOf(fields, 'SAMLResponse', 'form-fields-in-query') : [];
  if (!isSamlResponse(response)) throw refuse('invalid_parameter_saml_response');
  const { mvpd } = status;
  checkIntegration(call, mvpd);
  const { devices } = call.provider;
  const requested = devices.find(client, call.path('serviceProvider'), identifier)?.partnerRequest;
  if (requested !== undefined && requested !== mvpd) throw refuse('invalid_header_pfs_provider_id_mismatch');
  if (mvpd.degradation === 'AuthNAll') {
    return json(200, {
      profiles: { [mvpd.id]: degradedProfile(call.nowMs) },
    } satisfies PartnerProfileDegraded);
  }
  if (!mvpd.enablePlatformServices) throw refuse('invalid_configuration_platform_services');
  const device = devices.findOrCreate(client, call.path('serviceProvider'), identifier);
  device.partnerRequest = undefined;
  const view = readable(grantProfile(device, mvpd, 'appleSSO', call.nowMs));
  if (view.type !== 'appleSSO') throw refuse('internal_server_error');
  return json(201, { profiles: { [mvpd.id]: view } } satisfies PartnerProfileCreated);
}

function checkPartner(call: Call): void {
  const { partner } = call.provider.catalogue;
  if (call.path('partner').toLowerCase() !== partner.toLowerCase()) throw refuse('invalid_parameter_partner');
}

function partnerParameters(call: Call): SessionParameters {
  const fields = call.fields();
  if (fields === undefined) throw refuse('invalid_parameter_redirect_url', 'The body cannot be read.');
  const parameters: SessionParameters = {};
  for (const name of ['domainName', 'redirectUrl'] as const) {
    const [value] = call.valuesOf(fields, name, 'form-fields-in-query');
    if (value !== undefined && value !== '') parameters[name] = value;
  }
  if (parameters.redirectUrl !== undefined) checkRedirectUrl(parameters.redirectUrl);
  return parameters;
}

/**
 * Returns whether a value is Base64 of XML. A real service would verify its signature; the
 * simulator has no partner to check it with.
 */
function isSamlResponse(value: string | undefined): value is string {
  if (value === undefined) return false;
  return wireText(Buffer.from(value.replaceAll(' ', '+'), 'base64'))
    .trimStart()
    .startsWith('<');
}
