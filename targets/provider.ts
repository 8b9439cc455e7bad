import {
  type ApiName,
  isThisMachine,
  PassgateError,
  routeRequests,
  type Target,
  type World,
} from '../core/index.ts';
import type { Provider } from '../gate/run/context.ts';
import { startEmbeddedSimulator } from './embedded-simulator.ts';
import { probe } from './probe.ts';
import { resolveTarget } from './resolve-target.ts';

/** The provider of a run: started or found once, however many stages ask. */
export interface ProviderSource {
  readonly get: () => Promise<Provider>;
  /** Aborted when an embedded simulator ends before its time. */
  readonly lost: AbortSignal;
  readonly close: () => Promise<void>;
}

/** The target that was asked for, checked now: see `resolveTarget` for what it throws. */
export async function givenProvider(given: string, world: World): Promise<ProviderSource> {
  await routeRequests(world.env);
  const { target, kind, health } = await resolveTarget(given, world.cwd, world.env);
  const provider: Provider = {
    target,
    kind,
    ...(health === undefined ? {} : { madeFrom: health.documents }),
  };
  return { get: async () => provider, lost: new AbortController().signal, close: async () => {} };
}

/** A simulator of our own, started by the first stage that asks. */
export function embeddedProvider(world: World): ProviderSource {
  const lost = new AbortController();
  let started: Promise<{ provider: Provider; close: () => Promise<void> }> | undefined;
  const start = async (): Promise<{ provider: Provider; close: () => Promise<void> }> => {
    await routeRequests(world.env);
    const simulator = await startEmbeddedSimulator(world);
    simulator.lost.addEventListener('abort', () => lost.abort(simulator.lost.reason), { once: true });
    const answer = await probe(simulator.url, world.env);
    if (answer.kind !== 'simulator') {
      await simulator.close();
      const message = `The embedded simulator at ${simulator.url} does not tell its health.`;
      throw new PassgateError('INTERNAL', message, 'Please report this as a bug of Passgate.');
    }
    const { documents, ...names } = answer.health;
    const target: Target = {
      name: 'simulator',
      origins: allAt(simulator.url),
      simulatorUrl: simulator.url,
      ...names,
      cannotArrange: [],
    };
    return { provider: { target, kind: 'embedded', madeFrom: documents }, close: simulator.close };
  };
  return {
    get: async () => {
      started ??= start();
      return (await started).provider;
    },
    lost: lost.signal,
    close: async () => {
      const running = await started?.catch(() => undefined);
      await running?.close();
    },
  };
}

/**
 * Load on anything but this machine needs the target's own word.
 * @throws PassgateError `LOAD_NOT_ALLOWED` (exit 2)
 */
export function assertLoadAllowed(target: Pick<Target, 'origins' | 'load'>): void {
  const away = Object.values(target.origins).find((origin) => !isThisMachine(new URL(origin).hostname));
  if (away === undefined || target.load !== undefined) return;
  throw new PassgateError(
    'LOAD_NOT_ALLOWED',
    `Load on ${away} is not allowed: it is not this machine and its configuration sets no cap.`,
    'Gate it with --skip load, or allow load: { maxRequestsPerSecond } in passgate.config.ts.',
  );
}

function allAt(origin: string): Record<ApiName, string> {
  return { dcr: origin, reggie: origin, 'rest-v2': origin, 'vantage-clients': origin };
}
