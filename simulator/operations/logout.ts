import type { Logout, LogoutResponse } from '../../openapi/generated/rest-v2.ts';
import type { Mvpd } from '../catalogue/mvpd.ts';
import { type Answer, json } from '../http/answer.ts';
import type { Call } from '../http/call.ts';
import { liveProfile } from '../state/profiles.ts';
import {
  authorisedClient,
  checkRedirectUrl,
  deviceHeaders,
  integratedMvpd,
  sharedIdentities,
} from './v2-request.ts';

/**
 * Handles GET /api/v2/{serviceProvider}/logout/{mvpd}: removes the profile at once, whatever the
 * browser does afterwards.
 */
export function logout(call: Call): Answer {
  const client = authorisedClient(call);
  const identifier = deviceHeaders(call);
  const mvpd = integratedMvpd(call, call.path('mvpd'));
  const redirectUrl = redirectUrlOf(call);
  const serviceProvider = call.path('serviceProvider');
  const device = call.provider.devices.find(client, serviceProvider, identifier);
  const profile = liveProfile(device, mvpd.id, call.nowMs);
  device?.profiles?.delete(mvpd.id);
  const forgotten = sharedIdentities(call).filter((identity) =>
    call.provider.singleSignOn.end(identity, mvpd.id, call.nowMs),
  );
  const partner = profile?.type === 'appleSSO';
  const signedIn = profile !== undefined || forgotten.length > 0;
  return json(200, {
    logouts: { [mvpd.id]: logoutOf(mvpd, { signedIn, partner, redirectUrl, serviceProvider }) },
  } satisfies LogoutResponse);
}

function redirectUrlOf(call: Call): string | undefined {
  const given = call.query().get('redirectUrl') ?? '';
  if (given === '' && call.accepts('logout-without-redirect-url')) return undefined;
  return checkRedirectUrl(given);
}

interface LogoutContext {
  readonly signedIn: boolean;
  readonly partner: boolean;
  readonly redirectUrl: string | undefined;
  readonly serviceProvider: string;
}

function logoutOf(mvpd: Mvpd, { signedIn, partner, redirectUrl, serviceProvider }: LogoutContext): Logout {
  if (partner) return { actionName: 'partner_logout', actionType: 'partner_interactive', mvpd: mvpd.id };
  if (signedIn && mvpd.logoutEndpoint) {
    const query = new URLSearchParams({
      mso_id: mvpd.id,
      requestor_id: serviceProvider,
      ...(redirectUrl === undefined ? {} : { redirect_url: redirectUrl }),
    });
    return { actionName: 'logout', actionType: 'interactive', mvpd: mvpd.id, url: `/mvpd/logout?${query}` };
  }
  const nothingKept = mvpd.kind !== 'regular' || mvpd.degradation === 'AuthNAll';
  const actionName = signedIn || nothingKept ? 'complete' : 'invalid';
  return { actionName, actionType: 'none', mvpd: mvpd.id };
}
