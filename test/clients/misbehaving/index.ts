import { decisionMisbehaviours } from './decisions.ts';
import { errorMisbehaviours, headerMisbehaviours } from './headers-and-errors.ts';
import type { Misbehaviour } from './misbehaviour.ts';
import {
  administrationMisbehaviours,
  codeMisbehaviours,
  serverMisbehaviours,
  singleSignOnMisbehaviours,
} from './other-services.ts';
import { registrationMisbehaviours } from './registration.ts';
import { signInMisbehaviours } from './sign-in.ts';

/** Every client that breaks a rule; the test demands one for each rule that recordings show. */
export const misbehaviours: readonly Misbehaviour[] = [
  ...registrationMisbehaviours,
  ...signInMisbehaviours,
  ...decisionMisbehaviours,
  ...headerMisbehaviours,
  ...errorMisbehaviours,
  ...serverMisbehaviours,
  ...singleSignOnMisbehaviours,
  ...codeMisbehaviours,
  ...administrationMisbehaviours,
];
