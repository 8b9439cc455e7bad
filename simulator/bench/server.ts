/**
 * What is measured, in a process of its own: the simulator, or a bare fastify server that answers
 * the same bytes. Told what to be by its first argument, it answers what its parent asks over the
 * channel.
 */
import { subscribe } from 'node:diagnostics_channel';
import { createHistogram, PerformanceObserver } from 'node:perf_hooks';
import self from 'node:process';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import fastify from 'fastify';
import { crossOriginHeaders } from '../http/cross-origin.ts';
import { startSimulator } from '../index.ts';

/**
 * Figures of this process: CPU seconds and requests so far, and the times of requests and garbage
 * collections since the last call.
 */
export interface Usage {
  readonly cpuSeconds: number;
  readonly requests: number;
  /** From the head of a request read to its answer written. */
  readonly servedP50Ms: number;
  readonly servedP99Ms: number;
  /** Longest pause of the garbage collector. */
  readonly pauseMs: number;
  readonly heapBytes: number;
}

setFlagsFromString('--expose-gc');
const collect: unknown = runInNewContext('gc');

const served = createHistogram();
let requests = 0;
let pauseMs = 0;
const startedMs = Symbol('startedMs');

/** Returns the response of a message of Node's channels for HTTP servers. */
function responseOf(message: unknown): object {
  const response: unknown =
    typeof message === 'object' && message !== null ? Reflect.get(message, 'response') : {};
  return typeof response === 'object' && response !== null ? response : {};
}

subscribe('http.server.request.start', (message) => {
  Reflect.set(responseOf(message), startedMs, performance.now());
});
subscribe('http.server.response.finish', (message) => {
  requests += 1;
  const startMs = Number(Reflect.get(responseOf(message), startedMs));
  served.record(Math.max(1, Math.round((performance.now() - startMs) * 1000)));
});
new PerformanceObserver((list) => {
  for (const { duration } of list.getEntries()) pauseMs = Math.max(pauseMs, duration);
}).observe({ entryTypes: ['gc'] });

function usage(collected: boolean): Usage {
  if (collected && typeof collect === 'function') collect();
  const { user, system } = self.cpuUsage();
  const { heapUsed, arrayBuffers } = self.memoryUsage();
  const figures = {
    cpuSeconds: (user + system) / 1e6,
    requests,
    servedP50Ms: served.percentile(50) / 1000,
    servedP99Ms: served.percentile(99) / 1000,
    pauseMs,
    heapBytes: heapUsed + arrayBuffers,
  };
  served.reset();
  pauseMs = 0;
  return figures;
}

/** A server that answers every poll with the bytes of the simulator's answer to a device that has not signed in. */
async function startBare(): Promise<string> {
  const path = '/api/v2/:serviceProvider/profiles/code/:code';
  const headers = {
    'content-type': 'application/json;charset=UTF-8',
    ...crossOriginHeaders('/api/v2/REF30/profiles/code/ABCDEFG', undefined),
  };
  const app = fastify();
  app.get(path, (_request, reply) => {
    reply.headers(headers).send('{"profiles":{}}');
  });
  return app.listen({ host: '127.0.0.1', port: 0 });
}

const url = self.argv[2] === 'bare' ? await startBare() : (await startSimulator()).url;
self.on('message', (question) => self.send?.(usage(question === 'collected')));
self.send?.({ url });
self.on('disconnect', () => self.exit());
