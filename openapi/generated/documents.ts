// Written by `passgate generate` from openapi/*.yaml. Do not edit.
// documents: dcr=e69c6a41eee733dfdea69287c238e8ec6696bdc2c7a3fe1c2225ed8201c65ffc reggie=c0780b83fc2766409c6d8bc91e4d6c39b79c9cb585b9ec84137aa7f4366b9fa1 rest-v2=75c78dfa42ea0ccf969340bf79a0123359d1f56da266fcb0c32f98e17d554217 vantage-clients=fba4679f969a44ced5711f41f89be15326e09942e3df12da8dd21c21885e1a0f

/** Document to the SHA-256 of its LF-normalised bytes: openapi/dcr.yaml, openapi/reggie.yaml, openapi/rest-v2.yaml, openapi/vantage-clients.yaml. */
export const documents = {
  'dcr': 'e69c6a41eee733dfdea69287c238e8ec6696bdc2c7a3fe1c2225ed8201c65ffc',
  'reggie': 'c0780b83fc2766409c6d8bc91e4d6c39b79c9cb585b9ec84137aa7f4366b9fa1',
  'rest-v2': '75c78dfa42ea0ccf969340bf79a0123359d1f56da266fcb0c32f98e17d554217',
  'vantage-clients': 'fba4679f969a44ced5711f41f89be15326e09942e3df12da8dd21c21885e1a0f',
} as const;
