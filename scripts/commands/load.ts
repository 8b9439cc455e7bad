import { resolve } from 'node:path';
import { createMasker, knownName, statusOf } from '../../core/index.ts';
import { findK6 } from '../../gate/index.ts';
import { defineCommand, shared } from '../command.ts';
import { withProvider } from '../provider.ts';
import { exitCodeOfChecks, tellChecks } from '../tell.ts';

export const loadCommand = defineCommand({
  name: 'load',
  summary: 'run a load scenario with k6',
  arguments: [{ name: 'SCENARIO', description: 'polling or throttling' }],
  graceMs: 15_000,
  options: {
    target: shared.target,
    devices: {
      kind: 'integer',
      value: 'N',
      min: 1,
      max: 1_000_000,
      default: 500,
      description: 'devices in the fleet',
    },
    interval: { kind: 'duration', value: 'TIME', description: 'time between two polls of one device' },
    duration: { kind: 'duration', value: 'TIME', default: 20_000, description: 'steady time of the run' },
    seed: {
      kind: 'integer',
      value: 'N',
      min: 0,
      max: 2 ** 31,
      description: 'makes the order of devices repeatable',
    },
    out: shared.out,
    json: shared.json,
  },
  run: async ({ world, root }, options, [given = '']) => {
    const { runLoad, scenarioNames } = await import('../../load/index.ts');
    const scenario = knownName('scenario', given, scenarioNames);
    const { path: k6Path } = await findK6(world);
    return withProvider(world, options.target, async ({ target }) => {
      const { checks, measurement } = await runLoad({
        world,
        root,
        k6Path,
        scenario,
        target,
        devices: options.devices,
        durationMs: options.duration,
        outDir: resolve(world.cwd, options.out, 'load', scenario),
        masker: createMasker(),
        ...(options.interval === undefined ? {} : { intervalMs: options.interval }),
        ...(options.seed === undefined ? {} : { seed: options.seed }),
      });
      const result = { status: statusOf(checks), checks, measurement };
      if (options.json) world.stdout.write(`${JSON.stringify(result, null, 2)}\n`);
      tellChecks(world, checks, `${scenario} holds`);
      return exitCodeOfChecks(checks);
    });
  },
});
