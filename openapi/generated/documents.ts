// Written by `passgate generate` from openapi/*.yaml. Do not edit.
// documents: dcr=e69c6a41eee733dfdea69287c238e8ec6696bdc2c7a3fe1c2225ed8201c65ffc reggie=7290d818ea4c454a8bcfc43a9be6c15bb234950b8ca58d931e4b2de0410705cd rest-v2=2c0cb7625946312dbe9e80e0ceb8cc7c6cbd6949c7f75742f32aa46e173e4871 vantage-clients=2627dd65a21f4719922d0552ff949887762bd2971112f3c2a14c8f361cf22880

/** Document to the SHA-256 of its LF-normalised bytes: openapi/dcr.yaml, openapi/reggie.yaml, openapi/rest-v2.yaml, openapi/vantage-clients.yaml. */
export const documents = {
  'dcr': 'e69c6a41eee733dfdea69287c238e8ec6696bdc2c7a3fe1c2225ed8201c65ffc',
  'reggie': '7290d818ea4c454a8bcfc43a9be6c15bb234950b8ca58d931e4b2de0410705cd',
  'rest-v2': '2c0cb7625946312dbe9e80e0ceb8cc7c6cbd6949c7f75742f32aa46e173e4871',
  'vantage-clients': '2627dd65a21f4719922d0552ff949887762bd2971112f3c2a14c8f361cf22880',
} as const;
