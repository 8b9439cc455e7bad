import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { createMasker, memoryWorld, stageNames } from '../core/index.ts';
import { embeddedProvider } from './provider.ts';
import { runStages } from './runner.ts';
import { found } from './stage.ts';

/** A simulator as far as the gate looks at it before the first stage; it ends when it is told to. */
const brief = `
const server = require('node:http').createServer((request, response) => {
  if (request.url === '/end') process.exit(7);
  response.end(JSON.stringify({ documents: {}, serviceProvider: 'SP', requestor: 'RQ', tenant: 'T' }));
}).listen(0, '127.0.0.1', () => console.log(JSON.stringify({ url: 'http://127.0.0.1:' + server.address().port })));
`;

it('a run hears of the end of its embedded simulator', async () => {
  const self = [process.execPath, '-e', brief, '--'];
  const source = embeddedProvider(memoryWorld({ env: process.env, cwd: import.meta.dirname, self }));
  const { target } = await source.get();
  expect(source.lost.aborted).toBe(false);
  const told = once(source.lost, 'abort');
  await fetch(`${target.origins.dcr}/end`).catch(() => {});
  await told;
  expect(source.lost.reason).toBe('The embedded simulator ended by itself with exit code 7');
  await source.close();
});

it('what a stage could not judge is a failure where the provider turns out to be lost', async () => {
  const lost = new AbortController();
  const unjudged = found('unjudged', 'verify/a', 'verify', { kind: 'state', message: 'no state' });
  const verify = {
    name: 'verify',
    run: async () => {
      void sleep(50).then(() => lost.abort('The embedded simulator is gone'));
      return [unjudged];
    },
  } as const;
  const { stages } = await runStages([verify], undefined, {
    world: memoryWorld({ pid: process.pid }),
    masker: createMasker(),
    selected: new Set(stageNames),
    onEvent: () => {},
    lost: lost.signal,
    graceMs: 50,
  });
  expect(stages).toMatchObject([
    { status: 'failed', checks: [{ id: 'verify/provider-alive', evidence: [{ kind: 'target-lost' }] }] },
  ]);
});
