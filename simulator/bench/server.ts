/**
 * What is measured, in a process of its own: the simulator, or a bare fastify server that answers the same bytes. Told what
 * to be by its first argument, it answers what its parent asks over the channel.
 */
import self from 'node:process';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import fastify from 'fastify';
import { startSimulator } from '../index.ts';

/** CPU seconds of this process so far; collected heap and resident set in bytes. */
export interface Usage {
  readonly cpuSeconds: number;
  readonly heapBytes: number;
  readonly residentBytes: number;
}

setFlagsFromString('--expose-gc');
const collect: unknown = runInNewContext('gc');

function usage(collected: boolean): Usage {
  if (collected && typeof collect === 'function') collect();
  const { user, system } = self.cpuUsage();
  const { heapUsed, arrayBuffers, rss } = self.memoryUsage();
  return { cpuSeconds: (user + system) / 1e6, heapBytes: heapUsed + arrayBuffers, residentBytes: rss };
}

async function startBare(): Promise<string> {
  const app = fastify();
  app.get('/api/v2/:serviceProvider/profiles/code/:code', (_request, reply) => {
    reply.header('content-type', 'application/json;charset=UTF-8').send('{"profiles":{}}');
  });
  return app.listen({ host: '127.0.0.1', port: 0 });
}

const url = self.argv[2] === 'bare' ? await startBare() : (await startSimulator()).url;
self.on('message', (question) => self.send?.(usage(question === 'collected')));
self.send?.({ url });
self.on('disconnect', () => self.exit());
