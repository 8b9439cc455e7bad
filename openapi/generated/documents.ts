// Written by `passgate generate` from openapi/*.yaml. Do not edit.
// documents: dcr=e69c6a41eee733dfdea69287c238e8ec6696bdc2c7a3fe1c2225ed8201c65ffc reggie=0def02d995edd242d911dcf84798b305bba6c339d6d960b849aa44f1819cca71 rest-v2=4b96b0cd5c1782ed41c2c0c44509941737c867764c2fb4c63e471fe56c7d1101 vantage-clients=2627dd65a21f4719922d0552ff949887762bd2971112f3c2a14c8f361cf22880

/** Document to the SHA-256 of its LF-normalised bytes: openapi/dcr.yaml, openapi/reggie.yaml, openapi/rest-v2.yaml, openapi/vantage-clients.yaml. */
export const documents = {
  'dcr': 'e69c6a41eee733dfdea69287c238e8ec6696bdc2c7a3fe1c2225ed8201c65ffc',
  'reggie': '0def02d995edd242d911dcf84798b305bba6c339d6d960b849aa44f1819cca71',
  'rest-v2': '4b96b0cd5c1782ed41c2c0c44509941737c867764c2fb4c63e471fe56c7d1101',
  'vantage-clients': '2627dd65a21f4719922d0552ff949887762bd2971112f3c2a14c8f361cf22880',
} as const;
