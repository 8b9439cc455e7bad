import {
  authorized,
  getToken,
  type JourneyStep,
  noProfileAfter,
  openSession,
  pollAfterLogin,
  pollBefore,
  preauthorized,
  profiles,
  register,
  signOut,
} from './steps.ts';

/** What no single interaction can say, because each step needs the one before. */
export interface Journey {
  /** Stands before the title of each step. */
  readonly name: string;
  readonly steps: readonly JourneyStep[];
}

const installed: readonly JourneyStep[] = [register, getToken, openSession];

/** Each with a device of its own. */
export const journeys: readonly Journey[] = [
  {
    name: 'journey',
    steps: [...installed, pollBefore, pollAfterLogin, preauthorized, authorized, signOut, noProfileAfter],
  },
  {
    name: 'a code expires',
    steps: [
      ...installed,
      pollBefore,
      {
        // The token may live no longer than the code.
        ...getToken,
        title: 'when the time of the code is over there is a fresh token',
        wait: { until: 'authentication session', seconds: ({ sessionSeconds }) => sessionSeconds },
      },
      {
        ...pollBefore,
        title: 'when its time is over the poll is refused',
        status: 400,
        expect: ({ code }) =>
          code === 'invalid_authentication_session'
            ? undefined
            : { pointer: '/code', expected: 'invalid_authentication_session' },
      },
      { ...openSession, title: 'the token opens another session' },
      { ...pollBefore, title: 'the poll goes on with the new code' },
    ],
  },
  {
    name: 'a token is renewed',
    steps: [
      ...installed,
      pollAfterLogin,
      {
        ...profiles('when its time is over the token is refused', 'one'),
        status: 401,
        wait: { until: 'access token', seconds: ({ tokenSeconds }) => tokenSeconds },
        expect: () => undefined,
      },
      { ...getToken, title: 'the stored credentials give another token' },
      profiles('the profile is still there', 'one while it is valid'),
    ],
  },
  {
    name: 'registering again',
    steps: [
      ...installed,
      pollAfterLogin,
      { ...register, title: 'the application registers again' },
      { ...getToken, title: 'the new credentials give a token' },
      profiles('the profile of the old credentials is lost', 'none'),
    ],
  },
];
