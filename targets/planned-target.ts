import {
  type AllowedTarget,
  definedOnly,
  documentedLimit,
  isThisMachine,
  mapApis,
  type Target,
} from '../core/index.ts';
import { configuredCatalogue } from './configured-catalogue.ts';
import { describeTarget } from './describe-target.ts';

/** What is known of a target that nothing is sent to. */
export interface PlannedTarget {
  readonly target: Target;
  readonly allowed: AllowedTarget;
  readonly viewersSignIn: boolean;
  /** How long its codes are valid; absent where nobody says. */
  readonly codeLifetimeMs?: number;
}

/**
 * Returns what is known of a target without a request to it: its configuration, or the catalogue of
 * the embedded simulator. What runs on this machine is taken for a simulator.
 * @throws PassgateError `UNKNOWN_NAME` or `CONFIG` (exit 2)
 */
export async function plannedTarget(given: string | undefined, folder: string): Promise<PlannedTarget> {
  const nowhere = 'http://127.0.0.1';
  if (given === undefined) {
    const seconds = (await configuredCatalogue(folder))?.lifetimes?.sessionSeconds;
    return {
      target: targetOf(
        'simulator',
        mapApis(() => nowhere),
        { simulatorUrl: nowhere },
      ),
      allowed: { hosts: {}, sentences: [] },
      viewersSignIn: true,
      ...(seconds === undefined ? {} : { codeLifetimeMs: seconds * 1000 }),
    };
  }
  const { name, origins, load, limit, signIn } = await describeTarget(given, folder);
  const main = Object.values(origins)[0] ?? '';
  const isHere = Object.values(origins).every((origin) => isThisMachine(new URL(origin).hostname));
  const simulator = isHere && signIn === undefined ? { simulatorUrl: main } : {};
  return {
    target: targetOf(name, origins, {
      ...simulator,
      ...definedOnly({ load, signIn, limit: limit && { ...documentedLimit, ...limit } }),
    }),
    allowed: {
      hosts: {},
      sentences: [],
      ...(isHere || load === undefined ? {} : load),
    },
    viewersSignIn: isHere || signIn !== undefined,
  };
}

function targetOf(name: string, origins: Target['origins'], more: Partial<Target>): Target {
  return { name, origins, serviceProvider: '', requestor: '', tenant: '', cannotArrange: [], ...more };
}
