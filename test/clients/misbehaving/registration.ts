import type { Stage } from '../stage.ts';
import { TestNetwork } from '../test-network.ts';
import {
  beside,
  inWorld,
  type Misbehaviour,
  type OwnRequest,
  seenAs,
  sending,
  withHeader,
} from './misbehaviour.ts';

/** Remembers the last request of each operation that a device sent. */
function memory() {
  const last = new Map<string, OwnRequest>();
  return {
    note: (request: OwnRequest) => last.set(request.operation ?? '', request),
    last: (operation: string) => last.get(operation),
  };
}

/** Lets the next token request of the device fail inside the provider. */
async function failOneToken({ control, network }: Stage): Promise<void> {
  await control('faults', {
    match: { operation: 'issueToken', forwardedFor: network.address },
    fault: { kind: 'failure' },
    times: 1,
  });
}

const isV2 = ({ url }: OwnRequest): boolean => url.includes('/api/v2/');

export const registrationMisbehaviours: readonly Misbehaviour[] = [
  {
    name: 'goes on with an application that has no scope for the API',
    breaks: ['CR-01'],
    plans: ['first sign-in and playback'],
    maker: async (application, world, stage) => {
      await stage.control('faults', {
        match: { operation: 'registerClient', forwardedFor: stage.network.address },
        fault: { kind: 'set-property', pointer: '/scopes', value: ['api:client:v1'] },
      });
      const ignores = sending(async (request, { send }) => {
        const response = await send(request);
        return request.operation === 'registerClient' && response.ok
          ? seenAs(response, (body) => ({ ...body, scopes: ['api:client:v2'] }))
          : response;
      });
      return ignores(application, world, stage);
    },
  },
  {
    name: 'registers at every start',
    breaks: ['CR-02'],
    plans: ['restarts'],
    maker: inWorld(({ storage }) => ({
      storage: {
        ...storage,
        load: async () => {
          const { credentials: _, token: __, ...rest } = await storage.load();
          return rest;
        },
      },
    })),
  },
  {
    name: 'registers again to renew its token',
    breaks: ['CR-03'],
    plans: ['token renewal'],
    maker: (application, world, stage) => {
      const requests = memory();
      let tokens = 0;
      return sending(async (request, { send }) => {
        requests.note(request);
        const registration = requests.last('registerClient');
        if (request.operation !== 'issueToken') return send(request);
        tokens += 1;
        if (tokens === 1 || registration === undefined) return send(request);
        const look = requests.last('getProfiles');
        if (look !== undefined) await send(look);
        const { client_id = '', client_secret = '' } = JSON.parse(await (await send(registration)).text());
        const form = new URLSearchParams({ client_id, client_secret, grant_type: 'client_credentials' });
        return send({ ...request, body: form.toString() });
      })(application, world, stage);
    },
  },
  {
    name: 'registers again because a token request failed',
    breaks: ['CR-04'],
    plans: ['token renewal'],
    maker: (application, world, stage) => {
      const requests = memory();
      return sending(async (request, { send, sleep }) => {
        if (request.operation === 'getProfileByCode') await failOneToken(stage);
        requests.note(request);
        const response = await send(request);
        const registration = requests.last('registerClient');
        if (request.operation !== 'issueToken' || response.ok || registration === undefined) return response;
        await sleep(2);
        const { client_id = '', client_secret = '' } = JSON.parse(await (await send(registration)).text());
        const form = new URLSearchParams({ client_id, client_secret, grant_type: 'client_credentials' });
        return send({ ...request, body: form.toString() });
      })(application, world, stage);
    },
  },
  {
    name: 'gets a token for each poll',
    breaks: ['CR-05'],
    plans: ['new code'],
    maker: (application, world, stage) => {
      const requests = memory();
      return sending(async (request, { send, sleep }) => {
        requests.note(request);
        const issue = requests.last('issueToken');
        if (request.operation !== 'getProfileByCode' || issue === undefined) return send(request);
        const { access_token: token = '' } = JSON.parse(await (await send(issue)).text());
        await sleep(1.1);
        return send(withHeader(request, 'Authorization', `Bearer ${token}`));
      })(application, world, stage);
    },
  },
  {
    name: 'gets a token for each call',
    breaks: ['CR-06'],
    plans: ['first sign-in and playback'],
    maker: (application, world, stage) => {
      const requests = memory();
      return sending(async (request, { send, sleep }) => {
        requests.note(request);
        const issue = requests.last('issueToken');
        if (!isV2(request) || issue === undefined) return send(request);
        await sleep(1.1);
        const { access_token: token = '' } = JSON.parse(await (await send(issue)).text());
        await sleep(1.1);
        return send(withHeader(request, 'Authorization', `Bearer ${token}`));
      })(application, world, stage);
    },
  },
  {
    name: 'uses its token until it is refused',
    breaks: ['CR-07'],
    plans: ['token renewal'],
    maker: sending(async (request, { send }) => {
      const response = await send(request);
      return request.operation === 'issueToken' && response.ok
        ? seenAs(response, (body) => ({ ...body, expires_in: 10_000_000 }))
        : response;
    }),
  },
  {
    name: 'repeats a call with the token that was refused',
    breaks: ['CR-08'],
    plans: ['token renewal'],
    maker: sending(async (request, { send, sleep }) => {
      let response = await send(request);
      for (let repeats = 0; response.status === 401 && repeats < 3; repeats += 1) {
        await sleep(2);
        response = await send(request);
      }
      return response;
    }),
  },
  {
    name: 'shares its credentials with another device',
    breaks: ['CR-09'],
    plans: ['first sign-in and playback'],
    maker: (application, world, stage) => {
      const elsewhere = new TestNetwork(stage.provider, stage.network.trouble);
      return sending(async (request, { send }) => {
        if (request.operation === 'authorize' || request.operation === 'createSession') {
          const other = beside(request, 'GET', '/profiles');
          const headers = new Headers(other.headers);
          headers.set('AP-Device-Identifier', `fingerprint ${btoa('0123456789abcdef'.repeat(4))}`);
          await elsewhere.fetch(other.url, { headers });
        }
        return send(request);
      })(application, world, stage);
    },
  },
  {
    name: 'puts its token into the query',
    breaks: ['CR-10'],
    plans: ['first sign-in and playback'],
    maker: sending((request, { send }) => {
      const token = request.headers.get('Authorization')?.slice('Bearer '.length);
      if (token === undefined || request.method !== 'GET') return send(request);
      const url = new URL(request.url);
      url.searchParams.set('access_token', token);
      return send({ ...request, url: url.href });
    }),
  },
  {
    name: 'asks for its token in JSON',
    breaks: ['CR-11'],
    plans: ['first sign-in and playback'],
    maker: sending((request, { send }) => {
      if (request.operation !== 'issueToken') return send(request);
      const body = JSON.stringify(Object.fromEntries(new URLSearchParams(request.body)));
      return send({ ...withHeader(request, 'Content-Type', 'application/json'), body });
    }),
  },
  {
    name: 'puts its credentials into the URL',
    breaks: ['CR-11b'],
    plans: ['first sign-in and playback'],
    maker: sending((request, { send }) =>
      request.operation === 'issueToken'
        ? send({ ...request, url: `${request.url}?${request.body}`, body: '' })
        : send(request),
    ),
  },
  {
    name: 'gets a token at the second start although it has one',
    breaks: ['CR-12'],
    plans: ['restarts'],
    maker: inWorld(({ storage }) => ({
      storage: {
        ...storage,
        load: async () => {
          const { token: _, ...rest } = await storage.load();
          return rest;
        },
      },
    })),
  },
];
