import type { GuidedStep } from '../step.ts';
import { browsingSteps, playingSteps } from './deciding.ts';
import { logoutSteps, passSteps } from './ending.ts';
import { firstSignInSteps, otherSignInSteps, secondSignInSteps, severalSignInsSteps } from './signing-in.ts';
import { restartingSteps, revocationSteps, startingSteps } from './starting.ts';

/**
 * The steps of a session in their order: each one finds the app as those before have left it.
 * Cheap and common ones come first, so that a session that ends early has judged most.
 */
export const guidedSteps: readonly GuidedStep[] = [
  ...startingSteps,
  ...firstSignInSteps,
  ...restartingSteps,
  ...browsingSteps,
  ...playingSteps,
  ...secondSignInSteps,
  ...logoutSteps,
  ...otherSignInSteps,
  ...severalSignInsSteps,
  ...passSteps,
  ...revocationSteps,
];
