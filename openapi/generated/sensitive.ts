// Written by `passgate generate` from openapi/*.yaml. Do not edit.
// documents: dcr=e69c6a41eee733dfdea69287c238e8ec6696bdc2c7a3fe1c2225ed8201c65ffc reggie=c0780b83fc2766409c6d8bc91e4d6c39b79c9cb585b9ec84137aa7f4366b9fa1 rest-v2=75c78dfa42ea0ccf969340bf79a0123359d1f56da266fcb0c32f98e17d554217 vantage-clients=fba4679f969a44ced5711f41f89be15326e09942e3df12da8dd21c21885e1a0f

/** What the documents mark `x-sensitive` or `format: password`. */
export const sensitiveNames = {
  properties: {
    channelID: 'personal',
    code: 'session',
    deviceId: 'personal',
    deviceUser: 'personal',
    encryptedZip: 'personal',
    householdID: 'personal',
    is_hoh: 'personal',
    maxRating: 'personal',
    primaryOID: 'personal',
    sessionId: 'session',
    typeID: 'personal',
    upstreamUserID: 'personal',
    used_assets: 'personal',
    userID: 'personal',
    zip: 'personal',
  },
  headers: { 'ap-device-identifier': 'personal', 'ap-visitor-identifier': 'personal' },
  secrets: [
    'SAMLResponse',
    'access_token',
    'ad-service-token',
    'adobe-subject-token',
    'ap-temppass-identity',
    'client_secret',
    'serializedToken',
    'software_statement',
    'x-roku-reserved-roku-connect-token',
  ],
  alsoWords: ['code'],
  openIn: {
    attributes: ['allowMirroring', 'expiration_date', 'hba_status', 'language', 'mvpd', 'remaining_resources'],
  },
  paths: [
    { path: '/reggie/v1/{requestor}/regcode/{registrationCode}', parameters: ['registrationCode'] },
    { path: '/api/v2/{serviceProvider}/sessions/{code}', parameters: ['code'] },
    { path: '/api/v2/authenticate/{serviceProvider}/{code}', parameters: ['code'] },
    { path: '/api/v2/{serviceProvider}/profiles/code/{code}', parameters: ['code'] },
  ],
} as const;
