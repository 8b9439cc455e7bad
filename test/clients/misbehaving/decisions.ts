import type { DrivenClient } from '../stage.ts';
import {
  acting,
  beside,
  type Hand,
  inWorld,
  type Misbehaviour,
  type OwnRequest,
  sending,
} from './misbehaviour.ts';

async function isRetryable(response: Response): Promise<boolean> {
  return (await response.clone().text()).includes('"action":"retry"');
}

/** Repeats a request while its answer may be retried, up to a number of times, at a steady pace. */
async function repeated(request: OwnRequest, { send, sleep }: Hand, times: number): Promise<Response> {
  let response = await send(request);
  for (let repeat = 1; repeat <= times && (await isRetryable(response)); repeat += 1) {
    await sleep(3);
    response = await send(request);
  }
  return response;
}

function withResources(
  request: OwnRequest,
  change: (resources: readonly string[]) => readonly string[],
): OwnRequest {
  const { resources = [] }: { resources?: string[] } = JSON.parse(request.body);
  return { ...request, body: JSON.stringify({ resources: change(resources) }) };
}

export const decisionMisbehaviours: readonly Misbehaviour[] = [
  {
    name: 'repeats a preauthorization six times',
    breaks: ['PA-02'],
    plans: ['first sign-in and playback'],
    maker: sending((request, hand) =>
      request.operation === 'preauthorize' && !request.body.includes('movie')
        ? repeated(request, hand, 6)
        : hand.send(request),
    ),
  },
  {
    name: 'repeats a preauthorization with what was decided',
    breaks: ['PA-03'],
    plans: ['first sign-in and playback'],
    maker: (application, world, stage) => {
      let first: OwnRequest | undefined;
      return sending((request, { send }) => {
        if (request.operation !== 'preauthorize') return send(request);
        if (!request.body.includes('dropped-line')) return send(request);
        first ??= request;
        return send({ ...request, body: first.body });
      })(application, world, stage);
    },
  },
  {
    name: 'preauthorizes what it knows is permitted',
    breaks: ['PA-04'],
    plans: ['first sign-in and playback'],
    maker: sending(async (request, { send, sleep }) => {
      let response = await send(request);
      for (let times = 0; times < 2 && request.operation === 'preauthorize'; times += 1) {
        if (await isRetryable(response)) break;
        await sleep(30);
        response = await send(request);
      }
      return response;
    }),
  },
  {
    name: 'preauthorizes six resources at once',
    breaks: ['PA-05'],
    plans: ['first sign-in and playback'],
    maker: sending((request, { send }) =>
      request.operation === 'preauthorize'
        ? send(
            withResources(request, (own) => [...own, ...['a', 'b', 'c', 'd', 'e'].slice(0, 6 - own.length)]),
          )
        : send(request),
    ),
  },
  {
    name: 'authorizes again whenever the media token is about to expire',
    breaks: ['AZ-02'],
    plans: ['first sign-in and playback'],
    maker: acting((client, stage) => ({
      play: async (resource) => {
        const decision = await client.play(resource);
        for (let times = 0; times < 4 && 'play' in decision; times += 1) {
          await stage.wait(400);
          await client.play(resource);
        }
        return decision;
      },
    })),
  },
  {
    name: 'repeats an authorization six times',
    breaks: ['AZ-05'],
    plans: ['errors'],
    maker: sending((request, hand) =>
      request.operation === 'authorize' ? repeated(request, hand, 6) : hand.send(request),
    ),
  },
  {
    name: 'authorizes two resources at once',
    breaks: ['AZ-08'],
    plans: ['first sign-in and playback'],
    maker: sending((request, { send }) =>
      request.operation === 'authorize'
        ? send(withResources(request, (own) => [...own, 'movie-2']))
        : send(request),
    ),
  },
  {
    name: 'authorizes again although the sign-in has expired',
    breaks: ['AZ-10'],
    plans: ['expired sign-in'],
    maker: sending(async (request, { send, sleep }) => {
      const response = await send(request);
      if (request.operation !== 'authorize') return response;
      const isExpired = (await response.clone().text()).includes('authenticated_profile_');
      for (let times = 1; times <= 4 && isExpired; times += 1) {
        await sleep(30);
        await send(withResources(request, () => [`movie-${times + 1}`]));
      }
      return response;
    }),
  },
  {
    name: 'never opens the page of the logout',
    breaks: ['LO-02'],
    plans: ['logouts'],
    maker: inWorld((world) => ({
      openBrowser: async (url, redirectUrl) =>
        url.includes('/authenticate/') ? world.openBrowser(url, redirectUrl) : true,
    })),
  },
  {
    name: 'opens a page although the logout is complete',
    breaks: ['LO-04'],
    plans: ['logout without a page'],
    maker: sending(async (request, { send }) => {
      const response = await send(request);
      if (request.operation === 'logout' && (await response.clone().text()).includes('"complete"')) {
        const url = new URL('/mvpd/logout?mso_id=HarborTel&requestor_id=REF30', request.url).href;
        await send({ operation: undefined, url, method: 'GET', headers: new Headers(), body: '' });
      }
      return response;
    }),
  },
  {
    name: 'signs out after a denial',
    breaks: ['LO-05'],
    plans: ['declined sign-in'],
    maker: acting((client) => ({
      play: async (resource) => {
        const decision = await client.play(resource);
        if ('refuse' in decision && decision.refuse === 'authorization_denied_by_mvpd') await client.logout();
        return decision;
      },
    })),
  },
  {
    name: 'signs out of a temporary pass',
    breaks: ['LO-06'],
    plans: ['temporary pass'],
    maker: sending(async (request, { send, sleep }) => {
      const response = await send(request);
      if (request.operation === 'authorize' && request.url.includes('TempPass')) {
        await sleep(30);
        await send(beside(request, 'GET', '/profiles/TempPass_Basic'));
        await sleep(300);
        await send(
          beside(request, 'GET', '/logout/TempPass_Basic?redirectUrl=https%3A%2F%2Fpassgate.example'),
        );
        await sleep(2);
      }
      return response;
    }),
  },
  {
    name: 'signs out without an address to return to',
    breaks: ['LO-07'],
    plans: ['logouts'],
    maker: sending((request, { send }) =>
      send(request.operation === 'logout' ? { ...request, url: request.url.replace(/\?.*/, '') } : request),
    ),
  },
  {
    name: 'opens a page after the logout of a partner',
    breaks: ['LO-03'],
    plans: ['logout without a page'],
    maker: async (application, world, stage) => {
      await stage.control('faults', {
        match: { operation: 'logout', forwardedFor: stage.network.address },
        fault: { kind: 'set-property', pointer: '/logouts/HarborTel/actionName', value: 'partner_logout' },
      });
      const opens = sending(async (request, { send }) => {
        const response = await send(request);
        if (request.operation === 'logout') {
          const url = new URL('/mvpd/logout?mso_id=HarborTel&requestor_id=REF30', request.url).href;
          await send({ operation: undefined, url, method: 'GET', headers: new Headers(), body: '' });
        }
        return response;
      });
      return opens(application, world, stage);
    },
  },
  plays(
    'plays on a preauthorization alone',
    ['PA-01', 'AZ-01'],
    (client, played) => (resource) =>
      played.size === 0 ? Promise.resolve({ play: 'none' }) : client.play(resource),
  ),
  plays(
    'plays again on the media token of an earlier playback',
    ['AZ-03'],
    (client, played) => (resource) =>
      played.has(resource) ? Promise.resolve({ play: 'the same' }) : client.play(resource),
  ),
  plays('plays what was denied', ['AZ-09'], (client) => async (resource) => {
    const decision = await client.play(resource);
    return 'play' in decision ? decision : { play: 'none' };
  }),
];

type Play = DrivenClient['play'];

/** A client that plays in another way, where the recording shows when it begins to. */
function plays(
  name: string,
  breaks: Misbehaviour['breaks'],
  playOf: (client: DrivenClient, played: ReadonlySet<string>) => Play,
): Misbehaviour {
  const maker = acting((client) => {
    const played = new Set<string>();
    const play = playOf(client, played);
    return {
      play: async (resource) => {
        const decision = await play(resource);
        played.add(resource);
        return decision;
      },
    };
  });
  return { name, breaks, plans: ['marked playback'], maker };
}
