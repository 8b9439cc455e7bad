import { join, resolve } from 'node:path';
import { certifyRecording, clientRules, readDeviations } from '../../certify/index.ts';
import { definedOnly, PassgateError, parsedJson, readText, recordOf, type World } from '../../core/index.ts';
import { createDisplay, runCertification } from '../../gate/index.ts';
import type { ClientSource } from '../certify/client-source.ts';
import { fileSource } from '../certify/file-source.ts';
import { type CommandContext, defineCommand, shared } from '../command.ts';
import type { OptionRows, ValuesOf } from '../option.ts';
import { summaryText } from '../summary-text.ts';
import { commandFacts } from './command-facts.ts';

const options = {
  journal: {
    kind: 'text',
    value: 'FILE',
    description: 'judge what a simulator recorded: its journal, one exchange a line',
  },
  har: {
    kind: 'text',
    value: 'FILE',
    description: 'judge a HAR recording of a browser or a proxy',
  },
  proxy: {
    kind: 'text',
    repeats: false,
    value: 'NAME|URL',
    description: 'record the client on its way to this target, until Enter is pressed, and judge it',
  },
  guided: {
    kind: 'flag',
    repeats: false,
    description: 'lead through a session with the client, playing the provider, and judge it',
  },
  script: {
    kind: 'text',
    value: 'FILE',
    description: 'do a guided session by commands, requests and hooks: JSON or YAML',
  },
  catalogue: {
    kind: 'text',
    value: 'FILE',
    description:
      'what the provider of a guided session knows: reference, broadcaster, or a file (default: the catalogue of passgate.config.ts)',
  },
  host: { ...shared.host, repeats: false },
  port: { ...shared.port, repeats: false },
  tls: {
    kind: 'flag',
    repeats: false,
    description: 'of the proxy, also of a guided session: serve HTTPS, with the authority of simulate --tls',
  },
  client: {
    kind: 'text',
    value: 'NAME',
    description: 'name of the client on the certificate (default: what it calls itself)',
  },
  clientVersion: { kind: 'text', value: 'VERSION', description: 'version of the client on the certificate' },
  deviations: {
    kind: 'text',
    value: 'FILE',
    description: 'accepted deviations, JSON or YAML: rule, reason and last day of each',
  },
  out: {
    kind: 'text',
    repeats: false,
    value: 'DIR',
    default: 'reports/out/certify',
    description: 'folder for all output files',
  },
  json: shared.json,
} as const satisfies OptionRows;

type CertifyOptions = ValuesOf<typeof options>;

export const certifyCommand = defineCommand({
  ...commandFacts.certify,
  graceMs: 15_000,
  options,
  run: async (context, given) => {
    const { world, root, colour, invocation } = context;
    const deviations = await deviationsOf(context, given.deviations);
    const source = await sourceOf(context, given);
    const display = createDisplay(world, { colour });
    try {
      const { report, reportPath } = await runCertification({
        world: source.isRecorded === true ? uninterrupted(world) : world,
        root,
        outDir: resolve(world.cwd, given.out),
        target: source.target,
        invocation,
        judge: async () => {
          const { checks, certificate } = certifyRecording(await source.record(), {
            deviations,
            nowMs: world.now(),
            ...definedOnly({ client: given.client, clientVersion: given.clientVersion }),
          });
          return { checks: [...checks, ...(source.checks ?? [])], certificate };
        },
        onEvent: display.show,
      });
      display.close();
      world.stderr.write(`\n${summaryText({ world, colour }, report, reportPath)}`);
      if (given.json) world.stdout.write(`${JSON.stringify(report, null, 2)}\n`);
      return report.exitCode;
    } finally {
      display.close();
    }
  },
});

/** Returns a world without the interruption that has ended a recording. */
function uninterrupted(world: World): World {
  return { ...world, signal: new AbortController().signal };
}

/**
 * Returns where the recording comes from.
 * @throws PassgateError `USAGE` (exit 2) where nothing is named, or several
 */
async function sourceOf(context: CommandContext, given: CertifyOptions): Promise<ClientSource> {
  const { har, journal, proxy, guided, script, host, port, tls } = given;
  const named = [har, journal, proxy, script, guided || undefined].filter((one) => one !== undefined);
  if (named.length !== 1) {
    const message =
      named.length === 0 ? 'There is nothing to judge.' : 'There are several recordings to judge.';
    const hint = 'Give one of --har FILE, --journal FILE, --proxy TARGET, --guided and --script FILE.';
    throw new PassgateError('USAGE', message, hint);
  }
  assertUsed(given);
  const { world, root } = context;
  if (har !== undefined) return fileSource(world, 'har', har);
  if (journal !== undefined) return fileSource(world, 'journal', journal);
  const { version = 'unknown' } = recordOf(parsedJson(await readText(join(root, 'package.json'))));
  const outDir = resolve(world.cwd, given.out);
  const request = { host, port, tls, outDir, version: String(version) };
  if (proxy === undefined) {
    const { guidedSource } = await import('../certify/guided-source.ts');
    return guidedSource(context, { ...request, script, catalogue: given.catalogue });
  }
  const { proxySource } = await import('../certify/proxy-source.ts');
  return proxySource(context, { ...request, json: given.json, target: proxy });
}

/** Throws `USAGE` (exit 2) for an option of which the source of the recording makes no use. */
function assertUsed({ har, journal, proxy, host, port, tls, catalogue }: CertifyOptions): void {
  const isFile = har !== undefined || journal !== undefined;
  const unused = [
    isFile && host !== options.host.default ? '--host' : [],
    isFile && port !== options.port.default ? '--port' : [],
    isFile && tls ? '--tls' : [],
    (isFile || proxy !== undefined) && catalogue !== undefined ? '--catalogue' : [],
  ].flat();
  if (unused.length === 0) return;
  const source = isFile ? 'a recording that is a file' : '--proxy';
  const hint =
    '--host, --port and --tls are for --proxy, --guided and --script; --catalogue for the last two.';
  throw new PassgateError('USAGE', `${unused.join(' and ')} cannot be used with ${source}.`, hint);
}

async function deviationsOf(
  { world }: CommandContext,
  file: string | undefined,
): ReturnType<typeof readDeviations> {
  if (file === undefined) return [];
  const ids = clientRules.map(({ id }) => id);
  return readDeviations(resolve(world.cwd, file), file, ids);
}
