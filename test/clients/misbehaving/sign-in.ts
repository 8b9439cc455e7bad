import { followPages } from '../../../examples/streaming-client/src/browser.ts';
import type { World } from '../../../examples/streaming-client/src/world.ts';
import { beside, inWorld, type Misbehaviour, type OwnRequest, seenAs, sending } from './misbehaviour.ts';

const noProfiles = (): Response =>
  new Response('{"profiles":{}}', { status: 200, headers: { 'Content-Type': 'application/json' } });

async function hasProfile(response: Response): Promise<boolean> {
  return response.ok && (await response.clone().text()) !== '{"profiles":{}}';
}

/** A clock that is late: the client takes what is over for present. */
function slowClock({ now }: World, speed: number): () => number {
  const startMs = now();
  return () => startMs + (now() - startMs) * speed;
}

function isRefusedPoll({ operation }: OwnRequest, { status }: Response): boolean {
  return operation === 'getProfileByCode' && status === 400;
}

export const signInMisbehaviours: readonly Misbehaviour[] = [
  {
    name: 'gets the configuration at every start',
    breaks: ['CF-01'],
    plans: ['restarts'],
    maker: sending(async (request, { send, sleep }) => {
      const response = await send(request);
      if (request.operation === 'getProfileByMvpd') {
        await sleep(1.1);
        await send(beside(request, 'GET', '/configuration'));
        await sleep(1.1);
      }
      return response;
    }),
  },
  {
    name: 'gets the configuration again to show the TV provider',
    breaks: ['CF-02'],
    plans: ['first sign-in and playback'],
    maker: sending(async (request, { send, sleep }) => {
      const response = await send(request);
      if (request.operation === 'getProfileByCode' && (await hasProfile(response))) {
        await sleep(1.1);
        await send(beside(request, 'GET', '/configuration'));
        await sleep(1.1);
      }
      return response;
    }),
  },
  {
    name: 'gets the configuration again within seconds',
    breaks: ['CF-03'],
    plans: ['first sign-in and playback'],
    maker: sending(async (request, { send, sleep }) => {
      if (request.operation !== 'getConfiguration') return send(request);
      for (let times = 0; times < 3; times += 1) {
        await send(request);
        await sleep(20);
      }
      return send(request);
    }),
  },
  {
    name: 'signs in without a look for existing profiles',
    breaks: ['AU-01'],
    plans: ['first sign-in and playback'],
    maker: sending(async (request, { send }) =>
      request.operation === 'getProfiles' ? noProfiles() : send(request),
    ),
  },
  {
    name: 'polls before the browser has come back',
    breaks: ['AU-02'],
    plans: ['first sign-in and playback'],
    maker: (application, world, stage) => {
      let created: OwnRequest | undefined;
      return sending((request, { send }) => {
        if (request.operation === 'createSession') created = request;
        return send(request);
      })(
        application,
        { ...world, openBrowser: (url, redirectUrl) => followPages(pollsMeanwhile(url), url, redirectUrl) },
        stage,
      );

      function pollsMeanwhile(page: string): World['fetch'] {
        const path = `/profiles/code/${page.split('/').at(-1)}`;
        return async (url, init) => {
          for (let polls = 0; polls < 3 && created !== undefined && init.method === 'POST'; polls += 1) {
            const { url: poll, headers } = beside(created, 'GET', path);
            await world.fetch(poll, { headers });
            await world.sleep(5_000);
          }
          return world.fetch(url, init);
        };
      }
    },
  },
  {
    name: 'waits a minute before it polls for a second screen',
    breaks: ['AU-03'],
    plans: ['second screen'],
    maker: (application, world, stage) => {
      let polls = 0;
      return sending(async (request, { send, sleep }) => {
        if (request.operation === 'getProfileByCode') polls += 1;
        if (request.operation === 'getProfileByCode' && polls === 1) await sleep(60);
        return send(request);
      })(application, world, stage);
    },
  },
  {
    name: 'polls every 1.05 s',
    breaks: ['AU-04'],
    plans: ['second screen'],
    maker: inWorld((world) => ({ sleep: (ms) => world.sleep(ms === 5_000 ? 1_050 : ms) })),
  },
  {
    name: 'polls on when the profile has arrived',
    breaks: ['AU-05'],
    plans: ['second screen'],
    maker: sending(async (request, { send, sleep }) => {
      const response = await send(request);
      if (request.operation !== 'getProfileByCode' || !(await hasProfile(response))) return response;
      for (let polls = 0; polls < 3; polls += 1) {
        await sleep(5);
        await send(request);
      }
      return response;
    }),
  },
  {
    name: 'polls a code that has expired',
    breaks: ['AU-06'],
    plans: ['expired code'],
    maker: (application, world, stage) =>
      sending(async (request, { send, sleep }) => {
        const response = await send(request);
        for (let polls = 0; polls < 4 && isRefusedPoll(request, response); polls += 1) {
          await sleep(5);
          await send(request);
        }
        return response;
      })(application, { ...world, now: slowClock(world, 0.99) }, stage),
  },
  {
    name: 'polls one code for longer than half an hour',
    breaks: ['AU-08'],
    plans: ['expired code'],
    maker: (application, world, stage) =>
      sending(async (request, { send }) => {
        const response = await send(request);
        return isRefusedPoll(request, response) ? noProfiles() : response;
      })(application, { ...world, now: slowClock(world, 0.9) }, stage),
  },
  {
    name: 'polls the old code beside the new one',
    breaks: ['AU-07'],
    plans: ['new code'],
    maker: (application, world, stage) => {
      const codes: OwnRequest[] = [];
      return sending(async (request, { send, sleep }) => {
        if (request.operation === 'getProfileByCode' && codes.at(-1)?.url !== request.url)
          codes.push(request);
        const old = codes.at(-2);
        if (request.operation === 'getProfileByCode' && old !== undefined) {
          await send({ ...old, headers: request.headers });
          await sleep(1.1);
        }
        return send(request);
      })(application, world, stage);
    },
  },
  {
    name: 'polls all profiles instead of the code',
    breaks: ['AU-09'],
    plans: ['second screen'],
    maker: sending((request, { send }) =>
      request.operation === 'getProfileByCode'
        ? send({ ...request, url: request.url.replace(/\/profiles\/code\/.*/, '/profiles') })
        : send(request),
    ),
  },
  {
    name: 'opens the page although the session demands more parameters',
    breaks: ['AU-10'],
    plans: ['first sign-in and playback'],
    maker: sending(async (request, { send }) => {
      if (request.operation !== 'createSession') return send(request);
      return seenAs(await send({ ...request, body: 'mvpd=NorthCable' }), ({ url, ...body }) => ({
        ...body,
        actionName: 'authenticate',
        url: String(url).replace(/.*\/sessions\//, '/api/v2/authenticate/REF30/'),
      }));
    }),
  },
  {
    name: 'opens a session without its parameters',
    breaks: ['AU-11'],
    plans: ['first sign-in and playback'],
    maker: sending((request, { send }) =>
      request.operation === 'createSession' ? send({ ...request, body: 'mvpd=NorthCable' }) : send(request),
    ),
  },
  {
    name: 'opens the page for a code before it checks it',
    breaks: ['AU-12'],
    plans: ['second screen'],
    maker: (application, world, stage) => {
      stage.alterPhone = (phone) => {
        let check: Parameters<World['fetch']> | undefined;
        return {
          ...phone,
          fetch: async (url, init) => {
            if (!url.includes('/sessions/')) return phone.fetch(url, init);
            check = [url, init];
            return new Response('{"existingParameters":{}}', {
              headers: { 'Content-Type': 'application/json' },
            });
          },
          openBrowser: async (url, redirectUrl) => {
            const reached = await phone.openBrowser(url, redirectUrl);
            if (check !== undefined) await phone.fetch(...check);
            return reached;
          },
        };
      };
      return sending((request, { send }) => send(request))(application, world, stage);
    },
  },
  {
    name: 'gets the profile every five seconds',
    breaks: ['AU-13'],
    plans: ['restarts'],
    maker: (application, world, stage) => {
      const signedInMs =
        stage.saved.token === undefined
          ? stage.provider.time.nowMs
          : stage.saved.token.expiresAtMs - 21_600_000;
      return sending(
        (request, { send }) => send(request),
        (client) => ({
          play: async (resource) => {
            // A minute after the sign-in these would be polls.
            const isLater = stage.provider.time.nowMs - signedInMs > 3_600_000;
            for (let times = 0; times < 7 && isLater; times += 1) {
              await stage.wait(5);
              await client.start();
            }
            return client.play(resource);
          },
        }),
      )(application, world, stage);
    },
  },
  {
    name: 'signs out of the other of two TV providers',
    breaks: ['AU-15'],
    plans: ['several profiles'],
    maker: sending(async (request, { send, sleep }) => {
      const response = await send(request);
      if (request.operation === 'getProfiles' && (await response.clone().text()).includes('HarborTel')) {
        await sleep(1.1);
        await send(beside(request, 'GET', '/logout/HarborTel?redirectUrl=https%3A%2F%2Fpassgate.example'));
        await sleep(1.1);
      }
      return response;
    }),
  },
  {
    name: 'lets the viewer choose again although the TV provider is remembered',
    breaks: ['AU-16'],
    plans: ['expired sign-in'],
    maker: sending(async (request, { send, sleep }) => {
      const response = await send(request);
      if (request.operation === 'getProfileByMvpd' && !(await hasProfile(response))) {
        await sleep(1.1);
        await send(beside(request, 'GET', '/configuration'));
        await sleep(1.1);
      }
      return response;
    }),
  },
  {
    name: 'asks for a decision although nobody is signed in',
    breaks: ['AU-17'],
    plans: ['first sign-in and playback'],
    maker: sending(async (request, { send, sleep }) => {
      let response = await send(request);
      // One alone might follow a lost answer.
      for (let times = 0; times < 2 && request.operation === 'getProfiles'; times += 1) {
        await sleep(1.1);
        await send(beside(request, 'POST', '/decisions/authorize/NorthCable', ['movie-1']));
        await sleep(60);
        response = await send(request);
      }
      return response;
    }),
  },
  {
    name: 'sends its token with the call of the browser',
    breaks: ['AU-18'],
    plans: ['first sign-in and playback'],
    maker: (application, world, stage) => {
      let authorization = '';
      return sending(async (request, { send }) => {
        authorization = request.headers.get('Authorization') ?? authorization;
        return send(request);
      })(
        application,
        {
          ...world,
          openBrowser: async (url, redirectUrl) => {
            if (url.includes('/authenticate/'))
              await world.fetch(url, { headers: { Authorization: authorization } });
            return world.openBrowser(url, redirectUrl);
          },
        },
        stage,
      );
    },
  },
];
