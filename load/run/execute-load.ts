import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { definedOnly, temporaryFolder, writeFileWhole } from '../../core/index.ts';
import { encodeFleet } from '../k6/devices/fleet-text.ts';
import type { LoadResult } from '../plan/options.ts';
import type { LoadPlan, PlannedLoad } from '../protocol.ts';
import { resultOf } from '../result/result.ts';
import { type Fleet, setUpFleet, type ViewerSignIn, viewerSignIn } from '../set-up/index.ts';
import { startLoginServer } from './login-server.ts';
import type { PreparedLoad } from './prepare-load.ts';
import { runPlan } from './run-plan.ts';

/**
 * Executes a prepared load once, with a fleet and a private folder of its own, and judges it.
 * @throws PassgateError `TOOL_MISSING`, `TARGET_UNREACHABLE`, `INTERRUPTED` (exit 3); `CONFIG`
 *   (exit 2)
 */
export async function executeLoad(prepared: PreparedLoad): Promise<LoadResult> {
  const { options, scenario } = prepared;
  const { world, target, masker } = options;
  const viewers = viewerSignIn(target, world, masker);
  const folder = await temporaryFolder('passgate-load-');
  let closeLogin = async (): Promise<void> => {};
  try {
    const fleet = await setUpFleet({
      world,
      target,
      plan: prepared.plan,
      needs: scenario.fleet,
      learnSecret: (secret) => masker.learn(secret),
      ...definedOnly({ viewers }),
    });
    const login = await loginOf(prepared, viewers);
    closeLogin = login.close;
    const plan = await writeFleet(
      { ...prepared.plan, ...definedOnly({ loginUrl: login.url }) },
      fleet,
      folder,
    );
    const { totals, k6 } = await runPlan(prepared, plan, folder);
    await writeFileWhole(join(options.outDir, 'k6.log'), masker.text(totals.messages.join('\n')));
    return await resultOf({ prepared, plan, setUp: fleet, totals, k6 });
  } finally {
    await closeLogin();
    await rm(folder, { recursive: true, force: true });
  }
}

/** Returns where viewers log in: at the simulator, by the hook of a real provider, or nowhere. */
async function loginOf(
  { plan }: PreparedLoad,
  viewers: ViewerSignIn | undefined,
): Promise<{ readonly url?: string; readonly close: () => Promise<void> }> {
  const close = async (): Promise<void> => {};
  if (plan.simulatorUrl !== undefined) return { url: `${plan.simulatorUrl}/_simulator/login`, close };
  return viewers === undefined ? { close } : startLoginServer(viewers);
}

/** Writes the fleet into the private folder, and puts into the plan what became known with it. */
async function writeFleet(
  planned: PlannedLoad & Pick<LoadPlan, 'loginUrl'>,
  { devices, secrets, tokensEndAtMs }: Fleet,
  folder: string,
): Promise<LoadPlan> {
  const [fleetPath, secretsPath] = [join(folder, 'fleet.json'), join(folder, 'secrets.json')];
  await writeFileWhole(fleetPath, encodeFleet(devices, planned.virtualUsers));
  await writeFileWhole(secretsPath, JSON.stringify(secrets));
  const plan = { ...planned, fleetPath, secretsPath };
  return tokensEndAtMs === undefined ? plan : { ...plan, tokensEndAtMs };
}
