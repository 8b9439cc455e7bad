import { mapApis, PassgateError, type ResolvedTarget, routeRequests, type World } from '../core/index.ts';
import type { Catalogue } from '../simulator/index.ts';
import type { TargetDescription } from './describe-target.ts';
import { startEmbeddedSimulator } from './embedded-simulator.ts';
import { printedSecrets } from './printed-secrets.ts';
import { probe } from './probe.ts';
import { resolveTarget } from './resolve-target.ts';

/** The target of a run: started or resolved once, however many stages use it. */
export interface TargetSource {
  readonly get: () => Promise<ResolvedTarget>;
  /** Aborted when an embedded simulator ends before its time. */
  readonly lost: AbortSignal;
  readonly close: () => Promise<void>;
}

/**
 * Returns the described target, resolved now, with the secrets that commands print where it is a real
 * provider. Throws as `resolveTarget` and `printedSecrets` do.
 */
export async function givenTarget(description: TargetDescription, world: World): Promise<TargetSource> {
  await routeRequests(world.env);
  const resolved = await resolveTarget(description, world.env);
  if (resolved.kind !== 'provider') return knownTarget(resolved);
  const printed = await printedSecrets(description, world);
  return knownTarget({ ...resolved, target: { ...resolved.target, ...printed } });
}

/** Returns a target that somebody else has resolved: nothing is asked of it. */
export function knownTarget(resolved: ResolvedTarget): TargetSource {
  return { get: async () => resolved, lost: new AbortController().signal, close: async () => {} };
}

/**
 * Returns a simulator of Passgate's own, which the first `get` starts.
 * @param catalogue what it knows; default: the reference catalogue
 */
export function embeddedTarget(world: World, catalogue?: Catalogue): TargetSource {
  const lost = new AbortController();
  let started: Promise<{ resolved: ResolvedTarget; close: () => Promise<void> }> | undefined;
  const start = async (): Promise<{ resolved: ResolvedTarget; close: () => Promise<void> }> => {
    await routeRequests(world.env);
    const simulator = await startEmbeddedSimulator(world, catalogue);
    simulator.lost.addEventListener('abort', () => lost.abort(simulator.lost.reason), { once: true });
    const answer = await probe(simulator.url, world.env);
    if (answer.kind !== 'simulator') {
      await simulator.close();
      const message = `The embedded simulator at ${simulator.url} does not answer GET /_simulator/health.`;
      throw new PassgateError('INTERNAL', message, 'Please report this as a bug of Passgate.');
    }
    const { documents, ...names } = answer.health;
    const target = {
      name: 'simulator',
      origins: mapApis(() => simulator.url),
      simulatorUrl: simulator.url,
      ...names,
      cannotArrange: [],
    };
    return { resolved: { target, kind: 'embedded', madeFrom: documents }, close: simulator.close };
  };
  return {
    get: async () => {
      started ??= start();
      return (await started).resolved;
    },
    lost: lost.signal,
    close: async () => {
      const running = await started?.catch(() => undefined);
      await running?.close();
    },
  };
}
