import { dcrInteractions } from './dcr.ts';
import { dcrRefusals } from './dcr-refusals.ts';
import { reggieInteractions } from './reggie.ts';
import { reggieRefusals } from './reggie-refusals.ts';
import { accessInteractions } from './rest-v2-access.ts';
import { decisionInteractions } from './rest-v2-decisions.ts';
import { directSessionInteractions } from './rest-v2-direct.ts';
import { profileInteractions } from './rest-v2-profiles.ts';
import { refusalInteractions } from './rest-v2-refusals.ts';
import { sessionInteractions } from './rest-v2-sessions.ts';
import { singleSignOnInteractions } from './rest-v2-single-sign-on.ts';
import type { Interaction } from './row.ts';
import { vantageInteractions } from './vantage-clients.ts';
import { vantageRefusals } from './vantage-refusals.ts';

export type { Interaction } from './row.ts';

/** Every contract, API by API. Adding one is adding a row to its table. */
export const interactions: readonly Interaction[] = [
  ...dcrInteractions,
  ...dcrRefusals,
  ...reggieInteractions,
  ...reggieRefusals,
  ...sessionInteractions,
  ...accessInteractions,
  ...profileInteractions,
  ...decisionInteractions,
  ...directSessionInteractions,
  ...singleSignOnInteractions,
  ...refusalInteractions,
  ...vantageInteractions,
  ...vantageRefusals,
];
