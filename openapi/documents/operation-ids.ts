import type { ApiName } from '../../core/index.ts';

/** The operations that each document must have: part of the design, so that a document cannot lose one unnoticed. */
export const designedOperations: Readonly<Record<ApiName, readonly string[]>> = {
  dcr: ['registerClient', 'issueToken'],
  reggie: ['createRegistrationCode', 'getRegistrationCode', 'deleteRegistrationCode'],
  'rest-v2': [
    'getConfiguration',
    'createSession',
    'resumeSession',
    'getSession',
    'authenticateUserAgent',
    'getProfiles',
    'getProfileByMvpd',
    'getProfileByCode',
    'preauthorize',
    'authorize',
    'logout',
    'getPartnerAuthenticationRequest',
    'createPartnerProfile',
  ],
  'vantage-clients': ['createClient', 'createClientSecret'],
};
