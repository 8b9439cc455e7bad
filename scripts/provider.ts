import { servedText, type World } from '../core/index.ts';
import {
  configuredCatalogue,
  describeTarget,
  embeddedTarget,
  givenTarget,
  proxyText,
  type TargetSource,
} from '../targets/index.ts';

/**
 * Lends a command its provider: the given target or a simulator of its own, which ends with the
 * work.
 */
export async function withProvider<Result>(
  world: World,
  given: string | undefined,
  work: (provider: Awaited<ReturnType<TargetSource['get']>>) => Promise<Result>,
): Promise<Result> {
  const source =
    given === undefined
      ? embeddedTarget(world, await configuredCatalogue(world.cwd))
      : await givenTarget(await describeTarget(given, world.cwd), world);
  try {
    const provider = await source.get();
    const { name, origins } = provider.target;
    const at = [...new Set(Object.values(origins))].join(', ');
    const where = at === name ? '' : `: ${at}`;
    world.stderr.write(`Target ${name}${where}${servedText(origins)}${proxyText(origins, world.env)}\n`);
    return await work(provider);
  } finally {
    await source.close();
  }
}
