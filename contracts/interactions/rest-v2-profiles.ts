import type { TokenValues } from '../states.ts';
import { calls, withHeaders } from './rest-v2-calls.ts';
import { type Interaction, interaction } from './row.ts';

const span = { notBefore: 1795430400000, notAfter: 1795434000000 } as const;
const attributes = { userID: { value: 'viewer-1', state: 'plain' } } as const;
const temporaryAttributes = { userID: { value: 'temppass_0123456789abcdef', state: 'plain' } } as const;

/** Returns the profiles of an MVPD, which names itself as the issuer. */
const ofMvpd = (v: TokenValues, type: 'regular' | 'platformSSO' | 'serviceTokenSSO') => ({
  profiles: { [v.mvpd]: { ...span, issuer: v.mvpd, type, attributes } },
});

const degradedAttributes = { userID: { value: '95cf93bcd183214a01', state: 'plain' } } as const;
const degraded = { ...span, issuer: 'Adobe', type: 'degraded', attributes: degradedAttributes } as const;
const temporary = { ...span, issuer: 'Adobe', type: 'temporary', attributes: temporaryAttributes } as const;
const appleSso = { ...span, issuer: 'Apple', type: 'appleSSO', attributes } as const;

const device = 'a device before the login';
const viewer = 'a viewer who has logged in';
const partner = 'a viewer signed in through a partner';
const shared = 'a viewer known by a shared identity';
const usedUp = 'a temporary pass that is used up';

/**
 * Contracts with the profiles of REST API v2: every type, the empty map, and what there is in their
 * place.
 */
export const profileInteractions: readonly Interaction[] = [
  interaction(
    'getProfiles',
    device,
    200,
  )({
    title: 'before the login there is none',
    request: calls.getProfiles,
    deviations: [{ leaveOut: 'header', name: 'AP-Partner-Framework-Status' }],
    answer: { body: () => ({ profiles: {} }) },
  }),
  interaction(
    'getProfiles',
    viewer,
    200,
  )({
    title: 'a regular one after the login',
    request: calls.getProfiles,
    answer: { body: (v) => ofMvpd(v, 'regular') },
  }),
  interaction(
    'getProfiles',
    partner,
    200,
  )({
    title: 'one that a partner vouches for',
    request: calls.getProfiles,
    answer: { body: (v) => ({ profiles: { [v.mvpd]: appleSso } }) },
  }),
  interaction(
    'getProfiles',
    shared,
    200,
  )({
    title: 'one that the identity of the platform opens',
    params: { identity: 'platform' },
    request: (v) => withHeaders(calls.getProfiles(v), { 'Adobe-Subject-Token': v.sharedToken }),
    answer: { body: (v) => ofMvpd(v, 'platformSSO') },
  }),
  interaction(
    'getProfiles',
    shared,
    200,
  )({
    title: 'one that a service token opens',
    params: { identity: 'service' },
    request: (v) => withHeaders(calls.getProfiles(v), { 'AD-Service-Token': v.sharedToken }),
    answer: { body: (v) => ofMvpd(v, 'serviceTokenSSO') },
  }),
  interaction(
    'getProfiles',
    viewer,
    500,
  )({
    title: 'metadata that cannot be encrypted are not told',
    params: { at: 'without a metadata certificate' },
    request: calls.getProfiles,
    answer: { error: 'invalid_configuration_user_metadata_certificate' },
  }),
  interaction(
    'getProfileByMvpd',
    device,
    200,
  )({
    title: 'before the login there is none',
    params: { at: 'regular' },
    request: calls.getProfileByMvpd,
    answer: { body: () => ({ profiles: {} }) },
  }),
  interaction(
    'getProfileByMvpd',
    viewer,
    200,
  )({
    title: 'a regular one after the login',
    request: calls.getProfileByMvpd,
    answer: { body: (v) => ofMvpd(v, 'regular') },
  }),
  interaction(
    'getProfileByMvpd',
    device,
    200,
  )({
    title: 'a degraded one where sign-in is degraded',
    params: { at: 'degraded at sign-in' },
    request: calls.getProfileByMvpd,
    answer: { body: (v) => ({ profiles: { [v.mvpd]: degraded } }) },
  }),
  interaction(
    'getProfileByMvpd',
    device,
    200,
  )({
    title: 'a temporary one as long as a pass lasts',
    params: { at: 'temporary' },
    request: calls.getProfileByMvpd,
    answer: { body: (v) => ({ profiles: { [v.mvpd]: temporary } }) },
  }),
  interaction(
    'getProfileByMvpd',
    device,
    200,
  )({
    title: 'a promotional one says what is left of it',
    params: { at: 'promotional' },
    request: calls.getProfileByMvpd,
    answer: {
      body: (v) => ({
        profiles: {
          [v.mvpd]: {
            ...temporary,
            attributes: { ...temporaryAttributes, remaining_resources: { value: 3, state: 'plain' } },
          },
        },
      }),
    },
  }),
  interaction(
    'getProfileByMvpd',
    partner,
    200,
  )({
    title: 'one that a partner vouches for',
    request: calls.getProfileByMvpd,
    answer: { body: (v) => ({ profiles: { [v.mvpd]: appleSso } }) },
  }),
  interaction(
    'getProfileByMvpd',
    shared,
    200,
  )({
    title: 'one that the identity of the platform opens',
    params: { identity: 'platform' },
    request: (v) => withHeaders(calls.getProfileByMvpd(v), { 'Adobe-Subject-Token': v.sharedToken }),
    answer: { body: (v) => ofMvpd(v, 'platformSSO') },
  }),
  interaction(
    'getProfileByMvpd',
    shared,
    200,
  )({
    title: 'one that a service token opens',
    params: { identity: 'service' },
    request: (v) => withHeaders(calls.getProfileByMvpd(v), { 'AD-Service-Token': v.sharedToken }),
    answer: { body: (v) => ofMvpd(v, 'serviceTokenSSO') },
  }),
  interaction(
    'getProfileByMvpd',
    device,
    400,
  )({
    title: 'an identity for a temporary pass has to be Base64',
    params: { at: 'promotional' },
    request: calls.getProfileByMvpd,
    deviations: [{ replace: 'header', name: 'AP-TempPass-Identity', by: '!not-base64!' }],
    answer: { error: 'invalid_header_identity_for_temporary_access' },
  }),
  interaction(
    'getProfileByMvpd',
    usedUp,
    403,
  )({
    title: 'the time of a temporary pass is over',
    params: { by: 'time' },
    request: calls.getProfileByMvpd,
    answer: { error: 'temporary_access_duration_limit_exceeded' },
  }),
  interaction(
    'getProfileByMvpd',
    usedUp,
    403,
  )({
    title: 'the resources of a promotional pass are used up',
    params: { promotional: true, by: 'resources' },
    request: calls.getProfileByMvpd,
    answer: { error: 'temporary_access_resources_limit_exceeded' },
  }),
  interaction(
    'getProfileByMvpd',
    device,
    500,
  )({
    title: 'a temporary pass that nobody set up is of no use',
    params: { at: 'temporary and not set up' },
    request: calls.getProfileByMvpd,
    answer: { error: 'invalid_configuration_temporary_access' },
  }),
  interaction(
    'getProfileByMvpd',
    viewer,
    500,
  )({
    title: 'metadata that cannot be encrypted are not told',
    params: { at: 'without a metadata certificate' },
    request: calls.getProfileByMvpd,
    answer: { error: 'invalid_configuration_user_metadata_certificate' },
  }),
  interaction(
    'getProfileByCode',
    device,
    200,
  )({
    title: 'a degraded one where sign-in is degraded',
    params: { at: 'degraded at sign-in' },
    request: calls.getProfileByCode,
    answer: { body: (v) => ({ profiles: { [v.mvpd]: degraded } }) },
  }),
  interaction(
    'getProfileByCode',
    device,
    200,
  )({
    title: 'a temporary one as long as a pass lasts',
    params: { at: 'temporary' },
    request: calls.getProfileByCode,
    answer: { body: (v) => ({ profiles: { [v.mvpd]: temporary } }) },
  }),
  interaction(
    'getProfileByCode',
    device,
    400,
  )({
    title: 'an identity for a temporary pass has to be Base64',
    params: { at: 'promotional' },
    request: calls.getProfileByCode,
    deviations: [{ replace: 'header', name: 'AP-TempPass-Identity', by: '!not-base64!' }],
    answer: { error: 'invalid_header_identity_for_temporary_access' },
  }),
  interaction(
    'getProfileByCode',
    usedUp,
    403,
  )({
    title: 'the time of a temporary pass is over',
    params: { by: 'time' },
    request: calls.getProfileByCode,
    answer: { error: 'temporary_access_duration_limit_exceeded' },
  }),
  interaction(
    'getProfileByCode',
    usedUp,
    403,
  )({
    title: 'the resources of a promotional pass are used up',
    params: { promotional: true, by: 'resources' },
    request: calls.getProfileByCode,
    answer: { error: 'temporary_access_resources_limit_exceeded' },
  }),
  interaction(
    'getProfileByCode',
    device,
    500,
  )({
    title: 'a temporary pass that nobody set up is of no use',
    params: { at: 'temporary and not set up' },
    request: calls.getProfileByCode,
    answer: { error: 'invalid_configuration_temporary_access' },
  }),
  interaction(
    'getProfileByCode',
    viewer,
    500,
  )({
    title: 'metadata that cannot be encrypted are not told',
    params: { at: 'without a metadata certificate' },
    request: calls.getProfileByCode,
    answer: { error: 'invalid_configuration_user_metadata_certificate' },
  }),
];
