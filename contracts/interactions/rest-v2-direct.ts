import { calls, withHeaders } from './rest-v2-calls.ts';
import { type Interaction, interaction } from './row.ts';

const sessionId = '0a6f1e0e-6ad7-4b4f-9f0c-9a2b6a0f3c11';
const url = '/api/v2/REF30/decisions/authorize/Cablevision';
const directly = { actionName: 'authorize', actionType: 'direct', url, sessionId } as const;

const device = 'a device before the login';
const viewer = 'a viewer who has logged in';

/** Contracts with sessions that need no sign-in, or lack something still. */
export const directSessionInteractions: readonly Interaction[] = [
  interaction(
    'createSession',
    viewer,
    200,
  )({
    title: 'who has signed in need not do so again',
    request: calls.createSession,
    answer: {
      body: (v) => ({
        ...directly,
        reasonType: 'authenticated',
        mvpd: v.mvpd,
        serviceProvider: v.serviceProvider,
      }),
    },
  }),
  interaction(
    'createSession',
    'a viewer known by a shared identity',
    200,
  )({
    title: 'who has signed in elsewhere with a shared identity need not do so again',
    request: (v) => withHeaders(calls.createSession(v), { 'Adobe-Subject-Token': v.sharedToken }),
    answer: {
      body: (v) => ({
        ...directly,
        reasonType: 'authenticatedSSO',
        mvpd: v.mvpd,
        serviceProvider: v.serviceProvider,
      }),
    },
  }),
  interaction(
    'createSession',
    device,
    200,
  )({
    title: 'for a temporary pass nobody has to sign in',
    params: { at: 'temporary' },
    request: calls.createSession,
    answer: {
      body: (v) => ({
        ...directly,
        reasonType: 'temporary',
        mvpd: v.mvpd,
        serviceProvider: v.serviceProvider,
      }),
    },
  }),
  interaction(
    'createSession',
    device,
    200,
  )({
    title: 'where sign-in is degraded nobody has to',
    params: { at: 'degraded at sign-in' },
    request: calls.createSession,
    answer: {
      body: (v) => ({
        ...directly,
        reasonType: 'degraded',
        mvpd: v.mvpd,
        serviceProvider: v.serviceProvider,
      }),
    },
  }),
  interaction(
    'resumeSession',
    viewer,
    200,
  )({
    title: 'who has signed in need not do so again',
    request: calls.resumeSession,
    answer: {
      body: (v) => ({
        ...directly,
        reasonType: 'authenticated',
        mvpd: v.mvpd,
        serviceProvider: v.serviceProvider,
      }),
    },
  }),
  interaction(
    'resumeSession',
    device,
    200,
  )({
    title: 'for a temporary pass nobody has to sign in',
    params: { at: 'temporary' },
    request: calls.resumeSession,
    answer: {
      body: (v) => ({
        ...directly,
        reasonType: 'temporary',
        mvpd: v.mvpd,
        serviceProvider: v.serviceProvider,
      }),
    },
  }),
  interaction(
    'resumeSession',
    device,
    200,
  )({
    title: 'where sign-in is degraded nobody has to',
    params: { at: 'degraded at sign-in' },
    request: calls.resumeSession,
    answer: {
      body: (v) => ({
        ...directly,
        reasonType: 'degraded',
        mvpd: v.mvpd,
        serviceProvider: v.serviceProvider,
      }),
    },
  }),
  interaction(
    'resumeSession',
    'an authentication session',
    200,
  )({
    title: 'what is still missing has to be sent with another try',
    params: { complete: false },
    request: calls.resumeSession,
    deviations: [{ leaveOut: 'body', name: 'redirectUrl' }],
    answer: {
      body: (v) => ({
        actionName: 'retry',
        actionType: 'direct',
        reasonType: 'none',
        missingParameters: ['redirectUrl'],
        url: '/api/v2/REF30/sessions/QX7K2PA',
        code: v.code,
        sessionId,
        serviceProvider: v.serviceProvider,
        notBefore: '1795430400000',
        notAfter: '1795432200000',
      }),
      exactly: ['/missingParameters/0'],
    },
  }),
];
