import { type ApiName, apiNames } from '../../core/index.ts';
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

/** The tables of each API; an API without a row does not compile. */
const tables = {
  dcr: [dcrInteractions, dcrRefusals],
  reggie: [reggieInteractions, reggieRefusals],
  'rest-v2': [
    sessionInteractions,
    accessInteractions,
    profileInteractions,
    decisionInteractions,
    directSessionInteractions,
    singleSignOnInteractions,
    refusalInteractions,
  ],
  'vantage-clients': [vantageInteractions, vantageRefusals],
} satisfies Readonly<Record<ApiName, readonly (readonly Interaction[])[]>>;

/** Every contract, API by API. Adding one is adding a row to its table. */
export const interactions: readonly Interaction[] = apiNames.flatMap((api) => tables[api].flat());
