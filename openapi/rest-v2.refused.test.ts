import { describe, expect, it } from 'vitest';
import { listOf, recordOf } from '../core/index.ts';
import type { SamplePlace } from './testing/sample-bodies.ts';
import { bodiesOf } from './testing/sample-cases.ts';

const json = 'application/json';
const form = 'application/x-www-form-urlencoded';
const { judged, sample } = bodiesOf('rest-v2');

const answer = (operationId: string, status = 200): SamplePlace => ({
  kind: 'response',
  operationId,
  status,
});
const request = (operationId: string): SamplePlace => ({ kind: 'request', operationId, status: null });
const body = (file: string) => recordOf(sample(`rest-v2.${file}.json`));
const changed = (file: string, change: object) => ({ ...body(file), ...change });
/** Returns a body whose one entry of a map, or first item of a list, is changed. */
const inMap = (file: string, map: string, change: object) => {
  const [[key, entry] = ['', {}]] = Object.entries(recordOf(body(file)[map]));
  return { [map]: { [key]: { ...recordOf(entry), ...change } } };
};
const decision = (file: string, change: object) => ({
  decisions: [{ ...recordOf(listOf(body(file).decisions)[0]), ...change }],
});
const without = (name: string) => ({ [name]: undefined });

const authenticate = (change: object) => changed('createSession.200.authenticate', change);
const resume = (change: object) => changed('createSession.200.resume-missing-parameters', change);
const authorized = (change: object) => changed('createSession.200.authorize-authenticated', change);
const partner = (change: object) => changed('getPartnerAuthenticationRequest.200.partner-profile', change);
const status = (change: object) => changed('getSession.200.complete', change);
const profile = (variant: string, change: object) =>
  inMap(`getProfileByMvpd.200.${variant}`, 'profiles', change);
const logout = (variant: string, change: object) => inMap(`logout.200.${variant}`, 'logouts', change);
const permit = (change: object) => decision('authorize.200.permit', change);
const deny = (change: object) => decision('authorize.200.deny', change);
const error = (change: object) => changed('createSession.400.invalid-parameter-mvpd', change);
const token = recordOf(recordOf(listOf(body('authorize.200.permit').decisions)[0]).token);
const refusal = recordOf(recordOf(listOf(body('authorize.200.deny').decisions)[0]).error);
const userID = { value: 'u-1', state: 'plain' };

describe('answers that REST API v2 cannot give', () => {
  it.each([
    ['authenticate without a code', 'createSession', authenticate(without('code'))],
    ['authenticate without an MVPD', 'createSession', authenticate(without('mvpd'))],
    ['authenticate with missing parameters', 'createSession', authenticate({ missingParameters: ['mvpd'] })],
    ['authenticate that is direct', 'createSession', authenticate({ actionType: 'direct' })],
    ['authenticate for a reason of authorize', 'createSession', authenticate({ reasonType: 'degraded' })],
    ['session times as integers', 'createSession', authenticate({ notBefore: 1795000000000 })],
    ['session times in seconds', 'createSession', authenticate({ notAfter: '1795000000' })],
    ['session times as a date', 'createSession', authenticate({ notAfter: '2026-11-18T12:00:00Z' })],
    ['an absolute url', 'createSession', authenticate({ url: 'https://x.example/api/v2/authenticate/S/C' })],
    ['the url of another action', 'createSession', authenticate({ url: '/api/v2/S/sessions/C' })],
    ['an unknown member', 'createSession', authenticate({ ttl: 1800 })],
    ['a code in lower case', 'createSession', authenticate({ code: 'abc1234' })],
    ['a session id of no form', 'createSession', authenticate({ sessionId: '1' })],
    ['resume without missing parameters', 'createSession', resume(without('missingParameters'))],
    ['resume with none missing', 'createSession', resume({ missingParameters: [] })],
    ['resume with an unknown parameter', 'createSession', resume({ missingParameters: ['email'] })],
    ['retry at creation', 'createSession', resume({ actionName: 'retry' })],
    ['resume at resumption', 'resumeSession', resume({})],
    ['authenticatedSSO at resumption', 'resumeSession', authorized({ reasonType: 'authenticatedSSO' })],
    ['authorize with a code', 'createSession', authorized({ code: '7KQ2MXD' })],
    ['authorize without a reason', 'createSession', authorized({ reasonType: 'none' })],
    ['authorize in the singular', 'createSession', authorized({ url: '/api/v2/S/decision/authorize/M' })],
    ['temporary for a partner', 'getPartnerAuthenticationRequest', authorized({ reasonType: 'temporary' })],
    [
      'a partner profile without request',
      'getPartnerAuthenticationRequest',
      partner(without('authenticationRequest')),
    ],
    ['a partner profile at creation', 'createSession', partner({})],
    ['a fallback at creation', 'createSession', authenticate({ reasonType: 'pfs_fallback' })],
    ['a partner sign-in that is no fallback', 'getPartnerAuthenticationRequest', authenticate({})],
    ['a session without times', 'getSession', status(without('notAfter'))],
    ['a session with integer times', 'getSession', status({ notBefore: 1795000000000 })],
    ['existing parameters as a list', 'getSession', status({ existingParameters: ['mvpd'] })],
    ['an unknown existing parameter', 'getSession', status({ existingParameters: { code: 'X' } })],
    ['an unknown kind of device', 'getSession', status({ device: { type: 'Toaster' } })],
    ['a port as a number', 'getSession', status({ device: { connection: { port: 443 } } })],
    ['an Apple profile with a number as issuer', 'getProfileByMvpd', profile('apple-sso', { issuer: 1 })],
    ['an Apple profile of an MVPD', 'getProfileByMvpd', profile('apple-sso', { issuer: 'NorthCable' })],
    [
      'a degraded profile of an MVPD',
      'getProfileByMvpd',
      profile('degraded-authn-all', { issuer: 'NorthCable' }),
    ],
    ['profile times as text', 'getProfileByMvpd', profile('regular', { notBefore: '1795000000000' })],
    ['profile times in seconds', 'getProfileByMvpd', profile('regular', { notAfter: 1795000000 })],
    ['a profile of an unknown type', 'getProfileByMvpd', profile('regular', { type: 'platform' })],
    ['a profile without a user', 'getProfileByMvpd', profile('regular', { attributes: {} })],
    [
      'an attribute without a state',
      'getProfileByMvpd',
      profile('regular', { attributes: { userID: { value: 'u' } } }),
    ],
    [
      'an attribute in an unknown state',
      'getProfileByMvpd',
      profile('regular', { attributes: { userID: { value: 'u', state: 'hashed' } } }),
    ],
    [
      'postal codes as plain text',
      'getProfileByMvpd',
      profile('regular', { attributes: { userID, zip: { value: '90210', state: 'plain' } } }),
    ],
    [
      'a negative count of resources',
      'getProfileByMvpd',
      profile('temppass-promotional-available', {
        attributes: { userID, remaining_resources: { value: -1, state: 'plain' } },
      }),
    ],
    ['a list of profiles', 'getProfileByMvpd', { profiles: [] }],
    ['no profiles at all', 'getProfileByCode', {}],
    ['a degraded profile among all', 'getProfiles', profile('degraded-authn-all', {})],
    ['a temporary profile among all', 'getProfiles', profile('temppass-basic-available', {})],
    ['an Apple profile by code', 'getProfileByCode', profile('apple-sso', {})],
    ['a permit with an error', 'authorize', permit({ error: refusal })],
    ['a permit without a token', 'authorize', permit(without('token'))],
    [
      'a permit with a token without text',
      'authorize',
      permit({ token: { ...token, serializedToken: undefined } }),
    ],
    ['a permit as text', 'authorize', permit({ authorized: 'true' })],
    ['a permit of an unknown source', 'authorize', permit({ source: 'cache' })],
    ['token times as text', 'authorize', permit({ token: { ...token, notAfter: '1795000000000' } })],
    ['a denial with a token', 'authorize', deny({ token })],
    ['a denial without an error', 'authorize', deny(without('error'))],
    ['a denial by a rule from an MVPD', 'authorize', deny({ source: 'degradation' })],
    ['a denial with the status of a success', 'authorize', deny({ error: { ...refusal, status: 200 } })],
    ['token times in seconds', 'authorize', permit({ token: { ...token, notAfter: 1795000000 } })],
    ['no decision', 'authorize', { decisions: [] }],
    ['a token at preauthorization', 'preauthorize', permit({})],
    ['an authorization code at preauthorization', 'preauthorize', deny({})],
    ['a logout without a url', 'logout', logout('logout', without('url'))],
    ['a complete logout with a url', 'logout', logout('complete', { url: '/adobe-services/logout' })],
    ['a partner logout with a url', 'logout', logout('partner-logout', { url: '/adobe-services/logout' })],
    ['a logout of the wrong type', 'logout', logout('complete', { actionType: 'interactive' })],
    ['no logout at all', 'logout', { logouts: {} }],
    ['an unknown logout', 'logout', logout('complete', { actionName: 'done' })],
    ['a configuration without MVPDs', 'getConfiguration', { requestor: { id: 'S', name: 'S', domains: [] } }],
    ['MVPDs at top level', 'getConfiguration', changed('getConfiguration.200.ok', { mvpds: [] })],
    ['null', 'getProfiles', null],
    ['a list', 'logout', []],
  ])('%s (%s)', (_name, operationId, value) => {
    expect(judged(answer(operationId), json, value)).not.toEqual([]);
  });

  it.each([
    ['a code of another operation', error({ code: 'invalid_parameter_saml_response' })],
    ['an unknown code', error({ code: 'invalid_moon_phase' })],
    ['another status', error({ status: 403 })],
    ['a status as text', error({ status: '400' })],
    ['another action', error({ action: 'retry' })],
    ['no help', error(without('helpUrl'))],
    ['no message', error(without('message'))],
    ['a wrapper', { error: error({}) }],
    ['an unknown member', error({ hint: 'x' })],
  ])('an error with %s', (_name, value) => {
    expect(judged(answer('createSession', 400), json, error({}))).toEqual([]);
    expect(judged(answer('createSession', 400), json, value)).not.toEqual([]);
  });

  it('a created partner profile that is degraded, and the reverse', () => {
    const degraded = body('createPartnerProfile.200.degraded');
    const created = body('createPartnerProfile.201.apple-sso');
    expect(judged(answer('createPartnerProfile', 201), json, degraded)).not.toEqual([]);
    expect(judged(answer('createPartnerProfile', 200), json, created)).not.toEqual([]);
  });
});

describe('requests that REST API v2 does not know', () => {
  it.each([
    ['the other name of the domain', 'createSession', form, { domain: 'streamtv.example' }],
    ['a redirect without a scheme', 'createSession', form, { redirectUrl: 'signed-in' }],
    ['an MVPD for a partner', 'getPartnerAuthenticationRequest', form, { mvpd: 'NorthCable' }],
    ['no SAML response', 'createPartnerProfile', form, {}],
    ['no resources', 'authorize', json, {}],
    ['an empty list of resources', 'authorize', json, { resources: [] }],
    ['one resource as text', 'preauthorize', json, { resources: 'sports1' }],
    ['a nameless resource', 'preauthorize', json, { resources: [''] }],
  ])('%s (%s)', (_name, operationId, contentType, value) => {
    expect(judged(request(operationId), contentType, value)).not.toEqual([]);
  });
});
