// Written by `passgate generate` from openapi/*.yaml. Do not edit.
// documents: dcr=e69c6a41eee733dfdea69287c238e8ec6696bdc2c7a3fe1c2225ed8201c65ffc reggie=c0780b83fc2766409c6d8bc91e4d6c39b79c9cb585b9ec84137aa7f4366b9fa1 rest-v2=75c78dfa42ea0ccf969340bf79a0123359d1f56da266fcb0c32f98e17d554217 vantage-clients=fba4679f969a44ced5711f41f89be15326e09942e3df12da8dd21c21885e1a0f

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
