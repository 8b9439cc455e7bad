import { inWorld, type Misbehaviour, sending, withHeader } from './misbehaviour.ts';

export const headerMisbehaviours: readonly Misbehaviour[] = [
  {
    name: 'gets the configuration without its token',
    breaks: ['HD-01'],
    plans: ['first sign-in and playback'],
    maker: sending(async (request, { send, sleep }) => {
      if (request.operation !== 'getConfiguration') return send(request);
      await send(withHeader(request, 'Authorization', null));
      await sleep(2);
      return send(request);
    }),
  },
  {
    name: 'gets the configuration without its identifier',
    breaks: ['HD-02'],
    plans: ['first sign-in and playback'],
    maker: sending((request, { send }) =>
      send(
        request.operation === 'getConfiguration'
          ? withHeader(request, 'AP-Device-Identifier', null)
          : request,
      ),
    ),
  },
  {
    name: 'describes its device with text that is no JSON',
    breaks: ['HD-03'],
    plans: ['first sign-in and playback'],
    maker: sending((request, { send }) =>
      send(withHeader(request, 'X-Device-Info', btoa('a TV of some kind'))),
    ),
  },
  {
    name: 'changes its identifier at each start',
    breaks: ['HD-04'],
    plans: ['restarts'],
    maker: inWorld(({ storage }) => ({
      storage: {
        ...storage,
        load: async () => ({ ...(await storage.load()), installation: crypto.randomUUID() }),
      },
    })),
  },
  {
    name: 'sends a header that no page has',
    breaks: ['HD-07'],
    plans: ['first sign-in and playback'],
    maker: sending((request, { send }) => send(withHeader(request, 'AP-Session-Colour', 'blue'))),
  },
  {
    name: 'sends the serial number of its device',
    breaks: ['HD-08'],
    plans: ['first sign-in and playback'],
    maker: sending((request, { send }) =>
      send(
        request.headers.has('AP-Device-Identifier')
          ? withHeader(request, 'AP-Device-Identifier', `fingerprint ${btoa('SN-0042-7781')}`)
          : request,
      ),
    ),
  },
  {
    name: 'uses a promotional pass without an identity',
    breaks: ['HD-10'],
    plans: ['promotional pass'],
    maker: sending((request, { send }) => send(withHeader(request, 'AP-TempPass-Identity', null))),
  },
  {
    name: 'encodes its return address twice',
    breaks: ['HD-11'],
    plans: ['logouts'],
    maker: sending((request, { send }) => {
      if (request.operation !== 'logout') return send(request);
      const url = new URL(request.url);
      url.searchParams.set('redirectUrl', encodeURIComponent(url.searchParams.get('redirectUrl') ?? ''));
      return send({ ...request, url: url.href });
    }),
  },
];

export const errorMisbehaviours: readonly Misbehaviour[] = [
  {
    name: 'repeats what was refused for good',
    breaks: ['ER-01'],
    plans: ['first sign-in and playback'],
    maker: sending(async (request, { send, sleep }) => {
      let response = await send(request);
      for (let repeats = 0; repeats < 3; repeats += 1) {
        if (!(await response.clone().text()).includes('authorization_denied_by_mvpd')) break;
        if (request.operation !== 'authorize') break;
        await sleep(4);
        response = await send(request);
      }
      return response;
    }),
  },
  {
    name: 'repeats ten times without a longer pause',
    breaks: ['ER-04'],
    plans: ['errors'],
    maker: sending(async (request, { send, sleep }) => {
      let response = await send(request);
      for (let repeats = 0; repeats < 10 && response.status === 503; repeats += 1) {
        await sleep(1.2);
        response = await send(request);
      }
      return response;
    }),
  },
  {
    name: 'sends the next request at once after a 429',
    breaks: ['ER-05'],
    plans: ['throttled', 'throttled'],
    maker: sending(async (request, { send, sleep }) => {
      let response = await send(request);
      while (response.status === 429) {
        await sleep(0.05);
        response = await send(request);
      }
      return response;
    }),
  },
  {
    name: 'sends three requests a second',
    breaks: ['ER-07'],
    plans: ['first sign-in and playback'],
    maker: sending(async (request, { send, sleep }) => {
      if (request.operation !== 'authorize') return send(request);
      for (let extra = 0; extra < 25; extra += 1) {
        await send({ ...request, body: JSON.stringify({ resources: [`show-${extra}`] }) });
        await sleep(0.3);
      }
      await sleep(30);
      return send(request);
    }),
  },
];
