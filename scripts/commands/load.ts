import { join, resolve } from 'node:path';
import { definedOnly, knownName, PassgateError } from '../../core/index.ts';
import { createDisplay, runGate, type ScenarioRun } from '../../gate/index.ts';
import { configuredLoad } from '../../targets/index.ts';
import { defineCommand, shared } from '../command.ts';
import { measureMachine } from '../machine-rate.ts';
import { givenProfile } from '../own-profile.ts';
import { planCapacity } from '../plan-capacity.ts';
import { summaryText } from '../summary-text.ts';
import { commandFacts } from './command-facts.ts';

/** A fleet is in memory before it runs, and far fewer devices are busy enough for one machine. */
const mostDevices = 1_000_000;
/** A plan is arithmetic. */
const mostPlanned = 10_000_000;

import { assertClusterOptions, loadInCluster } from '../load-in-cluster.ts';

export const loadCommand = defineCommand({
  ...commandFacts.load,
  graceMs: 15_000,
  options: {
    target: shared.target,
    profile: {
      kind: 'text',
      value: 'P',
      description: 'how devices arrive: smoke, load, soak, spike, breakpoint; or the name of your own stages',
    },
    devices: { kind: 'integer', value: 'N', min: 1, max: mostPlanned, description: 'devices in the fleet' },
    interval: { kind: 'duration', value: 'TIME', description: 'time between two polls of one device' },
    duration: { kind: 'duration', value: 'TIME', description: 'steady phase of the run' },
    rate: {
      kind: 'integer',
      value: 'R',
      min: 1,
      max: 100_000,
      description: 'devices that start each second, where each device runs once',
    },
    threshold: shared.threshold,
    screen: {
      kind: 'text',
      value: 'first|second',
      default: 'second',
      description: 'where viewers sign in (polling)',
    },
    pollBy: {
      kind: 'text',
      value: 'code|mvpd',
      default: 'code',
      description: 'what devices poll: their code, or the MVPD chosen on them (polling)',
    },
    validate: {
      kind: 'text',
      value: 'all|sampled|off',
      default: 'all',
      description: 'which response bodies are validated',
    },
    connections: {
      kind: 'text',
      value: 'shared|new',
      default: 'shared',
      description: 'shared: kept alive and used by many devices; new: one for each request',
    },
    runners: {
      kind: 'integer',
      value: 'K',
      min: 1,
      max: 1000,
      description:
        'k6 processes that share the devices, with one report (default: 1; in a cluster, as many as it needs)',
    },
    part: {
      kind: 'integer',
      value: 'N',
      min: 1,
      max: 1000,
      description: 'start only runner N of them here; passgate report merges the folders of all parts',
    },
    kubernetes: {
      kind: 'text',
      value: 'DIR',
      description: 'write what kubectl apply --server-side -k takes into this folder, instead of running',
    },
    image: {
      kind: 'text',
      value: 'IMAGE',
      description: 'image of Passgate in the cluster (default: passgate and its version)',
    },
    wait: {
      kind: 'flag',
      description: 'apply the folder of --kubernetes, follow the run and fetch its report',
    },
    seed: {
      kind: 'integer',
      value: 'N',
      min: 0,
      max: 2 ** 31,
      default: 1,
      description: 'seed for the order of devices and viewers; the same seed gives the same order',
    },
    k6Out: {
      kind: 'list',
      repeats: false,
      value: 'URI',
      description: "send k6's own metrics there, as k6's --out does",
    },
    tag: {
      kind: 'list',
      value: 'NAME=VALUE',
      description: "tag of k6's own metrics, beside scenario, target and run",
    },
    dashboard: {
      kind: 'flag',
      repeats: false,
      description: "serve k6's web dashboard, and save its page in the output folder",
    },
    out: {
      kind: 'text',
      repeats: false,
      value: 'DIR',
      description: 'folder for all output files (default: reports/out/load-SCENARIO)',
    },
    plan: {
      kind: 'flag',
      repeats: false,
      description: 'send nothing to the target; say what the load needs and what the target would see',
    },
    noMeasure: {
      kind: 'flag',
      repeats: false,
      description: 'with --plan: no calibration on this machine, costs from a table',
    },
    json: shared.json,
  },
  run: async (context, options, [given = '']) => {
    const { world, root, colour, invocation } = context;
    refuseUnplanned(options);
    assertClusterOptions(options);
    refuseLonePart(options);
    refuseLoneTags(options);
    const load = await import('../../load/index.ts');
    const { connectionModes, plannedScenario, pollTargets, screens, tagsOf, validationModes } = load;
    const { name } = plannedScenario(given, world.cwd);
    const display = createDisplay(world, { colour });
    const run: ScenarioRun = {
      scenario: given,
      screen: knownName('value of --screen', options.screen, screens),
      pollBy: knownName('value of --poll-by', options.pollBy, pollTargets),
      validate: knownName('value of --validate', options.validate, validationModes),
      connections: knownName('value of --connections', options.connections, connectionModes),
      k6Outputs: options.k6Out,
      dashboard: options.dashboard,
      tags: tagsOf(options.tag),
      invocation,
      onNotice: (text) => display.print(text),
      ...(await givenProfile(options.profile, world.cwd)),
      ...definedOnly({ feeders: (await configuredLoad(world.cwd)).feeders }),
      ...definedOnly({
        devices: options.devices,
        durationMs: options.duration,
        intervalMs: options.interval,
        ratePerSecond: options.rate,
        runners: options.runners,
        part: options.part,
        seed: options.seed,
      }),
    };
    if (options.plan) {
      const { target, threshold, noMeasure, json } = options;
      return planCapacity({ world, root }, { run, target, threshold, measures: !noMeasure, json });
    }
    const outDir = resolve(world.cwd, options.out ?? join('reports', 'out', `load-${name}`));
    try {
      if (options.kubernetes !== undefined) {
        return await loadInCluster(context, { ...options, outDir, scenario: run, display });
      }
      const { threshold, target } = options;
      const toMeasure = { run, target, threshold, onNotice: display.print };
      const { expectedRate, warning } = await measureMachine({ world, root }, toMeasure);
      if (warning !== undefined) display.print(warning);
      const { report, reportPath } = await runGate({
        world,
        root,
        invocation,
        outDir,
        only: ['load'],
        load: { scenarios: [{ ...run, ...definedOnly({ expectedRate }) }] },
        thresholds: options.threshold,
        onEvent: display.show,
        onNotice: display.print,
        ...definedOnly({ target: options.target }),
      });
      display.close();
      world.stderr.write(`\n${summaryText({ world, colour }, report, reportPath)}`);
      if (options.json) world.stdout.write(`${JSON.stringify(report, null, 2)}\n`);
      return report.exitCode;
    } finally {
      display.close();
    }
  },
});

/** Throws `USAGE` (exit 2) for what only a plan can have, and what only belongs to one. */
function refuseUnplanned(options: {
  readonly part: number | undefined;
  readonly out: string | undefined;
  readonly dashboard: boolean;
  readonly k6Out: readonly string[];
  readonly plan: boolean;
  readonly noMeasure: boolean;
  readonly devices: number | undefined;
}): void {
  if (options.plan) {
    refuseUseless(options);
    return;
  }
  if (options.noMeasure) {
    throw new PassgateError('USAGE', '--no-measure is for --plan.', 'Give --plan, or leave it out.');
  }
  const { devices = 0 } = options;
  if (devices <= mostDevices) return;
  throw new PassgateError(
    'USAGE',
    `A run has at most ${mostDevices} devices, not ${devices}: its fleet is in the memory of this machine.`,
    'Add --plan to see what so many devices need, or give fewer.',
  );
}

/** Refuses options of a run that a plan would not follow. */
function refuseUseless(options: {
  readonly part: number | undefined;
  readonly out: string | undefined;
  readonly dashboard: boolean;
  readonly k6Out: readonly string[];
}): void {
  const useless = [
    ...(options.part === undefined ? [] : ['--part']),
    ...(options.out === undefined ? [] : ['--out']),
    ...(options.dashboard ? ['--dashboard'] : []),
    ...(options.k6Out.length === 0 ? [] : ['--k6-out']),
  ];
  if (useless.length === 0) return;
  throw new PassgateError(
    'USAGE',
    `${useless.join(' and ')} ${useless.length === 1 ? 'has' : 'have'} no effect with --plan.`,
    'Nothing runs and no file is written. Leave it out.',
  );
}

/** Refuses tags of metrics that go nowhere. */
function refuseLoneTags(options: {
  readonly tag: readonly string[];
  readonly k6Out: readonly string[];
  readonly dashboard: boolean;
  readonly plan: boolean;
  readonly kubernetes: string | undefined;
}): void {
  const { tag, k6Out, dashboard, plan, kubernetes } = options;
  if (tag.length === 0 || k6Out.length > 0 || dashboard || plan || kubernetes !== undefined) return;
  throw new PassgateError(
    'USAGE',
    "--tag has no effect without --k6-out: it tags k6's own metrics.",
    'Add --k6-out, for example --k6-out experimental-prometheus-rw, or leave it out.',
  );
}

/** Refuses a part that nobody could merge with the others. */
function refuseLonePart(options: {
  readonly part: number | undefined;
  readonly runners: number | undefined;
  readonly target: string | undefined;
}): void {
  const { part, runners = 1, target } = options;
  if (part === undefined) return;
  if (runners === 1) {
    throw new PassgateError('USAGE', '--part needs --runners K.', 'Give the number of all parts.');
  }
  if (target === undefined) {
    throw new PassgateError(
      'USAGE',
      '--part needs --target: each machine would start a simulator of its own.',
      'Give the target that all parts load.',
    );
  }
}
