import { isRecord, type JsonObject, listOf, recordOf } from '../../core/index.ts';
import type { OperationId } from '../../openapi/generated/operations.ts';
import type { Caller } from '../client.ts';
import type { StateValues } from '../states.ts';

/** What a device has learnt so far. */
export interface JourneyDevice extends StateValues<'an approved application'> {
  readonly mvpd: string;
  /** What its viewer may play. */
  readonly resource: string;
  clientId: string;
  clientSecret: string;
  accessToken: string;
  code: string;
  /** Lifetimes, as the answers told them. */
  tokenSeconds: number;
  sessionSeconds: number;
  profileSeconds: number;
}

/**
 * One step of a journey: a request, the status it must get, and what must be true in the answer
 * beyond its schema.
 */
export interface JourneyStep {
  readonly title: string;
  readonly operation: OperationId;
  readonly status: number;
  /** What the viewer does on the second screen before this step. */
  readonly login?: true;
  /** What is over before this step, and after how many seconds. */
  readonly wait?: {
    readonly until: 'access token' | 'authentication session';
    readonly seconds: (device: JourneyDevice) => number;
  };
  readonly send: (client: Caller, device: JourneyDevice) => Promise<unknown>;
  readonly learn?: (body: JsonObject, device: JourneyDevice) => void;
  /** The pointer that does not hold what it should, and what it should. */
  readonly expect?: (
    body: JsonObject,
    device: JourneyDevice,
  ) => { pointer: string; expected: string } | undefined;
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

const headers = (device: JourneyDevice) => ({
  'AP-Device-Identifier': device.deviceIdentifier,
  'X-Device-Info': device.deviceInfo,
  'X-Forwarded-For': device.forwardedFor,
});

const v2 = (device: JourneyDevice) => ({
  token: device.accessToken,
  params: { path: { serviceProvider: device.serviceProvider }, header: headers(device) },
});

const byCode = (device: JourneyDevice) => ({
  ...v2(device),
  params: { path: { serviceProvider: device.serviceProvider, code: device.code }, header: headers(device) },
});

const byMvpd = (device: JourneyDevice) => ({
  ...v2(device),
  params: { path: { serviceProvider: device.serviceProvider, mvpd: device.mvpd }, header: headers(device) },
});

const permitted = (body: JsonObject) => {
  const [decision] = listOf(body.decisions);
  return recordOf(decision).authorized === true
    ? undefined
    : { pointer: '/decisions/0/authorized', expected: 'true' };
};

/** The application registers: its credentials are new. */
export const register: JourneyStep = {
  title: 'the application registers',
  operation: 'registerClient',
  status: 201,
  send: (client, device) =>
    client.registerClient({
      params: { header: { 'X-Device-Info': device.deviceInfo, 'X-Forwarded-For': device.forwardedFor } },
      body: { software_statement: device.softwareStatement },
    }),
  learn: (body, device) => {
    device.clientId = text(body.client_id);
    device.clientSecret = text(body.client_secret);
  },
};

/** Credentials give a token; it replaces the one before. */
export const getToken: JourneyStep = {
  title: 'its credentials give a token',
  operation: 'issueToken',
  status: 201,
  send: (client, device) =>
    client.issueToken({
      params: { header: { 'X-Device-Info': device.deviceInfo, 'X-Forwarded-For': device.forwardedFor } },
      body: {
        client_id: device.clientId,
        client_secret: device.clientSecret,
        grant_type: 'client_credentials',
      },
    }),
  learn: (body, device) => {
    device.accessToken = text(body.access_token);
    device.tokenSeconds = Number(body.expires_in);
  },
};

/** A session with all parameters. */
export const openSession: JourneyStep = {
  title: 'the token opens a session',
  operation: 'createSession',
  status: 200,
  send: (client, device) =>
    client.createSession({
      ...v2(device),
      body: { mvpd: device.mvpd, domainName: 'app.example', redirectUrl: 'https://app.example/done' },
    }),
  learn: (body, device) => {
    device.code = text(body.code);
    device.sessionSeconds = (Number(body.notAfter) - Number(body.notBefore)) / 1000;
  },
  expect: (body) =>
    body.actionName === 'authenticate'
      ? undefined
      : { pointer: '/actionName', expected: 'authenticate, as no viewer has signed in' },
};

export const pollBefore: JourneyStep = {
  title: 'before the login the poll finds no profile',
  operation: 'getProfileByCode',
  status: 200,
  send: (client, device) => client.getProfileByCode(byCode(device)),
  expect: ({ profiles }) =>
    isRecord(profiles) && Object.keys(profiles).length === 0
      ? undefined
      : { pointer: '/profiles', expected: 'no profile before the login' },
};

export const pollAfterLogin: JourneyStep = {
  title: 'after the login the poll finds the profile',
  operation: 'getProfileByCode',
  status: 200,
  login: true,
  send: (client, device) => client.getProfileByCode(byCode(device)),
  learn: ({ profiles }, device) => {
    const { notBefore, notAfter } = recordOf(recordOf(profiles)[device.mvpd]);
    device.profileSeconds = (Number(notAfter) - Number(notBefore)) / 1000;
  },
  expect: ({ profiles }, { mvpd }) =>
    isRecord(recordOf(profiles)[mvpd])
      ? undefined
      : { pointer: `/profiles/${mvpd}`, expected: 'the profile of the viewer who signed in' },
};

export const preauthorized: JourneyStep = {
  title: 'a resource is preauthorized',
  operation: 'preauthorize',
  status: 200,
  send: (client, device) =>
    client.preauthorize({ ...byMvpd(device), body: { resources: [device.resource] } }),
  expect: permitted,
};

export const authorized: JourneyStep = {
  title: 'the resource may be played',
  operation: 'authorize',
  status: 200,
  send: (client, device) => client.authorize({ ...byMvpd(device), body: { resources: [device.resource] } }),
  expect: permitted,
};

export const signOut: JourneyStep = {
  title: 'the viewer signs out',
  operation: 'logout',
  status: 200,
  send: (client, device) => {
    const call = byMvpd(device);
    return client.logout({
      ...call,
      params: { ...call.params, query: { redirectUrl: 'https://app.example/bye' } },
    });
  },
};

export const noProfileAfter: JourneyStep = {
  title: 'after the logout the profile is gone',
  operation: 'getProfiles',
  status: 200,
  send: (client, device) => client.getProfiles(v2(device)),
  expect: ({ profiles }, { mvpd }) =>
    recordOf(profiles)[mvpd] === undefined
      ? undefined
      : { pointer: `/profiles/${mvpd}`, expected: 'no profile after the logout' },
};

/** Returns the profiles of the device, one of its MVPD among them or none at all. */
export function profiles(title: string, wanted: 'one' | 'none' | 'one while it is valid'): JourneyStep {
  return {
    title,
    operation: 'getProfiles',
    status: 200,
    send: (client, device) => client.getProfiles(v2(device)),
    expect: ({ profiles: found }, { mvpd, profileSeconds, tokenSeconds }) => {
      // An MVPD may end a sign-in before the token that was waited for.
      if (wanted === 'one while it is valid' && profileSeconds <= tokenSeconds) return undefined;
      return isRecord(recordOf(found)[mvpd]) === (wanted !== 'none')
        ? undefined
        : { pointer: `/profiles/${mvpd}`, expected: wanted === 'none' ? 'no profile' : 'the profile' };
    },
  };
}
