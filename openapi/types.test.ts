import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import type { IssueTokenRequest } from './generated/dcr.ts';
import type { RegistrationCode } from './generated/reggie.ts';
import type {
  AuthorizeResponse,
  CreateSessionResponse,
  LogoutResponse,
  Profile,
  ProfileAttributes,
  SessionResume,
} from './generated/rest-v2.ts';
import { authorize200Json } from './generated/validators/authorize.js';
import { createClientRequestJson } from './generated/validators/createClient.js';
import { createRegistrationCode201Json } from './generated/validators/createRegistrationCode.js';
import { createSession200Json } from './generated/validators/createSession.js';
import { getProfileByMvpd200Json } from './generated/validators/getProfileByMvpd.js';
import { issueTokenRequestForm } from './generated/validators/issueToken.js';
import { logout200Json } from './generated/validators/logout.js';
import type { CreateClientRequest } from './generated/vantage-clients.ts';

/**
 * Types and validators come from one schema: what TypeScript takes the validators take, and what it
 * refuses (each `@ts-expect-error` is an error where it is not needed) they refuse.
 */

const session = {
  actionName: 'resume',
  actionType: 'direct',
  reasonType: 'none',
  missingParameters: ['mvpd'],
  url: '/api/v2/STREAMTV/sessions/K4T9QZX',
  code: 'K4T9QZX',
  sessionId: '0b9d6d1c-44c5-4f0e-8a6e-6f3f5a1c9e27',
  serviceProvider: 'STREAMTV',
  notBefore: '1795000000000',
  notAfter: '1795001800000',
} satisfies SessionResume;
const { missingParameters: _, ...withoutMissing } = session;
const attributes = { userID: { value: 'u-1', state: 'plain' } } satisfies ProfileAttributes;
const profile = {
  type: 'regular',
  issuer: 'NorthCable',
  notBefore: 1795000000000,
  notAfter: 1795000420000,
  attributes,
} satisfies Profile;
const token = {
  client_id: 'c',
  client_secret: 's',
  grant_type: 'client_credentials',
} satisfies IssueTokenRequest;
const permit = {
  resource: 'sports1',
  serviceProvider: 'STREAMTV',
  mvpd: 'NorthCable',
  source: 'mvpd',
  authorized: true,
  token: { notBefore: 1795000000000, notAfter: 1795000420000, serializedToken: 'dG9rZW4=' },
} as const;
const { token: __, ...withoutToken } = permit;
const record = {
  id: '1',
  code: 'QW3RTY',
  requestor: 'HarbourMedia',
  mvpd: null,
  generated: 1793534520000,
  expires: 1793538120000,
  info: { deviceId: 'aGFyYm91cg==' },
} satisfies RegistrationCode;
const client = {
  clientId: 'scan-robot',
  clientName: 'Scanning robot',
  allowedGrantTypes: ['client_credentials'],
  allowedScopes: ['openid', 'permissions', 'publicapi.all'],
} satisfies CreateClientRequest;
const byMvpd = (one: object) => ({ profiles: { NorthCable: one } });
const logouts = (one: object) => ({ logouts: { NorthCable: one } });

type BodyCase = readonly [name: string, accepts: (body: unknown) => boolean, body: unknown];

const taken: BodyCase[] = (() => {
  const rated: ProfileAttributes = { ...attributes, maxRating: { value: { MPAA: 'PG-13' }, state: 'plain' } };
  const listed: ProfileAttributes = { ...attributes, zip: { value: ['80202'], state: 'plain' } };
  const unlisted: ProfileAttributes = { ...attributes, onNet: { value: { any: [1] }, state: 'enc' } };
  const logout: LogoutResponse = {
    logouts: { NorthCable: { actionName: 'complete', actionType: 'none', mvpd: 'NorthCable' } },
  };
  const decisions: AuthorizeResponse = { decisions: [permit] };
  return [
    ['a session', createSession200Json, session],
    ['a profile', getProfileByMvpd200Json, byMvpd(profile)],
    ['the rating attribute', getProfileByMvpd200Json, byMvpd({ ...profile, attributes: rated })],
    ['readable postal codes', getProfileByMvpd200Json, byMvpd({ ...profile, attributes: listed })],
    [
      'an attribute of a name of its own',
      getProfileByMvpd200Json,
      byMvpd({ ...profile, attributes: unlisted }),
    ],
    ['a logout without an address', logout200Json, logout],
    ['a permit', authorize200Json, decisions],
    ['a token request', issueTokenRequestForm, token],
    ['a registration record without MVPD', createRegistrationCode201Json, record],
    ['a client', createClientRequestJson, client],
  ];
})();

const refused: BodyCase[] = (() => {
  // @ts-expect-error: required in this variant
  const notMissing: CreateSessionResponse = withoutMissing;
  // @ts-expect-error: a property of another variant
  const withRequest: CreateSessionResponse = { ...session, authenticationRequest: {} };
  // @ts-expect-error: no such action
  const relaxed: CreateSessionResponse = { ...session, actionName: 'relax' };
  // @ts-expect-error: an action type of another variant
  const interactive: CreateSessionResponse = { ...session, actionType: 'interactive' };
  // @ts-expect-error: milliseconds are text in sessions
  const numberTime: CreateSessionResponse = { ...session, notBefore: 1795000000000 };
  // @ts-expect-error: no parameter of that name
  const oddParameter: CreateSessionResponse = { ...session, missingParameters: ['mvdp'] };
  // @ts-expect-error: milliseconds are numbers in profiles
  const textTime: Profile = { ...profile, notAfter: '1795000420000' };
  // @ts-expect-error: a degraded profile is issued by Adobe
  const issuer: Profile = { ...profile, type: 'degraded', issuer: 'NorthCable' };
  // @ts-expect-error: every profile has the viewer's id
  const noUser: Profile = { ...profile, attributes: {} };
  // @ts-expect-error: no such state
  const state: ProfileAttributes = { userID: { value: 'u-1', state: 'hidden' } };
  // @ts-expect-error: readable postal codes are a list
  const zip: ProfileAttributes = { ...attributes, zip: { value: '80202', state: 'plain' } };
  // @ts-expect-error: no rating system of that name
  const rating: ProfileAttributes = { ...attributes, maxRating: { value: { ABC: 'x' }, state: 'plain' } };
  // @ts-expect-error: a permit of authorize has a token
  const noToken: AuthorizeResponse = { decisions: [withoutToken] };
  // @ts-expect-error: a permit has no error, a denial no token
  const both: AuthorizeResponse = { decisions: [{ ...permit, authorized: false }] };
  // @ts-expect-error: nothing to do, so no interaction
  const done: LogoutResponse['logouts'][string] = {
    actionName: 'complete',
    actionType: 'interactive',
    mvpd: 'N',
  };
  // @ts-expect-error: no other grant type
  const password: IssueTokenRequest = { ...token, grant_type: 'password' };
  // @ts-expect-error: seconds and milliseconds are numbers
  const made: RegistrationCode = { ...record, generated: '1793534520000' };
  // @ts-expect-error: no other scope
  const scopes: CreateClientRequest = { ...client, allowedScopes: ['openid', 'permissions', 'email'] };
  // @ts-expect-error: the name is required
  const nameless: CreateClientRequest = { ...client, clientName: undefined };
  return [
    ['a variant without its own property', createSession200Json, notMissing],
    ['a property of another operation', createSession200Json, withRequest],
    ['an unknown action', createSession200Json, relaxed],
    ['an action type of another variant', createSession200Json, interactive],
    ['a number for text of milliseconds', createSession200Json, numberTime],
    ['an unknown parameter', createSession200Json, oddParameter],
    ['text for a number of milliseconds', getProfileByMvpd200Json, byMvpd(textTime)],
    ['an issuer of another variant', getProfileByMvpd200Json, byMvpd(issuer)],
    ['a profile without viewer', getProfileByMvpd200Json, byMvpd(noUser)],
    ['an unknown state', getProfileByMvpd200Json, byMvpd({ ...profile, attributes: state })],
    ['readable postal codes as one text', getProfileByMvpd200Json, byMvpd({ ...profile, attributes: zip })],
    ['an unknown rating system', getProfileByMvpd200Json, byMvpd({ ...profile, attributes: rating })],
    ['a permit without token', authorize200Json, noToken],
    ['a denial with a token', authorize200Json, both],
    ['an impossible logout', logout200Json, logouts(done)],
    ['an unknown grant type', issueTokenRequestForm, password],
    ['text for a time', createRegistrationCode201Json, made],
    ['an unknown scope', createClientRequestJson, scopes],
    ['a name that is not there', createClientRequestJson, nameless],
  ];
})();

describe('what TypeScript says, the validators say', () => {
  it.each(taken)('both take %s', (_name, accepts, body) => expect(accepts(body)).toBe(true));
  it.each(refused)('both refuse %s', (_name, accepts, body) => expect(accepts(body)).toBe(false));
});

it('the unions narrow by what tells their variants apart', () => {
  const told = (one: CreateSessionResponse): string => {
    if (one.actionName === 'resume') return one.missingParameters.join();
    // @ts-expect-error: only a resume has missing parameters
    if (one.missingParameters !== undefined) return 'missing';
    if (one.actionName === 'authenticate') return one.code;
    // @ts-expect-error: an authorize has no code
    return `${one.mvpd} ${one.reasonType} ${one.code}`;
  };
  expect(told(session)).toBe('mvpd');

  const ofProfile = (one: Profile): string => {
    if (one.type === 'degraded') return one.issuer satisfies 'Adobe';
    if (one.type === 'temporary') return String(one.attributes.remaining_resources?.value);
    return one.attributes.maxRating?.value.MPAA ?? 'none';
  };
  expect(ofProfile(profile)).toBe('none');

  const ofDecision = (one: AuthorizeResponse['decisions'][number]): string =>
    one.authorized ? one.token.serializedToken : one.error.code;
  expect(ofDecision(permit)).toBe('dG9rZW4=');
});

it('an attribute that may be absent must be looked for', () => {
  const read = (all: ProfileAttributes): unknown => [
    // @ts-expect-error: may be absent
    () => all.maxRating.value,
    // @ts-expect-error: may be absent
    () => all.anything.value,
    all.userID.value,
  ];
  expect(read(attributes)).toHaveLength(3);
});

it('all of the above is what the compiler says', { timeout: 60_000 }, () => {
  const root = join(import.meta.dirname, '..');
  const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  const program = ts.createProgram([import.meta.filename], options);
  const file = program.getSourceFile(import.meta.filename);
  const found = program.getSemanticDiagnostics(file);
  expect(found.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))).toEqual([]);
});
