import { randomUUID } from 'node:crypto';
import type { RuleId } from '../../../certify/judge/rule.ts';
import type { OperationId } from '../../../openapi/generated/operations.ts';
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
  without('AP-Device-Identifier', 'authorize', 'HD-02'),
  without('AP-Device-Identifier', 'getProfileByCode', 'HD-02b'),
  without('X-Device-Info', 'authorize', 'HD-03'),
  without('X-Device-Info', 'getConfiguration', 'HD-03b'),
  {
    name: 'describes its device with text that is no JSON',
    breaks: ['HD-03c'],
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
    maker: sending(
      (request, { send }) => {
        if (request.operation !== 'logout') return send(request);
        const url = new URL(request.url);
        const once = encodeURIComponent(url.searchParams.get('redirectUrl') ?? '');
        url.searchParams.set('redirectUrl', once);
        return send({ ...request, url: url.href });
      },
      (client) => ({ logout: () => client.logout().catch(() => 'not signed in' as const) }),
    ),
  },
  {
    name: 'names its resources in a text instead of a list',
    breaks: ['HD-12'],
    plans: ['first sign-in and playback'],
    maker: sending(
      (request, { send }) =>
        request.operation === 'preauthorize'
          ? send({ ...request, body: '{"resources":"movie-1"}' })
          : send(request),
      (client) => ({ browse: (resources) => client.browse(resources).catch(() => new Set<string>()) }),
    ),
  },
  {
    name: 'opens a session with its parameters in JSON',
    breaks: ['HD-12b'],
    plans: ['first sign-in and playback'],
    maker: sending((request, { send }) => {
      if (request.operation !== 'createSession') return send(request);
      const body = JSON.stringify(Object.fromEntries(new URLSearchParams(request.body)));
      return send({ ...withHeader(request, 'Content-Type', 'application/json'), body });
    }),
  },
];

const failure = { kind: 'failure' };
const unavailable = { kind: 'status', status: 503 };

interface Failing {
  readonly faults: readonly object[];
  /** How often the provider fails. */
  readonly times: number;
  readonly repeats: number;
  readonly pauseSeconds: number;
}

/** A client that repeats a new session that the provider fails to create. */
function repeating(
  name: string,
  rule: RuleId,
  { faults, times, repeats, pauseSeconds }: Failing,
): Misbehaviour {
  return {
    name,
    breaks: [rule],
    plans: ['first sign-in and playback'],
    maker: async (application, world, stage) => {
      const match = { operation: 'createSession', forwardedFor: stage.network.address };
      for (const fault of faults) await stage.control('faults', { match, fault, times });
      const repeater = sending(async (request, { send, sleep }) => {
        let response = await send(request);
        for (let repeat = 0; repeat < repeats && response.status >= 500; repeat += 1) {
          await sleep(pauseSeconds);
          response = await send(request);
        }
        return response;
      });
      return repeater(application, world, stage);
    },
  };
}

export const errorMisbehaviours: readonly Misbehaviour[] = [
  repeating('repeats what failed for good', 'ER-01', {
    faults: [failure],
    times: 6,
    repeats: 5,
    pauseSeconds: 4,
  }),
  repeating('repeats seven times without a longer pause', 'ER-04', {
    faults: [unavailable],
    times: 8,
    repeats: 7,
    pauseSeconds: 1.2,
  }),
  repeating('goes on at the same rate while the provider fails', 'ER-09', {
    faults: [unavailable],
    times: 20,
    repeats: 14,
    pauseSeconds: 2,
  }),
  repeating('repeats what failed with an unknown code', 'ER-10', {
    faults: [failure, { kind: 'set-property', pointer: '/code', value: 'error_of_next_year' }],
    times: 6,
    repeats: 5,
    pauseSeconds: 4,
  }),
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
        // Each of its own: the same ones at each playback would look like renewals of media tokens.
        await send({ ...request, body: JSON.stringify({ resources: [`show ${randomUUID()}`] }) });
        await sleep(0.3);
      }
      await sleep(30);
      return send(request);
    }),
  },
];

/** A client that leaves a header out of one operation. */
function without(header: string, operation: OperationId, rule: RuleId): Misbehaviour {
  return {
    name: `leaves ${header} out of ${operation}`,
    breaks: [rule],
    plans: ['first sign-in and playback'],
    maker: sending((request, { send }) =>
      send(request.operation === operation ? withHeader(request, header, null) : request),
    ),
  };
}
