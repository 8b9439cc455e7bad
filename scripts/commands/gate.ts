import { resolve } from 'node:path';
import { definedOnly, type ExitCode, PassgateError, stageNames, type World } from '../../core/index.ts';
import { createDisplay, type GateOptions, type GateOutcome, planGate, runGate } from '../../gate/index.ts';
import { type Command, type CommandContext, defineCommand, shared } from '../command.ts';
import { parseCommandLine } from '../command-line.ts';
import { gateFolder } from '../gate-folder.ts';
import { printPlan } from '../print-plan.ts';
import { rerunFailedLine, seenChecks } from '../rerun-failed.ts';
import { summaryText } from '../summary-text.ts';
import { commandFacts } from './command-facts.ts';

const stages = stageNames.filter((name) => name !== 'report').join(', ');

export const gateCommand: Command = defineCommand({
  ...commandFacts.gate,
  graceMs: 20_000,
  options: {
    target: shared.target,
    out: {
      kind: 'text',
      value: 'DIR',
      repeats: false,
      description:
        'folder for all output files (default: reports/out; for a part of the gate a folder in it)',
    },
    only: { kind: 'list', repeats: false, value: 'STAGE', description: `run only these stages (${stages})` },
    skip: { kind: 'list', repeats: false, value: 'STAGE', description: 'skip these stages' },
    rerun: {
      kind: 'list',
      repeats: false,
      value: 'ID',
      description: 'repeat only the checks with these ids, and what they need',
    },
    rerunFailed: {
      kind: 'flag',
      repeats: false,
      description:
        'repeat what failed or could not be judged in the newest report that left something, with its options',
    },
    devices: {
      kind: 'integer',
      value: 'N',
      min: 1,
      max: 1_000_000,
      default: 2000,
      description: 'devices that poll; other load scenarios use at most as many',
    },
    duration: {
      kind: 'duration',
      value: 'TIME',
      default: 20_000,
      description: 'steady phase of each load scenario',
    },
    threshold: shared.threshold,
    since: {
      kind: 'text',
      value: 'REF',
      description:
        'fail on changes that break clients of the documents at this git ref, unless the major version is raised',
    },
    bail: { kind: 'flag', repeats: false, description: 'stop after the first stage that fails' },
    strict: {
      kind: 'flag',
      description: 'require every check, even those whose states the target cannot arrange',
    },
    dryRun: {
      kind: 'flag',
      repeats: false,
      description: 'print what would be judged; sends no request and writes no report',
    },
    baseline: {
      kind: 'text',
      value: 'FILE|auto',
      description: 'compare counts and speed with an earlier run; auto: the one saved for these conditions',
    },
    saveBaseline: {
      kind: 'flag',
      description:
        'save this run as the baseline of later runs if it passes; with --baseline only if there is none yet',
    },
    reference: {
      kind: 'text',
      value: 'NAME|URL',
      description: 'compare the speed of the target with this one, measured side by side',
    },
    rounds: {
      kind: 'integer',
      value: 'N',
      min: 6,
      max: 200,
      description: 'maximum rounds of a speed comparison; it stops as soon as it is decided (default: 24)',
    },
    tolerance: {
      kind: 'integer',
      value: 'PERCENT',
      min: 1,
      max: 1000,
      description: 'how much slower still passes (default: 10)',
    },
    json: shared.json,
  },
  run: async (context, options) => {
    refuseTwoSelections(options);
    if (options.rerunFailed) return repeatFailed(context, options.out);
    const { world, root, colour, invocation } = context;
    const gateOptions: GateOptions = {
      world,
      root,
      invocation,
      outDir: resolve(world.cwd, options.out ?? gateFolder(options)),
      only: options.only,
      skip: options.skip,
      ...(await rerunOf(world, options)),
      load: { devices: options.devices, durationMs: options.duration },
      thresholds: options.threshold,
      ...comparisonOf(options),
      bail: options.bail,
      strict: options.strict,
      ...definedOnly({ since: options.since, target: options.target }),
    };
    if (options.dryRun) return printPlan(world, await planGate(gateOptions), options.json);
    const display = createDisplay(world, { colour });
    try {
      const { report, reportPath, saved } = await runGate({
        ...gateOptions,
        onEvent: display.show,
        onNotice: (text) => world.stderr.write(`${text}\n`),
      });
      display.close();
      world.stderr.write(`\n${summaryText({ world, colour }, report, reportPath)}`);
      if (options.json) world.stdout.write(`${JSON.stringify(report, null, 2)}\n`);
      printSaved(world, saved);
      return report.exitCode;
    } finally {
      display.close();
    }
  },
});

interface SelectionOptions {
  readonly out: string | undefined;
  readonly only: readonly string[];
  readonly skip: readonly string[];
  readonly rerun: readonly string[];
  readonly rerunFailed: boolean;
}

/** Throws `USAGE` (exit 2) where stages and checks are selected, or checks in two ways. */
function refuseTwoSelections({ only, skip, rerun, rerunFailed }: SelectionOptions): void {
  const given = [
    ...(rerunFailed ? ['--rerun-failed'] : []),
    ...(rerun.length > 0 ? ['--rerun'] : []),
    ...(only.length > 0 ? ['--only'] : []),
    ...(skip.length > 0 ? ['--skip'] : []),
  ];
  if (given.length < 2 || !(rerunFailed || rerun.length > 0)) return;
  const message = `${given.join(' and ')} cannot be used together: each says what is run.`;
  throw new PassgateError('USAGE', message, `Leave out ${given.slice(1).join(' and ')}.`);
}

/** Returns which checks are repeated, and the ids that earlier reports know. */
async function rerunOf(
  { cwd }: World,
  { rerun, out }: SelectionOptions,
): Promise<Pick<GateOptions, 'rerun' | 'seenChecks'>> {
  if (rerun.length === 0) return {};
  return { rerun, seenChecks: await seenChecks(cwd, out) };
}

/** Runs the gate again with the options of the last one, for what it left failed or unjudged. */
async function repeatFailed(context: CommandContext, out: string | undefined): Promise<ExitCode> {
  const world = { ...context.world, argv: await rerunFailedLine(context, out) };
  const parsed = await parseCommandLine(world, [gateCommand], '');
  if (parsed.kind === 'text') throw new PassgateError('USAGE', 'Nothing is run.', 'See --help.');
  const { command, values, args, invocation } = parsed;
  return command.run({ ...context, world, invocation }, values, args);
}

/**
 * Throws the error that prevented the saving: what was asked for was not done, whatever the
 * verdict.
 */
function printSaved(world: World, saved: GateOutcome['saved']): void {
  if (saved === undefined) return;
  if ('path' in saved) world.stderr.write(`Baseline saved: ${saved.path}\n`);
  else world.stderr.write(`No baseline was saved: ${saved.because}.\n`);
  if ('error' in saved && saved.error !== undefined) throw saved.error;
}

interface ComparisonOptions {
  readonly baseline: string | undefined;
  readonly saveBaseline: boolean;
  readonly reference: string | undefined;
  readonly rounds: number | undefined;
  readonly tolerance: number | undefined;
}

/**
 * Returns what to compare with; nothing unless requested. Throws for options of a comparison
 * without one, since their user would believe that it was compared.
 */
function comparisonOf(options: ComparisonOptions): Pick<GateOptions, 'baseline'> {
  const { baseline, saveBaseline: save, reference, rounds, tolerance } = options;
  if (baseline === undefined && !save && reference === undefined) {
    if (rounds === undefined && tolerance === undefined) return {};
    const flag = rounds === undefined ? '--tolerance' : '--rounds';
    const hint = 'Add --baseline FILE|auto, --save-baseline or --reference NAME|URL.';
    throw new PassgateError(
      'USAGE',
      `${flag} needs a comparison, but there is nothing to compare with.`,
      hint,
    );
  }
  return {
    baseline: {
      save,
      ...definedOnly({
        rounds,
        tolerance: tolerance === undefined ? undefined : 1 + tolerance / 100,
        baseline,
        reference,
      }),
    },
  };
}
