import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { buffer } from 'node:stream/consumers';
import {
  apiNames,
  type ExitCode,
  knownName,
  messageOf,
  PassgateError,
  type World,
} from '../../core/index.ts';
import type { Judgement } from '../../openapi/index.ts';
import { defineCommand, shared } from '../command.ts';

export const validateCommand = defineCommand({
  name: 'validate',
  summary: 'judge captured bodies by the documents',
  arguments: [{ name: 'FILE…', description: 'files that hold one body each; - reads standard input' }],
  options: {
    api: { kind: 'text', value: 'API', description: `one of ${apiNames.join(', ')}` },
    operation: { kind: 'text', value: 'ID', description: 'operation id, such as createSession' },
    status: { kind: 'integer', value: 'N', min: 100, max: 599, description: 'HTTP status of the response' },
    contentType: {
      kind: 'text',
      value: 'TYPE',
      default: 'application/json',
      description: 'content type of the body',
    },
    request: { kind: 'flag', description: 'the bodies are requests, not responses' },
    tolerant: { kind: 'flag', description: 'what a provider may add is drift, not an error' },
    json: shared.json,
  },
  run: async ({ world }, options, files): Promise<ExitCode> => {
    const { designedOperations, judgeBody } = await import('../../openapi/index.ts');
    const api = knownName('API', required(options.api, '--api'), apiNames);
    const operation = knownName(
      'operation',
      required(options.operation, '--operation'),
      designedOperations[api],
    );
    const part = options.request ? 'request' : required(options.status, '--status or --request').toString();
    const results: { file: string; judgement: Judgement }[] = [];
    for (const file of files) {
      const judgement = await judgeBody({
        operation,
        part,
        contentType: options.contentType,
        body: await bodyOf(world, file),
        mode: options.tolerant ? 'tolerant' : 'strict',
      });
      results.push({ file, judgement });
      tell(world, file, judgement);
    }
    if (options.json) {
      const flat = results.map(({ file, judgement }) => ({ file, ...judgement }));
      world.stdout.write(`${JSON.stringify({ operation, part, results: flat }, null, 2)}\n`);
    }
    return results.every(({ judgement }) => judgement.verdict !== 'invalid') ? 0 : 1;
  },
});

function required<Value>(value: Value | undefined, flag: string): Value {
  if (value !== undefined) return value;
  throw new PassgateError('USAGE', `${flag} is missing.`, 'See passgate validate --help.');
}

async function bodyOf(world: World, file: string): Promise<Uint8Array> {
  try {
    return file === '-' ? await buffer(world.stdin) : await readFile(resolve(world.cwd, file));
  } catch (error) {
    throw new PassgateError(
      'INPUT_FILE',
      `${file} cannot be read: ${messageOf(error)}`,
      'Name a file, or - for standard input.',
    );
  }
}

function tell(world: World, file: string, { verdict, errors }: Judgement): void {
  world.stderr.write(`${verdict === 'invalid' ? '✗' : '✓'} ${file}: ${verdict}\n`);
  for (const error of errors)
    world.stderr.write(`  ${error.pointer || 'the whole body'}: ${error.message}\n`);
}
