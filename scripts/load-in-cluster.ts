import { join, relative, resolve } from 'node:path';
import { definedOnly, type ExitCode, PassgateError, readText, recordOf } from '../core/index.ts';
import {
  type createDisplay,
  followKubernetesRun,
  type ScenarioRun,
  writeKubernetesRun,
} from '../gate/index.ts';
import type { CommandContext } from './command.ts';
import { assertClusterToken } from './run-token.ts';
import { K6_VERSION } from './setup/versions.mjs';
import { summaryText } from './summary-text.ts';

/** The options of `load` that only have a meaning in a cluster, or none there. */
interface ClusterOptions {
  readonly kubernetes: string | undefined;
  readonly image: string | undefined;
  readonly wait: boolean;
  readonly target: string | undefined;
  readonly out: string | undefined;
  readonly part: number | undefined;
  readonly k6Out: readonly string[];
  readonly dashboard: boolean;
  readonly plan: boolean;
  readonly json: boolean;
}

interface ClusterLoad extends ClusterOptions {
  readonly scenario: ScenarioRun;
  readonly outDir: string;
  readonly display: ReturnType<typeof createDisplay>;
  readonly threshold: readonly string[];
}

/** A host with a port, a path, and a tag or a digest [OCI distribution specification]. */
const imagePattern =
  /^([a-zA-Z0-9.-]+(:\d+)?\/)?[a-z0-9]+([._-]+[a-z0-9]+)*(\/[a-z0-9]+([._-]+[a-z0-9]+)*)*(:[\w][\w.-]{0,127})?(@sha256:[0-9a-f]{64})?$/;

/**
 * Refuses options that would have no effect.
 * @throws PassgateError `USAGE` (exit 2)
 */
export function assertClusterOptions(options: { readonly [Name in keyof ClusterOptions]: unknown }): void {
  const { kubernetes, image, wait, out, part, k6Out, dashboard, plan } = options;
  if (kubernetes === undefined) {
    const alone = wait === true ? '--wait' : image === undefined ? undefined : '--image';
    if (alone === undefined) return;
    throw new PassgateError('USAGE', `${alone} needs --kubernetes DIR.`, 'See docs/kubernetes.md.');
  }
  if (typeof image === 'string' && !imagePattern.test(image)) {
    throw new PassgateError(
      'USAGE',
      `--image ${JSON.stringify(image)} is not the name of an image.`,
      'Give a name such as registry.example/passgate:0.1.0.',
    );
  }
  const useless = [
    ...(out !== undefined && wait !== true ? (['--out'] as const) : []),
    ...(plan === true ? (['--plan'] as const) : []),
    ...(part === undefined ? [] : (['--part'] as const)),
    ...(Array.isArray(k6Out) && k6Out.length > 0 ? (['--k6-out'] as const) : []),
    ...(dashboard === true ? (['--dashboard'] as const) : []),
  ];
  if (useless.length === 0) return;
  throw new PassgateError(
    'USAGE',
    `${useless.join(' and ')} ${useless.length === 1 ? 'has' : 'have'} no effect with --kubernetes.`,
    [...new Set(useless.map((name) => reasons[name]))].join(' '),
  );
}

/** What to do about an option that has no effect in a cluster. */
const reasons = {
  '--out': 'The report of a run in a cluster is there only with --wait.',
  '--plan': 'Run --plan by itself: without --runners, the files have as many runners as it says.',
  '--part': 'Omit --part: the operator starts every runner.',
  '--k6-out': "Omit --k6-out and --dashboard: k6's own metrics stay in its pods.",
  '--dashboard': "Omit --k6-out and --dashboard: k6's own metrics stay in its pods.",
} as const;

/** Writes the files of a run in a cluster and, with `--wait`, runs it. Returns the exit code. */
export async function loadInCluster(
  { world, root, colour }: CommandContext,
  load: ClusterLoad,
): Promise<ExitCode> {
  const { display, scenario, outDir, target, kubernetes = '' } = load;
  const folder = resolve(world.cwd, kubernetes);
  const { passgateImage } = await import('../load/index.ts');
  const onNotice = display.print;
  const { facts, env } = await writeKubernetesRun({
    world,
    root,
    scenario,
    folder,
    image: load.image ?? passgateImage(await versionOf(root)),
    k6Version: K6_VERSION,
    onNotice,
    thresholds: load.threshold,
    ...definedOnly({ target }),
  });
  const { run, runners, image } = facts;
  if (!load.wait) {
    onNotice(
      `Next: ${join(relative(world.cwd, folder) || '.', 'README.md')} has the three commands that run it`,
    );
    if (load.json) world.stdout.write(`${JSON.stringify({ run, runners, image, folder }, null, 2)}\n`);
    return 0;
  }
  display.show({ kind: 'started', stage: 'load' });
  const { report, reportPath, exitCode } = await followKubernetesRun({
    world: { ...world, env },
    facts,
    folder,
    outDir,
    onNotice,
    assertToken: assertClusterToken,
    onProgress: (progress) => display.show({ kind: 'progress', stage: 'load', progress }),
  });
  display.close();
  world.stderr.write(`\n${summaryText({ world, colour }, report, reportPath)}`);
  if (load.json) world.stdout.write(`${JSON.stringify(report, null, 2)}\n`);
  return exitCode;
}

async function versionOf(root: string): Promise<string> {
  const { version } = recordOf(JSON.parse(await readText(join(root, 'package.json'))));
  return String(version);
}
