import { dcrInteractions } from './dcr.ts';
import { reggieInteractions } from './reggie.ts';
import { accessInteractions } from './rest-v2-access.ts';
import { sessionInteractions } from './rest-v2-sessions.ts';
import type { Interaction } from './row.ts';
import { vantageInteractions } from './vantage-clients.ts';

export type { Interaction } from './row.ts';

/** Every contract, API by API. Adding one is adding a row to its table. */
export const interactions: readonly Interaction[] = [
  ...dcrInteractions,
  ...reggieInteractions,
  ...sessionInteractions,
  ...accessInteractions,
  ...vantageInteractions,
];
