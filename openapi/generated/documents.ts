// Written by `passgate generate` from openapi/*.yaml. Do not edit.
// documents: dcr=e69c6a41eee733dfdea69287c238e8ec6696bdc2c7a3fe1c2225ed8201c65ffc reggie=98faa85e34d7381b04f67ddaafc887bbd7506c0c12c84a8bc81c87ace2565793 rest-v2=63b7360f27fdd020185d9a5c82fb9d3ea70f78b5387c9b6ee522e5e6161ac5f7 vantage-clients=fba4679f969a44ced5711f41f89be15326e09942e3df12da8dd21c21885e1a0f

/** Document to the SHA-256 of its LF-normalised bytes: openapi/dcr.yaml, openapi/reggie.yaml, openapi/rest-v2.yaml, openapi/vantage-clients.yaml. */
export const documents = {
  'dcr': 'e69c6a41eee733dfdea69287c238e8ec6696bdc2c7a3fe1c2225ed8201c65ffc',
  'reggie': '98faa85e34d7381b04f67ddaafc887bbd7506c0c12c84a8bc81c87ace2565793',
  'rest-v2': '63b7360f27fdd020185d9a5c82fb9d3ea70f78b5387c9b6ee522e5e6161ac5f7',
  'vantage-clients': 'fba4679f969a44ced5711f41f89be15326e09942e3df12da8dd21c21885e1a0f',
} as const;
