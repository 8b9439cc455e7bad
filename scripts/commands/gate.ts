import { resolve } from 'node:path';
import { createDisplay, runGate } from '../../gate/index.ts';
import { renderSummary } from '../../reports/index.ts';
import { defineCommand, shared } from '../command.ts';

export const gateCommand = defineCommand({
  name: 'gate',
  summary: 'judge a provider in all stages: one report, one exit code',
  graceMs: 20_000,
  options: {
    target: shared.target,
    out: shared.out,
    only: { kind: 'list', value: 'STAGE', description: 'run these stages only; not a full gate' },
    skip: { kind: 'list', value: 'STAGE', description: 'leave these stages out; not a full gate' },
    devices: {
      kind: 'integer',
      value: 'N',
      min: 1,
      max: 1_000_000,
      default: 500,
      description: 'devices in each load scenario',
    },
    duration: {
      kind: 'duration',
      value: 'TIME',
      default: 20_000,
      description: 'steady time of each load scenario',
    },
    json: shared.json,
  },
  run: async ({ world, root, colour }, options) => {
    const display = createDisplay(world, { colour });
    try {
      const { report, reportPath } = await runGate({
        world,
        root,
        outDir: resolve(world.cwd, options.out),
        only: options.only,
        skip: options.skip,
        load: { devices: options.devices, durationMs: options.duration },
        onEvent: display.show,
        onTarget: (text) => world.stderr.write(`${text}\n`),
        ...(options.target === undefined ? {} : { target: options.target }),
      });
      display.close();
      const columns = world.stderr.columns;
      world.stderr.write(`\n${renderSummary(report, { colour, columns, reportPath })}`);
      if (options.json) world.stdout.write(`${JSON.stringify(report, null, 2)}\n`);
      return report.exitCode;
    } finally {
      display.close();
    }
  },
});
