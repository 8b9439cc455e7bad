import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { mapApis, moduleBeside, PassgateError, type Target, type World } from '../core/index.ts';
import { embeddedTarget } from '../targets/index.ts';

export interface Yardstick {
  readonly target: Target;
  close(): Promise<void>;
}

/**
 * Starts the server that the provider's figures are held against. Its few answers come from the
 * simulator under test, or, for a real provider, from one of our own.
 */
export async function startYardstick(world: World, provider: Target): Promise<Yardstick> {
  const own = provider.simulatorUrl === undefined ? embeddedTarget(world) : undefined;
  const model = own === undefined ? provider : (await own.get()).target;
  const worker = new Worker(moduleBeside('./yardstick-server', import.meta.url), {
    workerData: { origin: model.simulatorUrl, env: world.env },
  });
  // A yardstick that dies answers nothing, and rounds against nothing are never counted.
  worker.on('error', () => {});
  const close = async (): Promise<void> => {
    await worker.terminate();
    await own?.close();
  };
  try {
    const [port]: unknown[] = await once(worker, 'message', { signal: AbortSignal.timeout(10_000) });
    const url = `http://127.0.0.1:${Number(port)}`;
    const origins = mapApis(() => url);
    const { load: _noCap, ...names } = model;
    return { target: { ...names, name: 'yardstick', origins, simulatorUrl: url }, close };
  } catch (error) {
    await close();
    throw new PassgateError(
      'INTERNAL',
      'The yardstick did not start.',
      'Please report this as a bug of Passgate.',
      { cause: error },
    );
  }
}
