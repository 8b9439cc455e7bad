// Written by `passgate generate` from openapi/*.yaml. Do not edit.
// documents: dcr=9d4d96825b21800c209e8c94ddb6ae8c0bdda8b4b829a3a6f2e692162dc6bb2d reggie=ab85c39fd93e3ab740be31ce5d62d539220a584a10f3ace25552b0d5223dc322 rest-v2=c9ad8172db324937298a00db134b3c4ed1386aa944e4e7555647dab50c0dce78 vantage-clients=ac5c5eeaa332a735fb6ec90e600c65b23ee1a30217e0d59225824f8fcc0bc728

import { registerClientValidators } from './registerClient.js';
import { issueTokenValidators } from './issueToken.js';
import { createRegistrationCodeValidators } from './createRegistrationCode.js';
import { getRegistrationCodeValidators } from './getRegistrationCode.js';
import { deleteRegistrationCodeValidators } from './deleteRegistrationCode.js';
import { getConfigurationValidators } from './getConfiguration.js';
import { createSessionValidators } from './createSession.js';
import { getSessionValidators } from './getSession.js';
import { resumeSessionValidators } from './resumeSession.js';
import { authenticateUserAgentValidators } from './authenticateUserAgent.js';
import { getProfilesValidators } from './getProfiles.js';
import { getProfileByMvpdValidators } from './getProfileByMvpd.js';
import { getProfileByCodeValidators } from './getProfileByCode.js';
import { preauthorizeValidators } from './preauthorize.js';
import { authorizeValidators } from './authorize.js';
import { logoutValidators } from './logout.js';
import { getPartnerAuthenticationRequestValidators } from './getPartnerAuthenticationRequest.js';
import { createPartnerProfileValidators } from './createPartnerProfile.js';
import { createClientValidators } from './createClient.js';
import { createClientSecretValidators } from './createClientSecret.js';

export * from './registerClient.js';
export * from './issueToken.js';
export * from './createRegistrationCode.js';
export * from './getRegistrationCode.js';
export * from './deleteRegistrationCode.js';
export * from './getConfiguration.js';
export * from './createSession.js';
export * from './getSession.js';
export * from './resumeSession.js';
export * from './authenticateUserAgent.js';
export * from './getProfiles.js';
export * from './getProfileByMvpd.js';
export * from './getProfileByCode.js';
export * from './preauthorize.js';
export * from './authorize.js';
export * from './logout.js';
export * from './getPartnerAuthenticationRequest.js';
export * from './createPartnerProfile.js';
export * from './createClient.js';
export * from './createClientSecret.js';

export const validators = {
  registerClient: registerClientValidators,
  issueToken: issueTokenValidators,
  createRegistrationCode: createRegistrationCodeValidators,
  getRegistrationCode: getRegistrationCodeValidators,
  deleteRegistrationCode: deleteRegistrationCodeValidators,
  getConfiguration: getConfigurationValidators,
  createSession: createSessionValidators,
  getSession: getSessionValidators,
  resumeSession: resumeSessionValidators,
  authenticateUserAgent: authenticateUserAgentValidators,
  getProfiles: getProfilesValidators,
  getProfileByMvpd: getProfileByMvpdValidators,
  getProfileByCode: getProfileByCodeValidators,
  preauthorize: preauthorizeValidators,
  authorize: authorizeValidators,
  logout: logoutValidators,
  getPartnerAuthenticationRequest: getPartnerAuthenticationRequestValidators,
  createPartnerProfile: createPartnerProfileValidators,
  createClient: createClientValidators,
  createClientSecret: createClientSecretValidators,
};
