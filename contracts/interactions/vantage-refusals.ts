import type { CallOf } from '../call.ts';
import type { StateName, StateParams, StateValues, VantageValues } from '../states.ts';
import { type Interaction, type UntypedDeviation, untypedInteraction } from './row.ts';

type VantageOperation = 'createClient' | 'createClientSecret';

/** The values of a state, as far as it has them. */
interface VantageCallValues extends VantageValues {
  readonly clientId?: string;
}

type VantageState = Extract<StateName, 'a Vantage administrator' | 'a Vantage user' | 'a Vantage client'>;

const callOf: { readonly [Id in VantageOperation]: (v: VantageCallValues) => CallOf<Id> } = {
  createClient: (v) => ({
    token: v.vantageToken,
    params: { path: { tenantId: v.tenantId } },
    body: {
      clientId: v.clientId ?? `desk-${v.forwardedFor}`,
      clientName: 'Invoice desk',
      allowedGrantTypes: ['client_credentials'],
      allowedScopes: ['openid', 'permissions', 'publicapi.all'],
    },
  }),
  createClientSecret: (v) => ({
    token: v.vantageToken,
    params: { path: { tenantId: v.tenantId, clientId: v.clientId ?? 'nobody-has-this-one' } },
    body: { description: 'for the night batch' },
  }),
};

const titles = {
  400: 'Bad Request',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not Found',
  409: 'Conflict',
  415: 'Unsupported Media Type',
  500: 'Internal Server Error',
} as const;

interface RefusedCall<State extends VantageState> {
  readonly title: string;
  readonly params?: StateParams<State>;
  readonly change?: Partial<VantageCallValues>;
  readonly deviations?: readonly UntypedDeviation[];
}

/**
 * Returns a refusal twice: with the problem object that convention suggests, and by its status
 * alone, as no page promises the object.
 */
function refused<Id extends VantageOperation, State extends VantageState>(
  operation: Id,
  state: State,
  status: keyof typeof titles,
  { title, change = {}, ...more }: RefusedCall<State>,
): Interaction[] {
  const request = (v: StateValues<State>) => callOf[operation]({ ...v, ...change });
  const problem = { type: 'about:blank', title: titles[status], status };
  return [
    untypedInteraction(operation, state, status, {
      ...more,
      title,
      request,
      answer: { body: () => problem },
    }),
    untypedInteraction(operation, state, status, {
      ...more,
      title: `${title}, perhaps without a body`,
      request,
      answer: {},
    }),
  ];
}

const administrator = 'a Vantage administrator';
const client = 'a Vantage client';

function onBoth(operation: VantageOperation): Interaction[] {
  return [
    ...refused(operation, administrator, 401, {
      title: 'a token that nobody got is refused',
      change: { vantageToken: 'nobody-got-this-token' },
    }),
    ...refused(operation, 'a Vantage user', 403, { title: 'only administrators may do this' }),
    ...refused(operation, administrator, 404, {
      title: 'a tenant that nobody knows is not found',
      change: { tenantId: '00000000-0000-4000-8000-000000000000' },
    }),
    ...refused(operation, client, 415, {
      title: 'a body in another form than JSON is refused',
      // In a body that is no JSON, Pact fills in no values.
      ...(operation === 'createClient' ? { change: { clientId: 'desk-of-commas' } } : {}),
      deviations: [{ replace: 'header', name: 'Content-Type', by: 'text/csv' }],
    }),
    ...refused(operation, administrator, 500, {
      title: 'a provider that cannot read its own record says that it failed',
      params: { damaged: true },
    }),
  ];
}

/** How the client administration of ABBYY Vantage refuses. */
export const vantageRefusals: readonly Interaction[] = [
  ...onBoth('createClient'),
  ...refused('createClient', client, 409, { title: 'an identifier can be taken once' }),
  ...refused('createClient', administrator, 400, {
    title: 'a client has to have a name',
    deviations: [{ leaveOut: 'body', name: 'clientName' }],
  }),
  ...onBoth('createClientSecret'),
  ...refused('createClientSecret', administrator, 404, { title: 'a client that nobody has is not found' }),
  ...refused('createClientSecret', client, 400, {
    title: 'a validity of less than a day is refused',
    deviations: [{ replace: 'body', name: 'expiration', by: '2020-01-01T00:00:00.000Z' }],
  }),
];
