import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Usage } from './server.ts';

export interface MeasuredServer {
  readonly url: string;
  /** Returns the figures of the server's process; `collected`: after a garbage collection. */
  usage(collected?: boolean): Promise<Usage>;
  stop(): Promise<void>;
}

/** Starts the server of a measurement in a process of its own. */
export async function startMeasuredServer(
  kind: 'simulator' | 'bare',
  execArgv: string[] = [],
): Promise<MeasuredServer> {
  const child = fork(fileURLToPath(new URL('server.ts', import.meta.url)), [kind], {
    execArgv: ['--import', import.meta.resolve('tsx'), ...execArgv],
  });
  const answer = async (): Promise<object> => {
    const [message]: unknown[] = await once(child, 'message');
    if (typeof message !== 'object' || message === null)
      throw new Error('The server sent a message that is not an object.');
    return message;
  };
  const hello = await answer();
  const url = 'url' in hello ? String(hello.url) : '';
  return {
    url,
    usage: async (collected = false) => {
      child.send(collected ? 'collected' : 'now');
      const reply = await answer();
      const figure = (name: keyof Usage) => Number(Reflect.get(reply, name));
      return {
        cpuSeconds: figure('cpuSeconds'),
        requests: figure('requests'),
        servedP50Ms: figure('servedP50Ms'),
        servedP99Ms: figure('servedP99Ms'),
        pauseMs: figure('pauseMs'),
        heapBytes: figure('heapBytes'),
      };
    },
    stop: async () => {
      const ended = once(child, 'exit');
      child.kill();
      await ended;
    },
  };
}
