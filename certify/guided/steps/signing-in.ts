import { answered, both, created, permitted, requested, signedIn, withAction } from '../seen.ts';
import type { GuidedStep } from '../step.ts';
import { endSignIns, expireFirstCode, signInByCode } from './parts.ts';

const profileByCode = both(requested('getProfileByCode'), signedIn);

const withCode = {
  waitsFor: 'polls of the code, and a profile',
  react: signInByCode,
  isDone: (seen) => seen.inOrder(profileByCode),
  withinMs: 180_000,
} satisfies Partial<GuidedStep>;

/** The first sign-in: the app shows a code, and the viewer signs in elsewhere. */
export const firstSignInSteps: readonly GuidedStep[] = [
  {
    id: 'sign-in-by-code',
    title: 'Sign in',
    instruction:
      'Sign in at {mvpd}. If the app shows a code, wait: the viewer signs in for you. If it opens a page, finish that.',
    rules: ['AU-01', 'AU-03', 'AU-04', 'AU-05', 'AU-09', 'AU-11', 'CF-02'],
    ...withCode,
    mayBeEarlier: true,
  },
];

/** The sign-in ends by itself, and the viewer confirms it. */
export const secondSignInSteps: readonly GuidedStep[] = [
  {
    id: 'sign-in-ended',
    title: 'The sign-in has ended',
    instruction: 'Play something. The app should say that the viewer has to sign in again.',
    waitsFor: 'a refused playback',
    rules: ['AZ-10', 'ER-01'],
    arrange: endSignIns,
    isDone: (seen) => seen.inOrder(withAction('authentication')),
    withinMs: 120_000,
  },
  {
    id: 'sign-in-again',
    title: 'Sign in again',
    instruction: 'Sign in again at the same TV provider. The viewer signs in for you.',
    rules: ['AU-01'],
    ...withCode,
  },
];

/** Sign-ins on the screen of the app, on a second screen, and without one. */
export const otherSignInSteps: readonly GuidedStep[] = [
  {
    id: 'sign-in-here',
    title: 'Sign in on this screen',
    instruction: 'Sign in at {mvpd} in the browser of the app, and finish the page of the TV provider.',
    waitsFor: 'the page of the TV provider, and a profile',
    rules: ['AU-02', 'AU-10', 'AU-18'],
    at: 'without logout page',
    unless: 'the app signs in with a code only',
    mayBeEarlier: true,
    isDone: (seen) => seen.inOrder(created, requested('authenticateUserAgent'), profileByCode),
    withinMs: 300_000,
  },
  {
    id: 'logout-complete',
    title: 'Log out without a page',
    instruction: 'Log out. {mvpd} has no page for that.',
    waitsFor: 'a logout that is complete at once',
    rules: ['LO-04'],
    at: 'without logout page',
    unless: 'nobody is signed in there',
    isDone: (seen) => seen.inOrder(answered('logout')),
    withinMs: 120_000,
  },
  {
    id: 'sign-in-second-screen',
    title: 'Sign in with your second screen',
    instruction: 'Sign in at {mvpd}. Enter the code on your own second screen, and finish the page there.',
    waitsFor: 'a look at the session by the second screen, and a profile',
    rules: ['AU-12'],
    unless: 'you have no second screen of your own',
    mayBeEarlier: true,
    isDone: (seen) => seen.inOrder(created, requested('getSession', 'resumeSession'), profileByCode),
    withinMs: 300_000,
  },
  {
    id: 'logout-second-screen',
    title: 'Log out again',
    instruction: 'Log out.',
    waitsFor: 'a logout',
    rules: ['LO-01', 'LO-02'],
    unless: 'nobody is signed in',
    isDone: (seen) => seen.inOrder(answered('logout')),
    withinMs: 120_000,
  },
  {
    id: 'sign-in-degraded',
    title: 'Sign in without a page',
    instruction:
      'Sign in at {mvpd}, whose sign-in is out of order: the app should let the viewer play at once.',
    waitsFor: 'a session that needs no sign-in',
    rules: ['AU-10'],
    at: 'degraded',
    mayBeEarlier: true,
    isDone: (seen) =>
      seen.inOrder(({ answer }) => answer.kind === 'session' && answer.actionName === 'authorize'),
    withinMs: 180_000,
  },
  {
    id: 'play-degraded',
    title: 'Play without a sign-in',
    instruction: 'Play something.',
    waitsFor: 'a permitted playback',
    rules: ['AU-10', 'AZ-01'],
    at: 'degraded',
    isPlayback: true,
    isDone: (seen) => seen.inOrder(permitted),
    withinMs: 120_000,
  },
  {
    id: 'logout-degraded',
    title: 'Log out where nobody signed in',
    instruction: 'Log out of {mvpd}.',
    waitsFor: 'a logout that is complete at once',
    rules: ['LO-04'],
    at: 'degraded',
    unless: 'the app offers no logout there',
    isDone: (seen) => seen.inOrder(answered('logout')),
    withinMs: 120_000,
  },
];

/** A code expires; then the viewer has several sign-ins. */
export const severalSignInsSteps: readonly GuidedStep[] = [
  {
    id: 'code-expired',
    title: 'A code expires',
    instruction:
      'Sign in at {mvpd} with a code. The viewer refuses, and the code expires: ask for a new one. The viewer uses that.',
    waitsFor: 'an expired code, a new one, and a profile',
    rules: ['AU-06', 'AU-07', 'AU-08'],
    unless: 'the app signs in on its own screen only',
    react: expireFirstCode,
    isDone: (seen) => seen.inOrder(created, created, profileByCode),
    withinMs: 300_000,
  },
  {
    id: 'logout-one',
    title: 'Log out of one of several',
    instruction: 'Log out.',
    waitsFor: 'a logout',
    rules: ['LO-01', 'LO-02'],
    isDone: (seen) => seen.inOrder(answered('logout')),
    withinMs: 120_000,
  },
  {
    id: 'several-profiles',
    title: 'Several sign-ins',
    instruction: 'Close the app and start it again. It finds several sign-ins: choose one.',
    waitsFor: 'a request for all profiles',
    rules: [],
    unless: 'the app asks for the profile of one TV provider only',
    isDone: (seen) => seen.inOrder(({ answer }) => answer.kind === 'profiles' && answer.profiles.length > 1),
    withinMs: 120_000,
  },
];
