import { type Answer, empty, html } from '../http/answer.ts';
import type { Call, SimulatorRequest } from '../http/call.ts';
import { errorPage } from '../http/refusals.ts';
import { loginPage } from '../pages/login-page.ts';
import { samlFormPage } from '../pages/saml-form.ts';
import type { Provider } from '../provider.ts';
import { wellFormedCode } from '../state/identifiers.ts';
import { finishLogin } from '../state/login.ts';
import { missingParameters } from '../state/sessions.ts';
import { samlRequest } from './saml-request.ts';
import { isAbsoluteUrl } from './v2-request.ts';

/**
 * Handles GET /api/v2/authenticate/{serviceProvider}/{code}: sends the viewer's browser to the MVPD,
 * by a redirect or by a form that submits itself.
 */
export function authenticateUserAgent(call: Call): Answer {
  const serviceProvider = call.path('serviceProvider');
  if (!call.provider.catalogue.serviceProviders.has(serviceProvider))
    return errorPage(400, 'The service provider is unknown.');
  const code = call.path('code');
  const session = wellFormedCode.test(code) ? call.provider.sessions.find(code, call.nowMs) : undefined;
  if (session?.device.serviceProvider !== serviceProvider)
    return errorPage(400, 'The code is not valid or has expired.');
  if (missingParameters(session).length > 0)
    return errorPage(400, 'The application has not said everything yet.');
  const { mvpd = '' } = session.parameters;
  if (call.provider.catalogue.findMvpd(mvpd)?.signsInWithForm === true) {
    // By its path alone, so that the browser stays with a proxy that asks by another name.
    const form = { action: '/mvpd/saml', samlRequest: samlRequest(call.nowMs), relayState: code };
    return html(200, samlFormPage(form));
  }
  const query = new URLSearchParams({ code, mso_id: mvpd });
  return empty(302, { location: `${originOf(call.request)}/mvpd/login?${query}` });
}

/**
 * Returns the login page of the MVPD, which is not part of the documented API. The MVPD's form names
 * the session in its RelayState.
 */
export function showLogin(provider: Provider, fields: URLSearchParams): Answer {
  const code = fields.get('code') ?? fields.get('RelayState') ?? '';
  const session = provider.sessions.find(code, provider.clock.now());
  const mvpd = provider.catalogue.findMvpd(session?.parameters.mvpd ?? '');
  if (session === undefined || mvpd === undefined)
    return errorPage(400, 'The code is not valid or has expired.');
  return html(200, loginPage(session.code, mvpd));
}

export function submitLogin(provider: Provider, form: URLSearchParams): Answer {
  const session = provider.sessions.find(form.get('code') ?? '', provider.clock.now());
  const outcome = form.get('outcome') === 'login' ? 'login' : 'deny';
  const userId = form.get('viewer');
  const choice = userId === null ? {} : { userId };
  const finished = session && finishLogin(provider, session, outcome, choice);
  if (finished === undefined) return errorPage(400, 'The code is not valid or has expired.');
  return empty(302, { location: finished.redirectUrl });
}

/**
 * Redirects the browser from the MVPD's logout page to the URL that the application named; if it
 * named none, the page itself is the end.
 */
export function finishLogout(query: URLSearchParams): Answer {
  const redirectUrl = query.get('redirect_url');
  if (redirectUrl === null) return html(200, loggedOutPage);
  if (!isAbsoluteUrl(redirectUrl)) return errorPage(400, 'There is no address to go on to.');
  return empty(302, { location: redirectUrl });
}

const loggedOutPage = '<!doctype html><title>Signed out</title><h1>You are signed out</h1>';

/** Returns the origin that the browser used, so that it also returns through a proxy. */
function originOf(request: SimulatorRequest): string {
  const { localAddress, localPort } = request.socket;
  const host = request.headers.host;
  const known = host !== undefined && /^[\w.\-[\]:]+$/.test(host) && URL.canParse(`http://${host}`);
  return `${request.protocol}://${known ? host : `${localAddress ?? '127.0.0.1'}:${localPort ?? 0}`}`;
}
