import type {
  CreateSessionResponse,
  ResumeSessionResponse,
  SessionAuthenticate,
  SessionStatus,
} from '../../openapi/generated/rest-v2.ts';
import type { Mvpd } from '../catalogue/mvpd.ts';
import { type Answer, json } from '../http/answer.ts';
import type { Call } from '../http/call.ts';
import { refuse } from '../http/refusals.ts';
import { deviceDetails } from '../state/device-details.ts';
import { randomUUID, wellFormedCode } from '../state/identifiers.ts';
import type { Client, Device, Session, SessionParameters, SharedIdentity } from '../state/model.ts';
import { liveProfile } from '../state/profiles.ts';
import { missingParameters, parameterNames } from '../state/sessions.ts';
import {
  authorisedClient,
  checkRedirectUrl,
  deviceHeaders,
  integratedMvpd,
  sharedIdentities,
  traitsOf,
} from './v2-request.ts';

const directly = { actionName: 'authorize', actionType: 'direct' } as const;

/** Handles POST /api/v2/{serviceProvider}/sessions. */
export function createSession(call: Call): Answer {
  const client = authorisedClient(call);
  const identifier = deviceHeaders(call);
  const { mvpd, ...parameters } = sessionParameters(call);
  const serviceProvider = call.path('serviceProvider');
  const device = call.provider.devices.findOrCreate(client, serviceProvider, identifier);
  if (mvpd !== undefined) {
    const reason = reasonToSkipLogin(call, device, mvpd, sharedIdentities(call));
    if (reason !== undefined) {
      return json(200, {
        ...directly,
        reasonType: reason,
        url: `/api/v2/${serviceProvider}/decisions/authorize/${mvpd.id}`,
        sessionId: randomUUID(),
        mvpd: mvpd.id,
        serviceProvider,
      } satisfies CreateSessionResponse);
    }
  }
  const complete = { ...parameters, ...(mvpd === undefined ? {} : { mvpd: mvpd.id }) };
  const session = call.provider.sessions.open(device, complete, traitsOf(call), call.nowMs, call.clockMs);
  const body: CreateSessionResponse = authenticate(session) ?? {
    ...incomplete(session),
    actionName: 'resume',
  };
  return json(200, body);
}

/** Handles POST /api/v2/{serviceProvider}/sessions/{code}: adds the missing parameters. */
export function resumeSession(call: Call): Answer {
  const session = sessionOf(call, authorisedClient(call));
  const { serviceProvider } = session.device;
  const { mvpd, ...parameters } = sessionParameters(call);
  Object.assign(session.parameters, parameters, mvpd === undefined ? {} : { mvpd: mvpd.id });
  const chosen =
    session.parameters.mvpd === undefined ? undefined : integratedMvpd(call, session.parameters.mvpd);
  const reason = chosen && reasonToSkipLogin(call, session.device, chosen, []);
  if (chosen !== undefined && reason !== undefined && reason !== 'authenticatedSSO') {
    return json(200, {
      ...directly,
      reasonType: reason,
      url: `/api/v2/${serviceProvider}/decisions/authorize/${chosen.id}`,
      sessionId: session.id,
      mvpd: chosen.id,
      serviceProvider,
    } satisfies ResumeSessionResponse);
  }
  const body: ResumeSessionResponse = authenticate(session) ?? {
    ...incomplete(session),
    actionName: 'retry',
  };
  return json(200, body);
}

/** Handles GET /api/v2/{serviceProvider}/sessions/{code}. */
export function getSession(call: Call): Answer {
  const session = sessionOf(call, authorisedClient(call));
  const missing = missingParameters(session);
  return json(200, {
    existingParameters: { ...session.parameters, serviceProvider: session.device.serviceProvider },
    ...(missing.length > 0 ? { missingParameters: missing } : {}),
    device: deviceDetails(session.traits),
    ...validity(session),
  } satisfies SessionStatus);
}

/**
 * Returns the live session of the code in the path. A second screen may use it with credentials of
 * the same application. Throws for an unknown code; an expired, superseded or foreign one counts as
 * unknown [errors.md E6].
 */
export function sessionOf(call: Call, client: Client): Session {
  const code = call.path('code');
  if (!wellFormedCode.test(code)) throw refuse('invalid_parameter_code');
  const session = call.provider.sessions.find(code, call.nowMs);
  const isOwn =
    session?.device.client.application === client.application &&
    session.device.serviceProvider === call.path('serviceProvider');
  if (session === undefined || !isOwn) {
    throw refuse('invalid_authentication_session');
  }
  return session;
}

function sessionParameters(call: Call): Omit<SessionParameters, 'mvpd'> & { mvpd?: Mvpd } {
  const fields = call.fields();
  if (fields === undefined) throw refuse('invalid_parameter_mvpd', 'The body cannot be read.');
  const given: SessionParameters = {};
  for (const name of parameterNames) {
    const [value] = call.valuesOf(fields, name, 'form-fields-in-query');
    if (value !== undefined && value !== '') given[name] = value;
  }
  const { mvpd, ...rest } = given;
  if (rest.redirectUrl !== undefined) checkRedirectUrl(rest.redirectUrl);
  return mvpd === undefined ? rest : { ...rest, mvpd: integratedMvpd(call, mvpd) };
}

type SkipReason = 'authenticated' | 'authenticatedSSO' | 'temporary' | 'degraded';

/** Returns why the viewer need not sign in; undefined if they must. */
function reasonToSkipLogin(
  call: Call,
  device: Device,
  mvpd: Mvpd,
  identities: readonly SharedIdentity[],
): SkipReason | undefined {
  if (mvpd.kind !== 'regular') return 'temporary';
  if (liveProfile(device, mvpd.id, call.nowMs) !== undefined) return 'authenticated';
  if (mvpd.degradation === 'AuthNAll') return 'degraded';
  const { singleSignOn } = call.provider;
  const known = identities.flatMap((identity) => singleSignOn.profiles(identity, call.nowMs));
  return known.some((profile) => profile.mvpd === mvpd) ? 'authenticatedSSO' : undefined;
}

function authenticate(session: Session): SessionAuthenticate | undefined {
  const { mvpd } = session.parameters;
  if (mvpd === undefined || missingParameters(session).length > 0) return undefined;
  return {
    actionName: 'authenticate',
    actionType: 'interactive',
    reasonType: 'none',
    url: `/api/v2/authenticate/${session.device.serviceProvider}/${session.code}`,
    mvpd,
    ...identity(session),
  };
}

function incomplete(session: Session) {
  const { mvpd } = session.parameters;
  return {
    actionType: 'direct',
    reasonType: 'none',
    missingParameters: missingParameters(session),
    url: `/api/v2/${session.device.serviceProvider}/sessions/${session.code}`,
    ...(mvpd === undefined ? {} : { mvpd }),
    ...identity(session),
  } as const;
}

export function identity(session: Session) {
  return {
    code: session.code,
    sessionId: session.id,
    serviceProvider: session.device.serviceProvider,
    ...validity(session),
  };
}

function validity(session: Session): { notBefore: string; notAfter: string } {
  return { notBefore: String(session.notBeforeMs), notAfter: String(session.notAfterMs) };
}
