import { once } from 'node:events';
import { defineCommand } from '../command.ts';

export const simulateCommand = defineCommand({
  name: 'simulate',
  summary: 'run the stand-in provider until it is interrupted; prints {"url": …} when it is ready',
  graceMs: 2_000,
  options: {
    port: {
      kind: 'integer',
      value: 'N',
      min: 0,
      max: 65_535,
      default: 0,
      description: 'port; 0 takes a free one',
    },
    host: { kind: 'text', value: 'HOST', default: '127.0.0.1', description: 'address to listen on' },
  },
  run: async ({ world }, { host, port }) => {
    const { startSimulator } = await import('../../simulator/index.ts');
    const simulator = await startSimulator({ host, port, now: world.now });
    world.stdout.write(`${JSON.stringify({ url: simulator.url })}\n`);
    if (!world.signal.aborted) await once(world.signal, 'abort');
    await simulator.close();
    return 0;
  },
});
