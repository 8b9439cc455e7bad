import type { Hand, Misbehaviour, OwnRequest } from './misbehaviour.ts';
import { sending, withHeader } from './misbehaviour.ts';

const forwarded = 'X-Forwarded-For';
const otherModel = btoa(
  JSON.stringify({ model: 'Other TV', version: '1', osName: 'Linux', osVersion: '6', connectionType: 'LAN' }),
);

/** Servers of an application, which call for its devices. */
export const serverMisbehaviours: readonly Misbehaviour[] = [
  {
    name: 'is a server that calls for several devices with one identifier',
    breaks: ['HD-05'],
    plans: ['first sign-in and playback'],
    maker: (application, world, stage) => {
      let calls = 0;
      return sending((request, { send }) => {
        calls += 1;
        if (calls % 2 === 0) return send(withHeader(request, forwarded, '203.0.113.7'));
        const other = withHeader(request, forwarded, '203.0.113.8');
        return send(withHeader(other, 'X-Device-Info', otherModel));
      })(application, world, stage);
    },
  },
  {
    name: 'is a server that forwards no address with a decision',
    breaks: ['HD-06'],
    plans: ['first sign-in and playback'],
    maker: sending((request, { send }) =>
      send(request.operation === 'authorize' ? request : withHeader(request, forwarded, '203.0.113.7')),
    ),
  },
  {
    name: 'is a server that forwards no address with a registration code',
    breaks: ['RG-05'],
    plans: ['start'],
    maker: sending(async (request, hand) => {
      const response = await hand.send(withHeader(request, forwarded, '203.0.113.7'));
      if (request.operation === 'getProfiles') {
        await hand.sleep(2);
        await hand.send(withHeader(codeRequest(request), forwarded, '203.0.113.7'));
        await hand.sleep(2);
        await hand.send(codeRequest(request));
      }
      return response;
    }),
  },
];

/** A request for a registration code as it should be. */
function codeRequest({ url, headers }: OwnRequest): OwnRequest {
  const sent = new Headers(headers);
  sent.delete('AP-Device-Identifier');
  sent.delete(forwarded);
  const { origin } = new URL(url);
  return {
    operation: 'createRegistrationCode',
    url: `${origin}/reggie/v1/REF30/regcode?deviceId=aHVuZHJlZA&ttl=1800`,
    method: 'POST',
    headers: sent,
    body: '',
  };
}

/** A client that asks for registration codes in another way. */
function codes(
  name: string,
  rule: Misbehaviour['breaks'][number],
  change: (request: OwnRequest) => OwnRequest,
): Misbehaviour {
  return {
    name,
    breaks: [rule],
    plans: ['start'],
    maker: sending(async (request, { send, sleep }) => {
      const response = await send(request);
      if (request.operation === 'getProfiles') {
        await sleep(2);
        await send(change(codeRequest(request)));
      }
      return response;
    }),
  };
}

export const codeMisbehaviours: readonly Misbehaviour[] = [
  codes('asks for a registration code without a device id', 'RG-01', (own) => ({
    ...own,
    url: own.url.replace('deviceId=aHVuZHJlZA&', ''),
  })),
  codes('asks for a registration code without information', 'RG-01b', (own) =>
    withHeader(own, 'X-Device-Info', null),
  ),
  codes('puts the information about the device into the URL', 'RG-02', (own) => ({
    ...own,
    url: `${own.url}&device_info=${encodeURIComponent(own.headers.get('X-Device-Info') ?? '')}`,
  })),
  codes('asks for a registration code for a day', 'RG-03', (own) => ({
    ...own,
    url: own.url.replace('1800', '86400'),
  })),
  codes('names its device type in a deprecated parameter', 'RG-04', (own) => ({
    ...own,
    url: `${own.url}&deviceType=tv`,
  })),
  codes('asks for a registration code without a token', 'RG-06', (own) =>
    withHeader(own, 'Authorization', null),
  ),
  codes('puts the token for a registration code into the form', 'RG-06b', (own) => ({
    ...withHeader(
      withHeader(own, 'Authorization', null),
      'Content-Type',
      'application/x-www-form-urlencoded',
    ),
    body: `access_token=${own.headers.get('Authorization')?.slice('Bearer '.length)}`,
  })),
];

const scopes = ['openid', 'permissions', 'publicapi.all'];
const adminToken = 'Bearer simulator-vantage-administrator';
const day = 86_400_000;

interface AdministrationCalls {
  createClient(body?: object, token?: string | null): Promise<void>;
  createSecret(body: object): Promise<void>;
  readonly nowMs: () => number;
  sleep(seconds: number): Promise<void>;
}

/** A script that administers clients of Vantage. */
function administers(
  name: string,
  rule: Misbehaviour['breaks'][number],
  script: (calls: AdministrationCalls) => Promise<void>,
): Misbehaviour {
  return {
    name,
    breaks: [rule],
    plans: ['start'],
    maker: sending(
      (request, { send }) => send(request),
      (_client, hand) => ({
        start: async () => {
          await script(administration(hand));
          return undefined;
        },
      }),
    ),
  };
}

function administration(hand: Hand): AdministrationCalls {
  const clientId = `desk-${hand.stage.network.address}`;
  const base = `${hand.stage.provider.url}/api/adminapi2/v1/tenants/passgate-tenant/clients`;
  const post = async (url: string, body: object, token: string | null): Promise<void> => {
    const headers = new Headers({ 'Content-Type': 'application/json' });
    if (token !== null) headers.set('Authorization', token);
    await hand.send({ operation: undefined, url, method: 'POST', headers, body: JSON.stringify(body) });
    await hand.sleep(2);
  };
  return {
    createClient: (body = {}, token = adminToken) =>
      post(
        base,
        {
          clientId,
          clientName: 'Desk',
          allowedGrantTypes: ['client_credentials'],
          allowedScopes: scopes,
          ...body,
        },
        token,
      ),
    createSecret: (body) => post(`${base}/${clientId}/secrets`, body, adminToken),
    nowMs: () => hand.stage.provider.time.nowMs,
    sleep: (seconds) => hand.sleep(seconds),
  };
}

export const administrationMisbehaviours: readonly Misbehaviour[] = [
  administers('creates a client without a token', 'VA-01', ({ createClient }) => createClient({}, null)),
  administers('creates a client with one scope', 'VA-02', ({ createClient }) =>
    createClient({ allowedScopes: ['openid'] }),
  ),
  administers('allows passwords to a client without a secret', 'VA-03', ({ createClient }) =>
    createClient({ allowRopc: true, requireClientSecret: false }),
  ),
  administers('creates a secret for ten years', 'VA-04', async ({ createClient, createSecret, nowMs }) => {
    await createClient();
    await createSecret({ description: 'desk', expiration: new Date(nowMs() + 3650 * day).toISOString() });
  }),
  administers('creates three secrets for one purpose', 'VA-05', async ({ createClient, createSecret }) => {
    await createClient();
    for (let secrets = 0; secrets < 3; secrets += 1) await createSecret({ description: 'desk' });
  }),
  administers(
    'replaces secrets after they have expired',
    'VA-06',
    async ({ createClient, createSecret, nowMs, sleep }) => {
      await createClient();
      for (let secrets = 0; secrets < 3; secrets += 1) {
        await createSecret({ description: 'desk', expiration: new Date(nowMs() + 5 * day).toISOString() });
        await sleep(6 * 86_400);
      }
    },
  ),
];

/** What the framework of the partner says, as a header. */
const partnerStatus = btoa(
  JSON.stringify({
    frameworkPermissionInfo: { accessStatus: 'granted' },
    frameworkProviderInfo: { id: 'com.summitdish', expirationDate: '1893456000000' },
  }),
);

/** Clients with a single sign-on of the platform, or of a partner. */
export const singleSignOnMisbehaviours: readonly Misbehaviour[] = [
  {
    name: 'leaves the header of the single sign-on out of decisions',
    breaks: ['HD-09'],
    plans: ['first sign-in and playback'],
    maker: sending((request, { send }) =>
      send(
        request.operation === 'preauthorize' || request.url.includes('/o/client/')
          ? request
          : withHeader(request, 'Adobe-Subject-Token', 'eyJhbGciOiJub25lIn0.eyJzdWIiOiJ2aWV3ZXIifQ.c2ln'),
      ),
    ),
  },
  {
    name: 'leaves the status of the partner out of decisions',
    breaks: ['HD-09b'],
    plans: ['first sign-in and playback'],
    maker: sending((request, { send }) =>
      send(
        request.operation === 'preauthorize' || request.url.includes('/o/client/')
          ? request
          : withHeader(request, 'AP-Partner-Framework-Status', partnerStatus),
      ),
    ),
  },
];
