import { knownName } from '../core/index.ts';
import type { ScenarioRun } from '../gate/index.ts';
import { configuredLoad } from '../targets/index.ts';

/**
 * Returns what `--profile` stands for: an included profile, or the stages of that name in the
 * configuration.
 * @throws PassgateError `UNKNOWN_NAME`, `CONFIG` (exit 2)
 */
export async function givenProfile(
  profile: string | undefined,
  folder: string,
): Promise<Pick<ScenarioRun, 'profile' | 'stages'>> {
  if (profile === undefined) return {};
  const { profileNames, readStages } = await import('../load/index.ts');
  if (profileNames.some((name) => name === profile)) return { profile };
  const { stages } = await configuredLoad(folder);
  // Without any the scenario says which profiles it has.
  if (stages.size === 0) return { profile };
  const own = stages.get(knownName('profile', profile, [...profileNames, ...stages.keys()]));
  return own === undefined ? { profile } : { stages: readStages(own.value, own.place) };
}
