import { answered, permitted } from '../seen.ts';
import type { GuidedStep } from '../step.ts';

/** The viewer signs out, on a page of the TV provider. */
export const logoutSteps: readonly GuidedStep[] = [
  {
    id: 'logout',
    title: 'Log out',
    instruction: 'Log out, and let the page of the TV provider finish.',
    waitsFor: 'a logout',
    rules: ['LO-01', 'LO-02', 'LO-05'],
    isDone: (seen) => seen.inOrder(answered('logout')),
    withinMs: 120_000,
  },
];

/** Playbacks without a sign-in, and logouts that few apps have. */
export const passSteps: readonly GuidedStep[] = [
  {
    id: 'pass',
    title: 'Free preview',
    instruction: 'Start the free preview ({mvpd}) and play a programme.',
    waitsFor: 'a permitted playback with the temporary pass',
    rules: ['CF-01', 'LO-06'],
    at: 'temporary',
    unless: 'the app has no free preview',
    isPlayback: true,
    isDone: (seen) => seen.inOrder(permitted),
    withinMs: 180_000,
  },
  {
    id: 'pass-promotional',
    title: 'Promotional preview',
    instruction: 'Start the preview for a viewer who gives an address ({mvpd}), and play a programme.',
    waitsFor: 'a permitted playback with the promotional pass',
    rules: ['AZ-01'],
    at: 'promotional',
    unless: 'the app has no such preview',
    isPlayback: true,
    mayBeEarlier: true,
    isDone: (seen) => seen.inOrder(permitted),
    withinMs: 180_000,
  },
  {
    id: 'logout-partner',
    title: 'Log out of the platform',
    instruction: 'Sign in with the account of the platform (single sign-on), then log out in the app.',
    waitsFor: 'a logout that ends in the settings of the device',
    rules: ['LO-03'],
    unless: 'the platform has no single sign-on',
    mayBeEarlier: true,
    isDone: (seen) =>
      seen.inOrder(
        ({ answer }) =>
          answer.kind === 'logout' &&
          answer.logouts.some(({ actionName }) => actionName === 'partner_logout'),
      ),
    withinMs: 300_000,
  },
];
