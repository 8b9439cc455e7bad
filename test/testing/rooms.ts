/** The folders of Passgate's own code, from left to right: see ARCHITECTURE.md. */
export const rooms = [
  'core',
  'openapi',
  'contracts',
  'simulator',
  'load',
  'certify',
  'targets',
  'baseline',
  'reports',
  'gate',
  'scripts',
] as const;
