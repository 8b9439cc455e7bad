// Written by `passgate generate` from openapi/*.yaml. Do not edit.
// documents: dcr=9d4d96825b21800c209e8c94ddb6ae8c0bdda8b4b829a3a6f2e692162dc6bb2d reggie=ab85c39fd93e3ab740be31ce5d62d539220a584a10f3ace25552b0d5223dc322 rest-v2=c9ad8172db324937298a00db134b3c4ed1386aa944e4e7555647dab50c0dce78 vantage-clients=ac5c5eeaa332a735fb6ec90e600c65b23ee1a30217e0d59225824f8fcc0bc728

/** Document to the SHA-256 of its LF-normalised bytes: openapi/dcr.yaml, openapi/reggie.yaml, openapi/rest-v2.yaml, openapi/vantage-clients.yaml. */
export const documents = {
  'dcr': '9d4d96825b21800c209e8c94ddb6ae8c0bdda8b4b829a3a6f2e692162dc6bb2d',
  'reggie': 'ab85c39fd93e3ab740be31ce5d62d539220a584a10f3ace25552b0d5223dc322',
  'rest-v2': 'c9ad8172db324937298a00db134b3c4ed1386aa944e4e7555647dab50c0dce78',
  'vantage-clients': 'ac5c5eeaa332a735fb6ec90e600c65b23ee1a30217e0d59225824f8fcc0bc728',
} as const;
