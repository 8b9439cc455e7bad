import { type Interaction, interaction } from './row.ts';

/** Contracts with the registration code service. */
export const reggieInteractions: readonly Interaction[] = [
  interaction(
    'createRegistrationCode',
    'a client with an access token',
    201,
  )({
    title: 'a device gets a code',
    request: (v) => ({
      token: v.accessToken,
      params: {
        path: { requestor: v.requestor },
        query: { deviceId: 'living-room-01' },
        header: { 'X-Device-Info': v.deviceInfo, 'X-Forwarded-For': v.forwardedFor },
      },
    }),
    answer: {
      body: (v) => ({
        id: '5b9e0f8a-3f5d-4f0e-9f55-0c7d1a2b3c4d',
        code: 'K4T9QZX',
        requestor: v.requestor,
        mvpd: null,
        generated: 1795430400000,
        expires: 1795432200000,
        info: { deviceId: 'bGl2aW5nLXJvb20tMDE=' },
      }),
    },
  }),
  interaction(
    'createRegistrationCode',
    'a client with an access token',
    400,
  )({
    title: 'without a device identifier the request is invalid',
    request: (v) => ({
      token: v.accessToken,
      params: {
        path: { requestor: v.requestor },
        query: { deviceId: 'living-room-01' },
        header: { 'X-Device-Info': v.deviceInfo, 'X-Forwarded-For': v.forwardedFor },
      },
    }),
    deviations: [{ leaveOut: 'query', name: 'deviceId' }],
    answer: { body: () => ({ status: 400, message: "Required 'deviceId' is not present" }) },
  }),
  interaction(
    'createRegistrationCode',
    'a client with an access token',
    400,
  )({
    title: 'a code may not live longer than ten hours',
    request: (v) => ({
      token: v.accessToken,
      params: {
        path: { requestor: v.requestor },
        query: { deviceId: 'living-room-01', ttl: 36_000 },
        header: { 'X-Device-Info': v.deviceInfo, 'X-Forwarded-For': v.forwardedFor },
      },
    }),
    deviations: [{ replace: 'query', name: 'ttl', by: 36_001 }],
    answer: { body: () => ({ status: 400, message: 'ttl is out of range' }) },
  }),
  interaction(
    'getRegistrationCode',
    'a registration code',
    200,
  )({
    title: 'the record behind a code',
    request: (v) => ({
      token: v.accessToken,
      params: {
        path: { requestor: v.requestor, registrationCode: v.registrationCode },
        header: { 'X-Forwarded-For': v.forwardedFor },
      },
    }),
    answer: {
      body: (v) => ({
        id: '5b9e0f8a-3f5d-4f0e-9f55-0c7d1a2b3c4d',
        code: v.registrationCode,
        requestor: v.requestor,
        mvpd: null,
        generated: 1795430400000,
        expires: 1795432200000,
        info: { deviceId: 'bGl2aW5nLXJvb20tMDE=' },
      }),
    },
  }),
  interaction(
    'getRegistrationCode',
    'a registration code',
    404,
  )({
    title: 'an expired code is gone',
    params: { expired: true },
    request: (v) => ({
      token: v.accessToken,
      params: {
        path: { requestor: v.requestor, registrationCode: v.registrationCode },
        header: { 'X-Forwarded-For': v.forwardedFor },
      },
    }),
    answer: {},
  }),
  interaction(
    'deleteRegistrationCode',
    'a registration code',
    204,
  )({
    title: 'a code can be taken back',
    request: (v) => ({
      token: v.accessToken,
      params: {
        path: { requestor: v.requestor, registrationCode: v.registrationCode },
        header: { 'X-Forwarded-For': v.forwardedFor },
      },
    }),
    answer: {},
  }),
];
