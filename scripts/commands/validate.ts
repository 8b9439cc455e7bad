import { resolve } from 'node:path';
import {
  apiFacts,
  apiNames,
  bounds,
  bytesOfStream,
  type ExitCode,
  knownName,
  messageOf,
  PassgateError,
  type ReadBound,
  readBytes,
  type World,
} from '../../core/index.ts';
import type { BodyResult, BodySource, JudgeMode, ValidatedHar } from '../../openapi/index.ts';
import { defineCommand, shared } from '../command.ts';
import type { OptionRows, ValuesOf } from '../option.ts';
import { exitCodeOfBodies, maskedResults, printBodies, resultsForMachines } from '../print-bodies.ts';
import { commandFacts } from './command-facts.ts';

const options = {
  api: { kind: 'text', value: 'API', description: `one of ${apiNames.join(', ')}` },
  operation: { kind: 'text', value: 'ID', description: 'operation id, such as createSession' },
  status: { kind: 'integer', value: 'N', min: 100, max: 599, description: 'HTTP status of the response' },
  contentType: {
    kind: 'text',
    value: 'TYPE',
    description: 'content type of the bodies (default: JSON, or what is documented instead)',
  },
  request: { kind: 'flag', description: 'the bodies are requests, not responses' },
  ndjson: { kind: 'flag', description: 'JSON lines: every line that is not blank is a body' },
  har: {
    kind: 'text',
    value: 'FILE',
    description:
      'validate the requests and responses of a HAR recording; finds operations by method and path',
  },
  tolerant: {
    kind: 'flag',
    description: 'report undocumented additions of a provider as drift, not as errors',
  },
  json: shared.json,
} as const satisfies OptionRows;

type Options = ValuesOf<typeof options>;

export const validateCommand = defineCommand({
  ...commandFacts.validate,
  options,
  run: async ({ world }, given, files): Promise<ExitCode> => {
    const mode = given.tolerant ? 'tolerant' : 'strict';
    const { results: judged, ...recording } =
      given.har === undefined
        ? { results: await resultsOfFiles(world, given, files, mode) }
        : await resultsOfHar(world, given, files, given.har, mode);
    const results = maskedResults(judged);
    if (given.json) {
      const document = { results: resultsForMachines(results), ...recording };
      world.stdout.write(`${JSON.stringify(document, null, 2)}\n`);
    }
    printBodies(world, results);
    return exitCodeOfBodies(results);
  },
});

async function resultsOfFiles(
  world: World,
  given: Options,
  files: readonly string[],
  mode: JudgeMode,
): Promise<readonly BodyResult[]> {
  const { validateBodies } = await import('../../openapi/index.ts');
  const api = knownName('API', required(given.api, '--api'), apiNames);
  const operation = knownName(
    'operation',
    required(given.operation, '--operation'),
    apiFacts(api).operations,
  );
  if (given.request && given.status !== undefined) throw misfit('--request and --status cannot be combined.');
  const part = given.request ? 'request' : required(given.status, '--status or --request').toString();
  if (files.length === 0) throw misfit('FILE is missing: name files of bodies, or - for standard input.');
  if (files.filter((file) => file === '-').length > 1) throw misfit('Standard input can be read only once.');
  const sources = await Promise.all(files.map((file) => sourceOf(world, file)));
  const { contentType, ndjson: perLine } = given;
  return validateBodies({ operation, part, contentType, mode, perLine, sources });
}

async function resultsOfHar(
  world: World,
  given: Options,
  files: readonly string[],
  file: string,
  mode: JudgeMode,
): Promise<ValidatedHar> {
  const { api, operation, status, contentType, request, ndjson } = given;
  if ([api, operation, status, contentType].some((value) => value !== undefined) || request || ndjson) {
    throw misfit(
      '--har finds operation, status and content type by itself; only --tolerant and --json go with it.',
    );
  }
  if (files.length > 0) throw misfit('--har takes one recording and no FILE.');
  const { validateHar, withHar } = await import('../../openapi/index.ts');
  const validated = await withHar(resolve(world.cwd, file), async ({ path, readAttachment }) => {
    const { bytes } = await sourceOf(world, file, { path, bound: bounds.recording });
    return validateHar(file, bytes, mode, readAttachment);
  });
  const { exchanges, recognised, unreadable } = validated;
  const others = unreadable === 0 ? '' : `; ${unreadable} could not be matched: the request is not readable`;
  world.stderr.write(
    `${recognised} of ${exchanges} recorded exchanges are of a documented operation${others}\n`,
  );
  return validated;
}

function required<Value>(value: Value | undefined, flag: string): Value {
  if (value !== undefined) return value;
  throw misfit(`${flag} is missing.`);
}

function misfit(message: string): PassgateError {
  return new PassgateError('USAGE', message, 'See passgate validate --help.');
}

async function sourceOf(
  world: World,
  file: string,
  { path = file, bound }: { readonly path?: string; readonly bound?: ReadBound } = {},
): Promise<BodySource> {
  try {
    const bytes =
      file === '-'
        ? await bytesOfStream('Standard input', world.stdin, bound)
        : await readBytes(resolve(world.cwd, path), bound);
    return { source: file, bytes };
  } catch (error) {
    if (error instanceof PassgateError) throw error;
    throw new PassgateError(
      'INPUT_FILE',
      `${file} cannot be read: ${messageOf(error)}`,
      'Name a file, or - for standard input.',
    );
  }
}
