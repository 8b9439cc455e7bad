import { resolve } from 'node:path';
import { certifyRecording, clientRules, type ReadRecording, readDeviations } from '../../certify/index.ts';
import { createMasker, definedOnly, type Masker, PassgateError } from '../../core/index.ts';
import { createDisplay, runCertification } from '../../gate/index.ts';
import { renderSummary } from '../../reports/index.ts';
import { journalSource } from '../certify/file-source.ts';
import { type CommandContext, defineCommand, shared } from '../command.ts';
import type { OptionRows, ValuesOf } from '../option.ts';

const options = {
  journal: {
    kind: 'text',
    value: 'FILE',
    description: 'judge what a simulator recorded: its journal, one exchange a line',
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
    value: 'DIR',
    default: 'reports/out/certify',
    description: 'folder for all output files',
  },
  json: shared.json,
} as const satisfies OptionRows;

type CertifyOptions = ValuesOf<typeof options>;

export const certifyCommand = defineCommand({
  name: 'certify',
  summary: 'judge a client: does it play by the client rules? Writes a report and a certificate',
  graceMs: 15_000,
  options,
  run: async (context, given) => {
    const { world, root, colour } = context;
    const recording = await recordingOf(context, given, createMasker());
    const deviations = await deviationsOf(context, given.deviations);
    const display = createDisplay(world, { colour });
    try {
      const { report, reportPath } = await runCertification({
        world,
        root,
        outDir: resolve(world.cwd, given.out),
        target: { name: recording.name, kind: 'recording' },
        judge: async () =>
          certifyRecording(recording, {
            deviations,
            nowMs: world.now(),
            ...definedOnly({ client: given.client, clientVersion: given.clientVersion }),
          }),
        onEvent: display.show,
      });
      display.close();
      const { columns } = world.stderr;
      world.stderr.write(`\n${renderSummary(report, { colour, columns, reportPath })}`);
      if (given.json) world.stdout.write(`${JSON.stringify(report, null, 2)}\n`);
      return report.exitCode;
    } finally {
      display.close();
    }
  },
});

/**
 * Returns the one recording that was named.
 * @throws PassgateError `USAGE` (exit 2) where none is, or several
 */
async function recordingOf(
  { world }: CommandContext,
  given: CertifyOptions,
  masker: Masker,
): Promise<ReadRecording> {
  const { journal } = given;
  if (journal === undefined) {
    throw new PassgateError('USAGE', 'There is nothing to judge.', 'Give --journal FILE.');
  }
  return journalSource(world, journal, masker);
}

async function deviationsOf(
  { world }: CommandContext,
  file: string | undefined,
): ReturnType<typeof readDeviations> {
  if (file === undefined) return [];
  const ids = clientRules.map(({ id }) => id);
  return readDeviations(resolve(world.cwd, file), file, ids);
}
