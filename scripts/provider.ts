import type { World } from '../core/index.ts';
import { embeddedProvider, givenProvider, type ProviderSource, wayText } from '../gate/index.ts';

/** Lends a command its provider: the given target or a simulator of its own, which ends with the work. */
export async function withProvider<Result>(
  world: World,
  given: string | undefined,
  work: (provider: Awaited<ReturnType<ProviderSource['get']>>) => Promise<Result>,
): Promise<Result> {
  const source = given === undefined ? embeddedProvider(world) : await givenProvider(given, world);
  try {
    const provider = await source.get();
    const { name, origins } = provider.target;
    const at = [...new Set(Object.values(origins))].join(', ');
    world.stderr.write(`Target ${name}: ${at}${wayText(origins, world.env)}\n`);
    return await work(provider);
  } finally {
    await source.close();
  }
}
