import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import { performance } from 'node:perf_hooks';
import { documentedLimit, type LimiterModel, type TargetLimit } from '../../core/index.ts';
import {
  bucket,
  clockWindows,
  gcra,
  holding,
  type Limiter,
  perCaller,
  refilling,
  savingSlots,
  slidingCounter,
  slidingLog,
  slots,
} from '../../load/testing/seeded-limiters.ts';

/**
 * A provider of one operation behind a limiter whose figures only the test knows: a judge that is asked about it is blind. It
 * knows a caller by the address of `X-Forwarded-For`, else by the peer's, as documented.
 */
export interface SeededLimiter {
  readonly url: string;
  close(): Promise<void>;
}

const page = '<html>\n<head><title>429 Too Many Requests</title></head>\n<body></body>\n</html>\n';

export async function startSeededLimiter(
  limiter: Limiter,
  callerOf: (request: IncomingMessage) => string = addressOf,
): Promise<SeededLimiter> {
  const server = createServer((request, response) => {
    const refused = limiter(callerOf(request), performance.now());
    response.writeHead(refused ? 429 : 200, { 'content-type': refused ? 'text/html' : 'application/json' });
    response.end(refused ? page : '{"profiles":{}}');
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}`,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

function addressOf(request: IncomingMessage): string {
  const forwarded = request.headers['x-forwarded-for'];
  const first = Array.isArray(forwarded) ? forwarded[0] : forwarded;
  return first ?? request.socket.remoteAddress ?? '';
}

/** What must be found out; figures must lie within the bounds, absent ones are not asked for. */
export interface Truth {
  readonly name: string;
  readonly limiter: () => Limiter;
  readonly callerOf?: (request: IncomingMessage) => string;
  /** What its owner declares; as documented unless given. */
  readonly limit?: TargetLimit;
  readonly models: readonly string[];
  readonly scope?: 'device' | 'fleet';
  readonly ratePerSecond?: number;
  readonly burst?: number;
  /** A check that must fail; without one the limiter is as documented and none may. */
  readonly fails?: string;
}

const deviceFigures = { scope: 'device', models: [] } as const;
const identifierOf = (request: IncomingMessage): string => String(request.headers['ap-device-identifier']);
/** Addresses of two neighbours share a limit. */
const neighbours = (address: string): string => address.replace(/\d+$/, (last) => String(Number(last) >> 1));

const windows: readonly [string, LimiterModel, () => (atMs: number) => boolean][] = [
  ['windows of the clock', 'fixed-window', () => clockWindows()],
  ['a log', 'sliding-window-log', () => slidingLog()],
  ['a counter', 'sliding-window-counter', () => slidingCounter()],
];

/** The blind set: limiters as documented, and each way of being another that the judge must tell. */
export const blindSet: readonly Truth[] = [
  {
    name: 'one-time burst, as documented',
    limiter: () => perCaller(() => slots()),
    models: ['one-time-burst'],
    scope: 'device',
    ratePerSecond: 1,
    burst: 10,
  },
  {
    name: 'leaky bucket, as documented',
    limiter: () => perCaller(() => bucket()),
    models: ['leaky-bucket'],
    scope: 'device',
    ratePerSecond: 1,
    burst: 10,
  },
  ...[0.9, 1.1].flatMap((rate): Truth[] => [
    {
      ...deviceFigures,
      name: `one-time burst at ${rate} a second`,
      limiter: () => perCaller(() => slots({ slotMs: 1000 / rate })),
      ratePerSecond: rate,
      burst: 10,
      fails: 'limiter-rate',
    },
    {
      ...deviceFigures,
      name: `leaky bucket at ${rate} a second`,
      limiter: () => perCaller(() => bucket({ perSecond: rate })),
      ratePerSecond: rate,
      burst: 10,
      fails: 'limiter-rate',
    },
  ]),
  ...[9, 11].flatMap((burst): Truth[] => [
    {
      ...deviceFigures,
      name: `one-time burst of ${burst}`,
      limiter: () => perCaller(() => slots({ burst })),
      ratePerSecond: 1,
      burst,
      fails: 'limiter-burst',
    },
    {
      ...deviceFigures,
      name: `leaky bucket with a burst of ${burst}`,
      limiter: () => perCaller(() => bucket({ burst })),
      ratePerSecond: 1,
      burst,
      fails: 'limiter-burst',
    },
  ]),
  {
    name: 'GCRA, as documented',
    limiter: () => perCaller(() => gcra()),
    models: ['leaky-bucket'],
    scope: 'device',
    ratePerSecond: 1,
    burst: 10,
  },
  ...windows.map(
    ([name, model, make]): Truth => ({
      name: `ten in ten seconds by ${name}`,
      limiter: () => perCaller(make),
      limit: { ...documentedLimit, burst: 9, model },
      models: [model],
      scope: 'device',
      ratePerSecond: 1,
      burst: 9,
    }),
  ),
  {
    name: 'ten in ten seconds by a window, declared as a log',
    limiter: () => perCaller(() => clockWindows()),
    limit: { ...documentedLimit, burst: 9, model: 'sliding-window-log' },
    models: ['fixed-window'],
    fails: 'throttled-over-limit',
  },
  {
    name: 'one bucket for the whole fleet',
    limiter: () =>
      perCaller(
        () => bucket(),
        () => 'all',
      ),
    models: [],
    scope: 'fleet',
    ratePerSecond: 1,
    burst: 10,
    fails: 'devices-isolated',
  },
  {
    name: 'one bucket for the fleet, as large as it is',
    limiter: () =>
      perCaller(
        () => bucket({ perSecond: 200, burst: 2000 }),
        () => 'all',
      ),
    models: [],
    scope: 'fleet',
    ratePerSecond: 200,
    fails: 'devices-isolated',
  },
  {
    name: 'neighbouring addresses share a bucket',
    limiter: () => perCaller(() => bucket(), neighbours),
    models: [],
    fails: 'devices-isolated',
  },
  {
    name: 'full again at once',
    limiter: () => perCaller(() => refilling()),
    models: [],
    fails: 'throttled-over-limit',
  },
  {
    name: 'recovers after two seconds',
    limiter: () => perCaller(() => holding(2000)),
    models: [],
    fails: 'recovered-after-a-second',
  },
  {
    name: 'counts what it refuses',
    limiter: () => perCaller(() => bucket({ refusedCosts: true })),
    models: [],
    fails: 'admitted-within-limit',
  },
  {
    name: 'saves up unused seconds',
    limiter: () => perCaller(() => savingSlots()),
    models: [],
    fails: 'throttled-over-limit',
  },
  {
    name: 'knows devices by their identifier, not by their address',
    limiter: () => perCaller(() => slots()),
    callerOf: identifierOf,
    models: ['one-time-burst'],
    scope: 'device',
    ratePerSecond: 1,
    burst: 10,
    fails: 'peer-shares-limit',
  },
];
