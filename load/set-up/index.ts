import { definedOnly } from '../../core/index.ts';
import { controlTokenKey } from '../protocol.ts';
import { arrangeFleet } from './arrange-fleet.ts';
import type { Fleet } from './fleet.ts';
import type { FleetRequest } from './fleet-request.ts';
import { registerFleet } from './register-fleet.ts';

export type { Fleet } from './fleet.ts';
export { renewalAfterMs } from './register-fleet.ts';
export { type ViewerSignIn, viewerSignIn } from './viewer-sign-in.ts';

/** k6 needs this long until its schedule begins. */
const startMs = 3000;

/**
 * Makes a fleet ready before the schedule begins: in bulk by a simulator, otherwise by registering
 * each device as it would itself.
 * @throws PassgateError `CONFIG` (exit 2) where the environment lacks what a real provider asks
 *   for; `TARGET_UNREACHABLE`, `INTERRUPTED` (exit 3)
 */
export async function setUpFleet(request: FleetRequest): Promise<Fleet & { readonly durationMs: number }> {
  const startedMs = performance.now();
  const { target, plan, needs, world, feeders } = request;
  learnIdentities(request);
  const { simulatorUrl } = target;
  const controlToken = world.env[controlTokenKey];
  const fleet =
    simulatorUrl === undefined
      ? await registerFleet(request)
      : await arrangeFleet({
          simulatorUrl,
          range: request.range,
          needs,
          tokenLifetimeMs: startMs + plan.rampMs + plan.durationMs / 2,
          signal: world.signal,
          ...definedOnly({ feeders }),
          ...(controlToken ? { controlToken } : {}),
        });
  return { ...fleet, durationMs: performance.now() - startedMs };
}

/** Makes what identifies real devices sensitive, as credentials are: it is masked in every output. */
export function learnIdentities({
  feeders,
  range,
  learnSecret,
}: Pick<FleetRequest, 'feeders' | 'range' | 'learnSecret'>): void {
  if (feeders === undefined) return;
  for (let number = range.first; number < range.end; number += 1) {
    const { deviceIdentifier, forwardedFor, deviceInfo } = feeders.device(number);
    for (const value of [deviceIdentifier, forwardedFor, deviceInfo]) {
      if (value !== undefined) learnSecret(value);
    }
  }
}
