import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Ajv, type ErrorObject } from 'ajv';
import { apiNames, messageOf, type PassgateConfig, PassgateError } from '../core/index.ts';

export const configFileName = 'passgate.config.ts';

const origin = {
  type: 'string',
  pattern: '^https?://[^/?#@\\s]+$',
  description: 'an origin such as https://sp.auth.example, without path or trailing slash',
};
const name = { type: 'string', minLength: 1, description: 'a word' };
const target = {
  type: 'object',
  description: 'a target: { baseUrl, serviceProvider, … }',
  additionalProperties: false,
  required: ['baseUrl'],
  properties: {
    baseUrl: {
      description: `an origin such as https://sp.auth.example, without path or credentials, or one for each of ${apiNames.join(', ')}`,
      oneOf: [
        origin,
        {
          type: 'object',
          additionalProperties: false,
          required: apiNames,
          properties: Object.fromEntries(apiNames.map((api) => [api, origin])),
        },
      ],
    },
    serviceProvider: name,
    requestor: name,
    tenant: name,
    cannotArrange: { type: 'array', items: name, description: 'names of provider states' },
    load: {
      type: 'object',
      description: '{ maxRequestsPerSecond }',
      additionalProperties: false,
      required: ['maxRequestsPerSecond'],
      properties: {
        maxRequestsPerSecond: { type: 'number', exclusiveMinimum: 0, description: 'a number above 0' },
      },
    },
  },
};
const schema = {
  type: 'object',
  description: 'an object: defineConfig({ targets: { … } })',
  additionalProperties: false,
  required: ['targets'],
  properties: {
    targets: {
      type: 'object',
      description: 'an object of targets by name',
      propertyNames: {
        pattern: '^[A-Za-z0-9][A-Za-z0-9._-]*$',
        description: 'named with letters, digits, dots, underscores and hyphens',
      },
      additionalProperties: target,
    },
  },
};

/**
 * The configuration in a folder; without the file, one that names no target.
 * @throws PassgateError `CONFIG` (exit 2) that names the place in the file and what belongs there.
 */
export async function readConfig(folder: string): Promise<PassgateConfig> {
  const path = join(folder, configFileName);
  const exists = await access(path).then(
    () => true,
    () => false,
  );
  if (!exists) return { targets: {} };
  return asConfig(await loadDefault(path), path);
}

async function loadDefault(path: string): Promise<unknown> {
  try {
    const { tsImport } = await import('tsx/esm/api');
    const module: unknown = await tsImport(pathToFileURL(path).href, import.meta.url);
    // In a folder without a package of type module the file becomes CommonJS, whose default lies one deeper.
    return defaultOf(defaultOf(module) ?? module) ?? defaultOf(module);
  } catch (error) {
    // Node's list of who asked for a module names things inside Passgate.
    const [reason] = messageOf(error).split('\nRequire stack:');
    throw new PassgateError('CONFIG', `${path} cannot be loaded: ${reason}`, configHint);
  }
}

function defaultOf(module: unknown): unknown {
  return typeof module === 'object' && module !== null && 'default' in module ? module.default : undefined;
}

const configHint = 'docs/gate.md shows what belongs in passgate.config.ts.';

/** Holds what a configuration file exports against what a configuration is. */
export function asConfig(value: unknown, path: string): PassgateConfig {
  const validate = new Ajv({ verbose: true, strict: true, allowUnionTypes: true }).compile<PassgateConfig>(
    schema,
  );
  if (validate(value)) return value;
  const errors = validate.errors ?? [];
  throw new PassgateError(
    'CONFIG',
    `${path}: ${errors[0] === undefined ? 'invalid' : told(errors)}.`,
    configHint,
  );
}

function told(errors: readonly ErrorObject[]): string {
  const worst = errors.at(-1)?.keyword === 'oneOf' ? errors.at(-1) : errors[0];
  if (worst === undefined) return 'invalid';
  const place = worst.instancePath.slice(1).replaceAll('/', '.') || 'the default export';
  const { params, parentSchema } = worst;
  if (worst.keyword === 'additionalProperties') {
    const known = Object.keys(parentSchema?.properties ?? {}).join(', ');
    return `${place} has an unknown property "${params.additionalProperty}"; known: ${known}`;
  }
  if (worst.keyword === 'required') return `${place} has no "${params.missingProperty}"`;
  return `${place} should be ${parentSchema?.description ?? worst.message}`;
}
