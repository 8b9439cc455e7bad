import type { BaselineConditions } from '../conditions.ts';

/** The conditions of a run of the embedded simulator. */
export const exampleConditions: BaselineConditions = {
  target: 'embedded',
  platform: 'linux',
  architecture: 'x64',
  cpuModel: 'a processor',
  cores: 2,
  memoryGiB: 24,
  node: '24.0.0',
  k6: '2.2.0',
  scenario: 'polling',
  devices: 500,
  intervalMs: 3000,
  durationMs: 2000,
  validation: 'strict',
  documents: { dcr: 'a'.repeat(64) },
};
