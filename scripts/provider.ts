import type { World } from '../core/index.ts';
import { embeddedProvider, givenProvider, type ProviderSource } from '../gate/index.ts';

/** Lends a command its provider: the given target or a simulator of its own, which ends with the work. */
export async function withProvider<Result>(
  world: World,
  given: string | undefined,
  work: (provider: Awaited<ReturnType<ProviderSource['get']>>) => Promise<Result>,
): Promise<Result> {
  const source = given === undefined ? embeddedProvider(world) : await givenProvider(given, world);
  try {
    const provider = await source.get();
    const origins = [...new Set(Object.values(provider.target.origins))].join(', ');
    world.stderr.write(`Target ${provider.target.name}: ${origins}\n`);
    return await work(provider);
  } finally {
    await source.close();
  }
}
