import { once } from 'node:events';
import { dirname, join, resolve } from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import { definedOnly, type ExitCode, type World } from '../../core/index.ts';
import { createDisplay, runGate } from '../../gate/index.ts';
import type { DescribedRun } from '../../load/index.ts';
import { readReport } from '../../reports/index.ts';
import { type CommandContext, defineCommand, shared } from '../command.ts';
import { runToken } from '../run-token.ts';
import { summaryText } from '../summary-text.ts';
import { commandFacts } from './command-facts.ts';

/** So long the answer to "is it over?" is still given, where somebody asks. */
const lingerMs = 10_000;

export const collectCommand = defineCommand({
  ...commandFacts.collect,
  graceMs: 15_000,
  options: {
    port: { ...shared.port, repeats: false },
    host: { ...shared.host, repeats: false },
    out: {
      kind: 'text',
      repeats: false,
      value: 'DIR',
      description: 'folder for all output files (default: reports/out/collect-RUN)',
    },
    json: shared.json,
  },
  run: async (context, options, [given = '']) => {
    const { world } = context;
    const { readCollectState, readRunRecord, stateFolder } = await import('../../load/index.ts');
    const token = runToken(world.env, options.host);
    const described = await readRunRecord(resolve(world.cwd, given));
    const { run } = described.record.plan;
    const outDir = resolve(world.cwd, options.out ?? join('reports', 'out', `collect-${run}`));
    const place = { ...options, outDir, token };
    const state = await readCollectState(stateFolder(outDir), run);
    return state?.exitCode === undefined
      ? collectRun(context, described, place)
      : serveReport(world, described, state.exitCode, place);
  },
});

interface CollectPlace {
  readonly host: string;
  readonly port: number;
  readonly token: string;
  readonly outDir: string;
  readonly json: boolean;
}

async function collectRun(
  { world, root, colour, invocation }: CommandContext,
  { record, path, bundlePath, feederPath }: DescribedRun,
  { host, port, token, outDir, json }: CollectPlace,
): Promise<ExitCode> {
  const { Collector, goesToOwnSimulator } = await import('../../load/index.ts');
  const { targetOfRun } = await import('../../targets/index.ts');
  const target = await targetOfRun(record.target, world);
  const display = createDisplay(world, { colour });
  const collector = new Collector({
    ...{ world, root, record, outDir, host, port, token },
    ...definedOnly({ bundlePath, feederPath }),
    onReady: (url) => printUrl(world, url),
    onNotice: display.print,
  });
  try {
    const { report, reportPath } = await runGate({
      world,
      root,
      invocation: record.invocation ?? invocation,
      outDir,
      inputs: [dirname(path)],
      only: ['load'],
      known: { target, kind: target.simulatorUrl === undefined ? 'provider' : 'simulator' },
      load: {
        brought: {
          scenario: record.scenario,
          isOwnSimulator: goesToOwnSimulator(record.plan),
          bring: (given) => collector.collect(given),
          ...(bundlePath === undefined ? {} : { bundlePath }),
        },
      },
      onEvent: display.show,
    });
    display.close();
    if (world.signal.aborted) {
      world.stderr.write('The runners go on by themselves: end them where they run.\n');
    }
    if (world.signal.reason === 'SIGINT') await collector.forgetFleet();
    const { verdict, exitCode } = report;
    if (!world.signal.aborted) await collector.finish({ verdict, exitCode, reportPath });
    world.stderr.write(`\n${summaryText({ world, colour }, report, reportPath)}`);
    if (json) world.stdout.write(`${JSON.stringify(report, null, 2)}\n`);
    await untilKnown(world, () => collector.isFollowed(lingerMs));
    return exitCode;
  } finally {
    display.close();
    await collector.close();
  }
}

/** Waits while somebody who asks for the status may not know yet that the run is over. */
async function untilKnown(world: World, isFollowed: () => boolean): Promise<void> {
  const lastMs = world.monotonicMs() + lingerMs;
  while (!world.signal.aborted && isFollowed() && world.monotonicMs() < lastMs) await after(100);
}

/** Serves the report of a run that is over until it is ended: what restarts it must not run it again. */
async function serveReport(
  world: World,
  { record }: DescribedRun,
  exitCode: ExitCode,
  { outDir, json, ...place }: CollectPlace,
): Promise<ExitCode> {
  const { serveFinishedRun } = await import('../../load/index.ts');
  const { report, path } = await readReport(outDir);
  const { verdict } = report;
  const onError = (): void => {};
  const outcome = { verdict, exitCode, reportPath: path };
  const server = await serveFinishedRun(record, outcome, { ...place, onError });
  printUrl(world, server.url);
  const text = `The run ${record.plan.run} is over: ${verdict}, see ${path}. It is served until you end this.`;
  world.stderr.write(`${text}\n`);
  if (json) world.stdout.write(`${JSON.stringify(report, null, 2)}\n`);
  if (!world.signal.aborted) await once(world.signal, 'abort');
  await server.close();
  return exitCode;
}

function printUrl(world: World, url: string): void {
  world.stdout.write(`${JSON.stringify({ url })}\n`);
}
