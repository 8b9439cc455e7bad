import { answered, both, requested, withAction } from '../seen.ts';
import type { GuidedStep, StepTurn } from '../step.ts';
import { clearFaults } from './parts.ts';

const profileOperations = ['getProfiles', 'getProfileByMvpd'] as const;
const asksForProfiles = answered(...profileOperations);
const isRefusedProfiles = both(requested(...profileOperations), withAction('none'));

/** Refuses the next request for profiles; `code` is one that the provider does not have. */
async function refuseProfiles({ control }: StepTurn, code?: string): Promise<void> {
  for (const operation of profileOperations) {
    await control.disturb(operation, { kind: 'failure' }, 1);
    if (code === undefined) continue;
    await control.disturb(operation, { kind: 'set-property', pointer: '/code', value: code }, 1);
  }
}

/** Steps about registration, restarts and the tokens of the app. */
export const startingSteps: readonly GuidedStep[] = [
  {
    id: 'first-start',
    title: 'First start',
    instruction: 'Install the app afresh, or delete its data. Start it on the device.',
    waitsFor: 'a registration and an access token',
    rules: ['CR-01', 'CR-04', 'CR-10', 'CR-11', 'HD-01', 'HD-02', 'HD-03'],
    mayBeEarlier: true,
    isDone: (seen) => seen.inOrder(answered('registerClient'), answered('issueToken')),
    withinMs: 120_000,
  },
  {
    id: 'restart',
    title: 'Restart',
    instruction: 'Close the app and start it again. Do not sign in yet.',
    waitsFor: 'a request for profiles',
    rules: ['CR-02', 'CR-05', 'CR-12', 'HD-04'],
    isDone: (seen) => seen.inOrder(asksForProfiles),
    withinMs: 120_000,
  },
  {
    id: 'restart-final-error',
    title: 'An error at the start',
    instruction: 'Close the app and start it again. It should go on without a sign-in, or show an error.',
    waitsFor: 'a request for profiles that is refused for good',
    rules: ['ER-01', 'ER-03'],
    arrange: (turn) => refuseProfiles(turn),
    restore: clearFaults,
    isDone: (seen) => seen.inOrder(isRefusedProfiles),
    withinMs: 120_000,
  },
];

/** Steps about an app in which a viewer is signed in. */
export const restartingSteps: readonly GuidedStep[] = [
  {
    id: 'restart-unknown-error',
    title: 'An error that nobody knows',
    instruction: 'Close the app and start it again. It should go on, or show an error.',
    waitsFor: 'a request for profiles that is refused in a new way',
    rules: ['ER-10'],
    arrange: (turn) => refuseProfiles(turn, 'refused_in_a_new_way'),
    restore: clearFaults,
    isDone: (seen) => seen.inOrder(isRefusedProfiles),
    withinMs: 120_000,
  },
  {
    id: 'restart-signed-in',
    title: 'Restart while signed in',
    instruction: 'Close the app and start it again. The viewer should still be signed in.',
    waitsFor: 'a request for profiles that finds one',
    rules: ['CF-01', 'CF-02', 'CR-02'],
    isDone: (seen) => seen.inOrder(asksForProfiles),
    withinMs: 120_000,
  },
];

/** The approval of the application is taken back, and given again. */
export const revocationSteps: readonly GuidedStep[] = [
  {
    id: 'application-revoked',
    title: 'Revoked application',
    instruction: 'Close the app and start it again. If it shows an error, start it once more.',
    waitsFor: 'a new registration',
    rules: ['CR-04', 'ER-01'],
    arrange: async ({ control, seen: { clientId } }) => {
      if (clientId !== undefined) await control.revokeApplication(clientId, true);
    },
    react: async ({ control, seen, once }) => {
      const { clientId } = seen;
      const isRefused = seen.inOrder((one) => requested('issueToken')(one) && one.status >= 400);
      if (isRefused && clientId !== undefined)
        await once('approve', () => control.revokeApplication(clientId, false));
    },
    restore: async ({ control, seen: { clientId } }) => {
      if (clientId !== undefined) await control.revokeApplication(clientId, false);
    },
    isDone: (seen) => seen.inOrder(answered('registerClient'), answered('issueToken')),
    withinMs: 180_000,
  },
];
